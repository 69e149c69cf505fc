// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was read elsewhere is greyed in the whole window, by keys.
#include "ShownWindow.h"

#include "ui/style/PaleInk.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QTextBrowser>
#include <QToolTip>

using namespace dateline;
using namespace dateline::tests;

namespace {

const QString Lead = u"The first grain train left Kostanay for the port of Aktau on Monday morning."_s;
const QString Terms = u"Each wagon carries seventy tonnes of hard wheat from the harvest of last autumn."_s;
const QString Added = u"Buyers in Baku have paid for the whole of it in advance, a broker said later."_s;

}  // namespace

class ReadBeforeTest final : public QObject, ShownWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        write(Lead + u' ' + Terms, u"Grain goes"_s);
        write(Lead + u' ' + Added + u' ' + Terms, u"Grain goes on"_s);
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void greysByChoiceWhatWasRead()
    {
        read(u"Grain goes"_s);
        openArticle(u"Grain goes on"_s);
        QCOMPARE(pale(), QStringList());
        QVERIFY(!said()->isVisible());
        view()->setFocus();
        press(QKeySequence(Qt::Key_D));
        QTRY_COMPARE(pale(), (QStringList{Lead, Terms}));
        QVERIFY(said()->isVisible());
        QCOMPARE(said()->text(), u"2 of 3 sentences read before"_s);
        QVERIFY(view()->accessibleDescription().contains(u"2 of 3 sentences read before"_s));
        press(QKeySequence(Qt::Key_D));
        QCOMPARE(pale(), QStringList());
        QVERIFY(!said()->isVisible());
        QVERIFY(!view()->accessibleDescription().contains(u"sentences"_s));
    }

    void leavesWhatNobodyRead()
    {
        press(QKeySequence(Qt::Key_D));
        openArticle(u"Grain goes on"_s);
        QVERIFY(said()->isVisible());
        QTRY_VERIFY(topOf(view()) > topOf(said()));
        const int top = topOf(view());
        QTRY_COMPARE(said()->text(), u"0 of 3 sentences read before"_s);
        QCOMPARE(topOf(view()), top);
        QCOMPARE(pale(), QStringList());
    }

    void staysAsItWasOpenedWhileItIsMarkedRead()
    {
        write(Lead + u' ' + Added + u" It is the newest version of the whole story so far."_s, u"Grain goes"_s);
        openArticle(u"Grain goes"_s);
        workspace().setRead(Selection{workspace().openId()}, true);
        QTRY_VERIFY(!workspace().openArticle()->article.summary.isUnread);
        press(QKeySequence(Qt::Key_D));
        QTRY_COMPARE(said()->text(), u"0 of 3 sentences read before"_s);
        openArticle(u"Grain goes on"_s);
        openArticle(u"Grain goes"_s);
        QTRY_COMPARE(pale(), QStringList{Lead});
    }

    void remembersTheChoice()
    {
        press(QKeySequence(Qt::Key_D));
        m_window->close();
        open();
        QVERIFY(workspace().preferences().greysReadBefore);
    }

    void leadsToWhereItWasRead()
    {
        read(u"Grain goes"_s);
        press(QKeySequence(Qt::Key_D));
        openArticle(u"Grain goes on"_s);
        QTRY_COMPARE(pale().size(), 2);
        view()->setFocus();
        const QPoint at = view()->cursorRect(cursorIn(Terms)).center() + QPoint(4, 0);
        QHelpEvent help(QEvent::ToolTip, at, view()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view()->viewport(), &help);
        QTRY_VERIFY(QToolTip::text().contains(u"Grain goes"_s));
        QToolTip::hideText();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, view()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view()->viewport(), &asked);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList rows;
        for (const QAction* row : menu->actions()) rows << row->text();
        menu->close();
        QVERIFY2(!rows.filter(u"Read in “Grain goes”"_s).isEmpty(), qPrintable(rows.join(u'|')));
        press(QKeySequence(Qt::Key_F7));
        view()->setTextCursor(cursorIn(Terms));
        press(QKeySequence(Qt::SHIFT | Qt::Key_D));
        QTRY_COMPARE(openHeadline(), u"Grain goes"_s);
    }

    void leadsToTheVersionThatWasRead()
    {
        read(u"Grain goes"_s);
        write(Lead + u' ' + Added, u"Grain goes"_s);
        press(QKeySequence(Qt::Key_D));
        openArticle(u"Grain goes"_s);
        QTRY_COMPARE(pale(), QStringList{Lead});
        view()->setFocus();
        press(QKeySequence(Qt::Key_F7));
        view()->setTextCursor(cursorIn(Lead));
        press(QKeySequence(Qt::SHIFT | Qt::Key_D));
        QTRY_VERIFY(m_window->findChild<QWidget*>(u"versionBefore"_s)->isVisible());
    }

    void highlightsAndMatchesLieAbove()
    {
        read(u"Grain goes"_s);
        press(QKeySequence(Qt::Key_D));
        openArticle(u"Grain goes on"_s);
        QTRY_COMPARE(pale().size(), 2);
        view()->setFocus();
        press(QKeySequence(Qt::Key_F7));
        QTextCursor cursor = cursorIn(Terms);
        cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor, 4);
        view()->setTextCursor(cursor);
        press(QKeySequence(Qt::Key_H));
        QTRY_COMPARE(pale(), (QStringList{Lead, Terms.mid(Terms.indexOf(u" tonnes"_s))}));
        workspace().setQueryText(u"harvest"_s);
        QTRY_VERIFY(!pale().join(u'|').contains(u"harvest"_s));
        QVERIFY(pale().join(u'|').contains(u"last autumn"_s));
    }

