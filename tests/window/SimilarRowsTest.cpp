// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Near-duplicates in the list, by keys and by a click.
#include "ShownWindow.h"

#include "ui/panes/articles/ArticleView.h"
#include "ui/panes/articles/TableRow.h"
#include "ui/style/AlikeChip.h"
#include "ui/style/ArticleDelegate.h"
#include "ui/style/ArticleRow.h"

#include <QLabel>

using namespace dateline;
using namespace dateline::tests;

class SimilarRowsTest final : public QObject, ShownWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        importFive();
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void saysHowManyAreLikeAnArticle()
    {
        QTRY_COMPARE(alikeAt(0), 2);
        QCOMPARE(alikeAt(3), 0);
        const QModelIndex first = workspace().articles().index(0, 0);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().endsWith(u"2 similar"_s));
    }

    void collapsesAndExpands()
    {
        collapse();
        QTRY_COMPARE(rows(), 3);
        QTRY_VERIFY(said().contains(u"5 articles"_s) && said().contains(u"3 shown"_s));
        press(QKeySequence(Qt::Key_J));
        press(QKeySequence(Qt::Key_S));
        QTRY_COMPARE(rows(), 5);
        // From another article of the same group.
        press(QKeySequence(Qt::Key_J));
        press(QKeySequence(Qt::Key_S));
        QTRY_COMPARE(rows(), 4);  // the open one stays
        collapse();
        QTRY_COMPARE(rows(), 5);
        QTRY_VERIFY(!said().contains(u"shown"_s));
    }

    void expandsByAClick_data()
    {
        QTest::addColumn<QString>("look");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const QString& look : {u"articles.ordinary"_s, u"articles.compact"_s, u"articles.table"_s}) {
            QTest::addRow("%s", qPrintable(look)) << look << Qt::LeftToRight;
            QTest::addRow("%s from the right", qPrintable(look)) << look << Qt::RightToLeft;
        }
    }

    void expandsByAClick()
    {
        QFETCH(QString, look);
        QFETCH(Qt::LayoutDirection, direction);
        workspace().askFor(look);
        auto* view = m_window->findChild<panes::ArticleView*>();
        view->setLayoutDirection(direction);
        collapse();
        QTRY_COMPARE(rows(), 3);
        QTRY_COMPARE(alikeAt(0), 2);
        const QRect chip = chipOf(*view, 0);
        QVERIFY(!chip.isEmpty());
        QVERIFY(view->visualRect(workspace().articles().index(0, 0)).contains(chip));
        QVERIFY(chipOf(*view, 2).isEmpty());
        // Beside it the row is opened as ever.
        const bool isMirrored = direction == Qt::RightToLeft;
        const QPoint beside(isMirrored ? chip.right() + 4 : chip.left() - 4, chip.center().y());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, beside);
        QTRY_COMPARE(workspace().openId(), workspace().articles().idAt(0));
        QCOMPARE(rows(), 3);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, chip.center());
        QTRY_COMPARE(rows(), 5);
    }

    void saysItShortWhereThereIsLittleRoom()
    {
        const style::AlikeChip wide(1234, 500), narrow(1234, 20), none(0, 500);
        QVERIFY(wide.width() > narrow.width() && narrow.width() > 0);
        QCOMPARE(none.width(), 0);
        QVERIFY(none.placeIn(QRect(0, 0, 100, 20)).isEmpty());
        QCOMPARE(wide.placeIn(QRect(0, 0, 400, 20)).right(), 399);
    }

    void marksTheGroupReadAtOnce()
    {
        press(QKeySequence(Qt::Key_J));
        press(QKeySequence(u"Shift+U"_s));
        QTRY_COMPARE(readRows(), QList<int>({0, 1, 2}));
        QTRY_COMPARE(workspace().undoStack().count(), 1);
        press(QKeySequence(u"Ctrl+Z"_s));
        QTRY_VERIFY(!readRows().contains(1) && !readRows().contains(2));
        press(QKeySequence(u"Ctrl+Shift+Z"_s));
        QTRY_COMPARE(readRows(), QList<int>({0, 1, 2}));
    }

    void doesToTheGroupWhatIsDoneNext()
    {
        press(QKeySequence(Qt::Key_J));
        QCOMPARE(takeGroup(), u"3 articles are selected"_s);
        QCOMPARE(workspace().selection().count(), 3);
        press(QKeySequence(Qt::Key_B));
        QTRY_COMPARE(workspace().undoStack().count(), 1);
        for (const int row : {0, 1, 2}) QVERIFY(isBookmarked(row));
        QVERIFY(!isBookmarked(3));
        press(QKeySequence(Qt::Key_Delete));
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(workspace().undoStack().count(), 2);
        press(QKeySequence(u"Ctrl+Z"_s));
        QTRY_COMPARE(rows(), 5);
    }

    void saysWhatOfTheGroupIsNotInTheList()
    {
        collapse();
        QTRY_COMPARE(rows(), 3);
        press(QKeySequence(Qt::Key_J));
        QCOMPARE(takeGroup(), u"3 articles are selected, 2 of them outside this list"_s);
        press(QKeySequence(Qt::Key_B));
        QTRY_COMPARE(workspace().undoStack().count(), 1);
        collapse();
        QTRY_COMPARE(rows(), 5);
        for (const int row : {0, 1, 2}) QTRY_VERIFY(isBookmarked(row));
        QVERIFY(!isBookmarked(3));
    }

    void judgesTheGroupInAReview()
    {
        workspace().beginReview(u"Grain"_s);
        QTRY_VERIFY(workspace().review() && workspace().isAnswered());
        workspace().open(workspace().articles().idAt(0));
        takeGroup();
        press(QKeySequence(Qt::Key_X));
        QTRY_COMPARE(judgedRows(), QList<int>({0, 1, 2}));
        QTRY_COMPARE(workspace().undoStack().count(), 1);
        press(QKeySequence(u"Ctrl+Z"_s));
        QTRY_COMPARE(judgedRows(), QList<int>());
    }

    void saysThatNothingIsLikeIt()
    {
        workspace().open(workspace().articles().idAt(4));
        QCOMPARE(takeGroup(), u"Nothing else says nearly the same"_s);
        QCOMPARE(workspace().inHand().count(), 1);
    }

    void opensTheGroupInATab()
    {
        QSignalSpy asked(&workspace(), &workspace::Workspace::tabAsked);
        press(QKeySequence(Qt::Key_J));
        press(QKeySequence(Qt::Key_S));
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.front().front().value<workspace::Tab>().queryText.startsWith(u"similar:"_s));
    }

