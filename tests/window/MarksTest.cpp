// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tags, collections and the Bin through the whole window.
#include "ShownWindow.h"

#include "ui/dialogs/MarkPopup.h"
#include "ui/workspace/Dragging.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

using namespace dateline;
using namespace dateline::tests;

class MarksTest final : public QObject, ShownWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void tagsByKeyboardAndTakesBack()
    {
        importSamples();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        askForTags();
        type(u"energy"_qs);
        closeBy(Qt::Key_Return);
        QTRY_COMPARE(articlesOf(u"energy"_qs), 1);
        QTRY_COMPARE(tagsShown(0), QStringList{u"energy"_qs});
        QTRY_VERIFY(button(u"energy"_qs));  // beside the open article
        QCOMPARE(m_toasts.back(), u"Tagged “energy”"_qs);
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_COMPARE(articlesOf(u"energy"_qs), 0);
        QTRY_VERIFY(tagsShown(0).isEmpty());
        QTRY_VERIFY(!button(u"energy"_qs));
        press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        QTRY_COMPARE(articlesOf(u"energy"_qs), 1);
    }

    void setsSeveralAtOnceAndRemovesThem()
    {
        importSamples();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        askForTags();
        for (const QString& name : {u"oil"_qs, u"gas"_qs}) {
            type(name);
            press(QKeySequence(Qt::Key_Comma));
        }
        closeBy(Qt::Key_Return);
        QTRY_COMPARE(tagsShown(0), (QStringList{u"gas"_qs, u"oil"_qs}));
        QCOMPARE(workspace().undoStack().count(), 1);
        askForTags();
        QCOMPARE(tick(u"oil"_qs), Qt::Checked);
        type(u"OI"_qs);  // a few letters are enough, in any case
        closeBy(Qt::Key_Return);
        QTRY_COMPARE(tagsShown(0), QStringList{u"gas"_qs});
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_VERIFY(tagsShown(0).isEmpty());
    }

    void escapeChangesNothing()
    {
        importSamples();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        askForTags();
        type(u"energy,"_qs);
        closeBy(Qt::Key_Escape);
        QVERIFY(workspace().counts().tags.empty());
        QCOMPARE(workspace().undoStack().count(), 0);
    }

    void tagsManySelectedRowsAsOneCommand()
    {
        importStories(3000);
        auto* list = m_window->findChild<QAbstractItemView*>(u"articles"_qs);
        list->setFocus();
        press(QKeySequence(Qt::CTRL | Qt::Key_A));
        QCOMPARE(workspace().selection().count(), qint64(3000));
        list->selectionModel()->select(list->model()->index(7, 0), QItemSelectionModel::Deselect);
        QCOMPARE(workspace().selection().count(), qint64(2999));
        askForTags();
        type(u"all but one"_qs);
        closeBy(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(articlesOf(u"all but one"_qs), 2999, 30'000);
        QCOMPARE(m_toasts.back(), u"Tagged 2,999 articles “all but one”"_qs);
        // The selection is still in hand for another mark.
        QCOMPARE(workspace().selection().count(), qint64(2999));
        askForTags();
        QCOMPARE(tick(u"all but one"_qs), Qt::Checked);
        closeBy(Qt::Key_Escape);
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_COMPARE_WITH_TIMEOUT(articlesOf(u"all but one"_qs), 0, 30'000);
        press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        QTRY_COMPARE_WITH_TIMEOUT(articlesOf(u"all but one"_qs), 2999, 30'000);
        workspace().setQueryText(u"story"_qs);
        QTRY_VERIFY(!workspace().isSearching());
        QVERIFY(workspace().selection().isEmpty());  // not in hand where it is not seen
    }

    void collectsByPathAndByDrop()
    {
        importSamples();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        press(QKeySequence(Qt::Key_C));
        QTRY_VERIFY(shown<dialogs::MarkPopup>());
        type(u"Book/Chapter 2"_qs);
        closeBy(Qt::Key_Return);
        QTRY_COMPARE(workspace().counts().collections.size(), size_t(2));
        QTRY_COMPARE(workspace().counts().collections.front().articles, qint64(1));
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        QVERIFY(drop(workspace::ArticlesMime, {}, u"Chapter 2"_qs));
        QTRY_COMPARE(workspace().counts().collections.back().articles, qint64(2));
        // The collection itself, to the top and back.
        const qint64 chapter = workspace().counts().collections.back().named.mark.id;
        QVERIFY(drop(workspace::CollectionMime, QByteArray::number(chapter), u"Collections"_qs));
        QTRY_COMPARE(workspace().counts().collections.back().path, u"Chapter 2"_qs);
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_COMPARE(workspace().counts().collections.back().path, u"Book/Chapter 2"_qs);
        workspace().setScope(workspace::collectionScope(u"Book"_qs));
        QTRY_COMPARE(rows(), 2);
    }

    void deletesToTheBinAndRestores()
    {
        importSamples();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        const ArticleId first = workspace().openId(), second = workspace().articles().idAt(1);
        press(QKeySequence(Qt::Key_Delete));
        QTRY_COMPARE(rows(), 19);
        QTRY_COMPARE(workspace().openId(), second);
        QTRY_COMPARE(workspace().counts().binned, qint64(1));
        QCOMPARE(workspace().counts().articles, qint64(19));
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_COMPARE(rows(), 20);
        press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        QTRY_COMPARE(rows(), 19);
        workspace().setScope(workspace::bin());
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(workspace().articles().idAt(0), first);
        workspace().open(first);
        press(QKeySequence(Qt::Key_Delete));  // there it restores
        QTRY_COMPARE(workspace().counts().binned, qint64(0));
        QTRY_COMPARE(rows(), 0);
    }

    void emptiesTheBinOnlyWhenAsked()
    {
        importSamples();
        workspace().setBinned(workspace().articles().listing().page(0, 3), true);
        QTRY_COMPARE(workspace().counts().binned, qint64(3));
        dialogs::Question asked;
        m_window->ask().confirmInstead = [&](const dialogs::Question& question) {
            asked = question;
            return false;
        };
        workspace().askFor(u"bin.empty"_qs);
        QVERIFY(asked.text.contains(u'3'));
        QCOMPARE(workspace().counts().binned, qint64(3));
        m_window->ask().confirmInstead = [](const dialogs::Question&) { return true; };
        workspace().askFor(u"bin.empty"_qs);
        QTRY_COMPARE(workspace().counts().binned, qint64(0));
        QTRY_COMPARE(rows(), 17);
        // What was erased is not brought back.
        QSignalSpy finished(&workspace(), &workspace::Workspace::importFinished);
        library::ImportRequest request;
        request.paths = {Samples};
        workspace().import(request);
        QVERIFY(finished.wait(30'000));
        QCOMPARE(workspace().articles().listing().count(), qint64(17));
    }

    void renamesInTheSidebarAndDeletesWithUndo()
    {
        importSamples();
        workspace().changeMarks(workspace().articles().listing().page(0, 2), {{MarkKind::Tag, u"energy"_qs, true}});
        QTRY_COMPARE(articlesOf(u"energy"_qs), 2);
        workspace().setScope(workspace::tagScope(u"energy"_qs));
        QTRY_COMPARE(rows(), 2);
        auto* sidebar = m_window->findChild<QAbstractItemView*>(u"sidebar"_qs);
        sidebar->setFocus();
        QTRY_VERIFY(sidebar->currentIndex().isValid());
        sidebar->edit(sidebar->currentIndex());
        auto* field = sidebar->findChild<QLineEdit*>();
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, u"power"_qs);  // letters are no shortcuts there
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(articlesOf(u"power"_qs), 2);
        QTRY_VERIFY(workspace().scope() == workspace::tagScope(u"power"_qs));
        QTRY_COMPARE(rows(), 2);
        const Mark power = workspace().counts().tags.front().named.mark;
        workspace().forget(power);
        QTRY_VERIFY(workspace().counts().tags.empty());
        QTRY_COMPARE(rows(), 20);  // back to all
        workspace().undoStack().undo();
        QTRY_COMPARE(articlesOf(u"power"_qs), 2);
        workspace().undoStack().undo();
        QTRY_COMPARE(articlesOf(u"energy"_qs), 2);
    }

    void mergesTagsWithUndo()
    {
        importSamples();
        const ArticleIds ids = workspace().articles().listing().page(0, 3);
        workspace().changeMarks({ids[0], ids[1]}, {{MarkKind::Tag, u"one"_qs, true}});
        workspace().changeMarks({ids[1], ids[2]}, {{MarkKind::Tag, u"two"_qs, true}});
        QTRY_COMPARE(articlesOf(u"two"_qs), 2);
        QTRY_COMPARE(articlesOf(u"one"_qs), 2);
        const Mark one = workspace().counts().tags.front().named.mark,
                   two = workspace().counts().tags.back().named.mark;
        workspace().merge(two, one);
        QTRY_COMPARE(articlesOf(u"one"_qs), 3);
        QTRY_COMPARE(workspace().undoStack().count(), 3);
        workspace().undoStack().undo();
        QTRY_COMPARE(articlesOf(u"one"_qs), 2);
        QTRY_COMPARE(articlesOf(u"two"_qs), 2);
    }

private:
    void open()
    {
        ShownWindow::open();
        m_toasts.clear();
        connect(&workspace(), &workspace::Workspace::marked, this, [this](const QString& toast) { m_toasts += toast; });
    }

    void askForTags()
    {
        press(QKeySequence(Qt::Key_T));
        QTRY_VERIFY(shown<dialogs::MarkPopup>());
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    }

    /// The offscreen platform gives the focus back to no window by itself.
    void closeBy(Qt::Key key)
    {
        press(QKeySequence(key));
        QTRY_VERIFY(!shown<dialogs::MarkPopup>());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    Qt::CheckState tick(const QString& name)
    {
        auto* list = shown<dialogs::MarkPopup>()->findChild<QListWidget*>();
        const auto items = list->findItems(name, Qt::MatchExactly);
        return items.isEmpty() ? Qt::Unchecked : items.first()->checkState();
    }

    int articlesOf(const QString& tag)
    {
        for (const CountedMark& each : workspace().counts().tags)
            if (each.named.name == tag) return int(each.articles);
        return -1;
    }

    QStringList tagsShown(int row)
    {
        const QModelIndex index = workspace().articles().index(row, 0);
        QStringList names;
        for (const TagLabel& tag : index.data(listing::ArticleListModel::TagsRole).value<std::vector<TagLabel>>())
            names += tag.name;
        return names;
    }

    QToolButton* button(const QString& text)
    {
        for (QToolButton* each : m_window->findChildren<QToolButton*>())
            if (each->isVisible() && each->text() == text) return each;
        return nullptr;
    }

    bool drop(const char* type, const QByteArray& bytes, const QString& row)
    {
        auto* model = m_window->findChild<QAbstractItemView*>(u"sidebar"_qs)->model();
        QMimeData data;
        data.setData(QLatin1String(type), bytes);
        for (int place = 0; place < model->rowCount(); ++place)
            if (const QModelIndex onto = model->index(place, 0); onto.data().toString() == row)
                return model->dropMimeData(&data, Qt::CopyAction, -1, -1, onto);
        return false;
    }

    QStringList m_toasts;
};

QTEST_MAIN(MarksTest)
#include "MarksTest.moc"
