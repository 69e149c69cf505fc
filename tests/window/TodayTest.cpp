// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is dated today: in the sidebar, by key, by the palette, and the next time.
#include "ShownWindow.h"

#include "ui/dialogs/CommandPalette.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>

using namespace dateline;
using namespace dateline::tests;

class TodayTest final : public QObject, ShownWindow {
    Q_OBJECT

    QAbstractItemView* sidebar() { return m_window->findChild<QAbstractItemView*>(u"sidebar"_s); }
    QString said(int row) { return sidebar()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }

    bool isShown(const QString& text)
    {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }

    void importDated(const QStringList& dates)
    {
        library::ImportRequest request;
        request.paths = {m_folder->filePath(u"dated.jsonl"_s)};
        QFile file(request.paths.front());
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString& date : dates)
            file.write(u"{\"headline\":\"Dated %1\",\"date\":\"%1\",\"body\":\"Of %1.\"}\n"_s.arg(date).toUtf8());
        file.close();
        QSignalSpy finished(&workspace(), &workspace::Workspace::importFinished);
        workspace().import(request);
        QVERIFY(finished.wait(60'000));
        QTRY_COMPARE(rows(), int(dates.size()));
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (qobject_cast<dialogs::ImportReportDialog*>(widget)) widget->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// The first and the last minute of it, of whatever zone, a day without an hour; and its neighbours.
    void importAroundToday()
    {
        const QDate today = workspace().today();
        const QString day = today.toString(Qt::ISODate);
        importDated({day, day + u"T00:00:00+14:00"_s, day + u"T23:59:59-11:00"_s,
                     today.addDays(-1).toString(Qt::ISODate) + u"T23:59:59Z"_s,
                     today.addDays(1).toString(Qt::ISODate) + u"T00:00:00Z"_s, u"2019-03-01"_s, QString()});
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings().clear();
        open();
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void standsBetweenUnreadAndBookmarksWithItsCount()
    {
        importAroundToday();
        QTRY_COMPARE(said(2), u"Today: 3 articles"_s);
        QVERIFY(said(1).startsWith(u"Unread"_s) && said(3).startsWith(u"Bookmarks"_s));
        sidebar()->setFocus();
        sidebar()->setCurrentIndex(sidebar()->model()->index(1, 0));
        press(QKeySequence(Qt::Key_Down));
        QCOMPARE(workspace().scope(), workspace::todaysArticles());
        QTRY_COMPARE(rows(), 3);
        press(QKeySequence(Qt::Key_Down));
        QCOMPARE(workspace().scope(), workspace::bookmarkedArticles());
    }

    void whatIsInTheBinIsNotCounted()
    {
        importAroundToday();
        press(QKeySequence(u"G, T"_s));
        QTRY_COMPARE(rows(), 3);
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        press(QKeySequence(Qt::Key_Delete));
        QTRY_COMPARE(said(2), u"Today: 2 articles"_s);
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_COMPARE(said(2), u"Today: 3 articles"_s);
    }

    void isFoundInThePaletteAndSearchedIn()
    {
        importAroundToday();
        press(QKeySequence(Qt::CTRL | Qt::Key_K));
        QTRY_VERIFY(shown<dialogs::CommandPalette>());
        auto* field = shown<dialogs::CommandPalette>()->findChild<QLineEdit*>();
        QTest::keyClicks(field, u"today"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(workspace().scope().kind, workspace::Scope::Kind::Today);
        QTRY_COMPARE(rows(), 3);
        workspace().setQueryText(u"nothinglikethis"_s);
        QTRY_COMPARE(rows(), 0);
        workspace().setQueryText(u"dated"_s);
        QTRY_COMPARE(rows(), 3);
    }

    void isThereTheNextTime()
    {
        importAroundToday();
        press(QKeySequence(u"G, T"_s));
        QTRY_COMPARE(rows(), 3);
        m_window->close();
        open();
        QTRY_COMPARE(workspace().scope(), workspace::todaysArticles());
        QTRY_COMPARE(rows(), 3);
        QTRY_COMPARE(sidebar()->currentIndex().row(), 2);
    }

    void saysSoWhereThereIsNothing()
    {
        importDated({u"2019-03-01"_s, QString()});
        QTRY_COMPARE(said(2), u"Today: 0 articles"_s);
        press(QKeySequence(u"G, T"_s));
        QTRY_VERIFY(isShown(u"No articles today"_s));
        press(QKeySequence(u"G, A"_s));
        QTRY_COMPARE(rows(), 2);
    }
};

QTEST_MAIN(TodayTest)
#include "TodayTest.moc"