private:
    int alikeAt(int row)
    {
        return workspace().articles().index(row, 0).data(listing::ArticleListModel::AlikeRole).toInt();
    }

    /// Answers what is said of it.
    QString takeGroup()
    {
        QSignalSpy noticed(&workspace(), &workspace::Workspace::noticed);
        press(QKeySequence(u"Shift+S"_s));
        return noticed.wait(10'000) ? noticed.front().front().toString() : QString();
    }

    bool isBookmarked(int row)
    {
        return workspace().articles().index(row, 0).data(listing::ArticleListModel::IsBookmarkedRole).toBool();
    }

    QList<int> judgedRows()
    {
        QList<int> judged;
        for (int row = 0; row < rows(); ++row)
            if (workspace().articles().index(row, 0).data(listing::ArticleListModel::VerdictRole).isValid())
                judged << row;
        return judged;
    }

    QList<int> readRows()
    {
        QList<int> read;
        for (int row = 0; row < rows(); ++row)
            if (!workspace().articles().index(row, 0).data(listing::ArticleListModel::IsUnreadRole).toBool())
                read << row;
        return read;
    }

    QRect chipOf(panes::ArticleView& view, int row)
    {
        const QModelIndex index = workspace().articles().index(row, 0);
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.rect = view.visualRect(index);
        if (view.isTable()) return panes::tableAlikePlace(option, index, view.header());
        auto* delegate = qobject_cast<style::ArticleDelegate*>(view.itemDelegate());
        return style::ArticleRow(option, index, delegate->look()).alikePlace();
    }

    void collapse() { workspace().askFor(u"articles.collapseSimilar"_s); }

    /// What the line under the search box says.
    QString said()
    {
        QStringList said;
        for (const QLabel* label : m_window->findChildren<QLabel*>()) said << label->text();
        return said.join(u'\n');
    }

    /// The newest three say the same; dated by the day, newest first.
    void importFive()
    {
        const QByteArray grain =
            "Grain from the Durum fields of Kostanay went to the port of Aktau, as the ministry "
            "said, and more of it will be sold this week than in all of last month.";
        const QByteArray strike =
            "Nobody works in the mines of the north since the strike began, and nobody knows "
            "when it will end, as both sides say that there is nothing to be spoken of.";
        QByteArray lines;
        for (int number = 1; number <= 5; ++number)
            lines += "{\"id\":\"" + QByteArray::number(number) + "\",\"headline\":\"" +
                     (number < 4 ? "Grain" : "Strike") + "\",\"date\":\"2023-03-0" + QByteArray::number(9 - number) +
                     "\",\"body\":\"" +
                     (number < 4    ? grain
                      : number == 4 ? strike
                                    : QByteArray("Something else.")) +
                     "\"}\n";
        const QString path = m_folder->filePath(u"in.jsonl"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines);
        file.close();
        QSignalSpy finished(&workspace(), &workspace::Workspace::importFinished);
        library::ImportRequest request;
        request.paths = {path};
        workspace().import(request);
        QVERIFY(finished.wait(30'000));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 5, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(workspace().indexBehind(), 0, 30'000);
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (qobject_cast<dialogs::ImportReportDialog*>(widget)) widget->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
};

QTEST_MAIN(SimilarRowsTest)
#include "SimilarRowsTest.moc"