private:
    int topOf(const QWidget* widget) { return widget->mapTo(m_window.get(), QPoint()).y(); }
    QTextBrowser* view() { return m_window->findChild<QTextBrowser*>(u"article"_s); }
    QLabel* said() { return m_window->findChild<QLabel*>(u"readBefore"_s); }
    QString openHeadline()
    {
        const auto& open = workspace().openArticle();
        return open ? open->article.summary.headline : QString();
    }

    QStringList pale()
    {
        const QColor ink = style::paleInk(style::themeOf(view()->palette()));
        QStringList texts;
        for (const QTextEdit::ExtraSelection& each : view()->extraSelections())
            if (each.format.foreground().color() == ink) texts << each.cursor.selectedText();
        return texts;
    }

    QTextCursor cursorIn(const QString& text)
    {
        QTextCursor cursor = view()->document()->find(text.left(20));
        cursor.setPosition(cursor.selectionStart());
        return cursor;
    }

    void write(const QString& body, const QString& headline)
    {
        const QString path = m_folder->filePath(u"in.jsonl"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"{\"id\":\"%1\",\"headline\":\"%1\",\"body\":\"%2\"}\n"_s.arg(headline, body).toUtf8());
        file.close();
        QSignalSpy finished(&workspace(), &workspace::Workspace::importFinished);
        library::ImportRequest request;
        request.paths = {path};
        workspace().import(request);
        QVERIFY(finished.wait(30'000));
        QTRY_COMPARE_WITH_TIMEOUT(workspace().indexBehind(), 0, 30'000);
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (qobject_cast<dialogs::ImportReportDialog*>(widget)) widget->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void openArticle(const QString& headline)
    {
        QTRY_VERIFY(rows() > 0);
        for (int row = 0; row < rows(); ++row) {
            const ArticleId id = workspace().articles().idAt(row);
            workspace().open(id);
            QTRY_VERIFY(workspace().openArticle() && workspace().openArticle()->article.summary.id == id);
            if (openHeadline() == headline) return;
        }
        QFAIL("no such article");
    }

    void read(const QString& headline)
    {
        openArticle(headline);
        workspace().setRead(Selection{workspace().openId()}, true);
        QTRY_VERIFY(!workspace().openArticle()->article.summary.isUnread);
        workspace().open({});
    }
};

QTEST_MAIN(ReadBeforeTest)
#include "ReadBeforeTest.moc"
