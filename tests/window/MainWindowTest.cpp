// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShownWindow.h"

#include "library/Marking.h"

#include <QAbstractItemView>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

using namespace dateline;
using namespace dateline::tests;

class MainWindowTest final : public QObject, ShownWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void findsAsOneTypes()
    {
        open();
        importSamples();
        press(QKeySequence(Qt::Key_Slash));
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        type(u"harbour"_qs);
        QTRY_COMPARE(rows(), 3);
        press(QKeySequence(Qt::Key_Backspace));
        type(u"*"_qs);
        press(QKeySequence(Qt::CTRL | Qt::Key_A));
        type(u"jb"_qs);  // letters are text while one types
        QCOMPARE(workspace().query().text, u"jb"_qs);
        QTRY_COMPARE(rows(), 0);
    }

    void showsTheFirstRowsOfASlowSearch()
    {
        open();
        importStories(3000);
        press(QKeySequence(Qt::Key_Slash));
        type(u"/story [0-9]+ of"_qs);
        QTRY_VERIFY(!workspace().isSearching());
        ArticleId opened;
        int rowsThen = 0;
        QStringList said;
        const auto connection = connect(&workspace(), &workspace::Workspace::resultChanged, this, [&] {
            if (!workspace().isSearching() || opened) return;
            rowsThen = rows();
            for (const QLabel* label : m_window->findChildren<QLabel*>()) said += label->text();
            press(QKeySequence(Qt::Key_Return));  // to the list, and down
            press(QKeySequence(Qt::Key_J));
            press(QKeySequence(Qt::Key_J));
            opened = workspace().openId();
        });
        type(u"/"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 3000, 30'000);
        disconnect(connection);
        QVERIFY(rowsThen >= 50 && rowsThen < 3000);
        QVERIFY2(said.contains(u"At least %1 articles"_qs.arg(QLocale().toString(rowsThen))),
                 qPrintable(said.join(u'|')));
        QVERIFY(opened);
        QCOMPARE(workspace().openId(), opened);
        QCOMPARE(workspace().selection(), ArticleIds{opened});
        const auto* list = m_window->findChild<QAbstractItemView*>(u"articles"_qs);
        QCOMPARE(list->currentIndex().row(), workspace().articles().rowOf(opened));
    }

    void stepsFromTheSearchToItsFirstResult()
    {
        open();
        importSamples();
        for (const int key : {int(Qt::Key_J), int(Qt::Key_Down)}) {
            workspace().open({});
            press(QKeySequence(Qt::Key_Slash));
            type(u"harbour"_qs);
            QTRY_COMPARE(rows(), 3);
            press(QKeySequence(Qt::Key_Return));
            press(QKeySequence(key));
            QCOMPARE(workspace().openId(), workspace().articles().idAt(0));
            press(QKeySequence(key));
            QCOMPARE(workspace().openId(), workspace().articles().idAt(1));
            workspace().setQueryText({});
            QTRY_COMPARE(rows(), 20);
        }
    }

    void focusGoesToTheListWhenItFills()
    {
        open();
        m_window->ask().pickInstead = [](const dialogs::Pick&) { return QStringList{Samples}; };
        const auto importButton = [this] {
            const auto buttons = m_window->findChildren<QPushButton*>();
            const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* each) {
                return each->isVisible() && each->text() == u"Import…"_qs;
            });
            return found == buttons.end() ? nullptr : *found;
        };
        QTRY_VERIFY(importButton());
        importButton()->setFocus();
        importButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 20, 30'000);
        QTRY_COMPARE(QApplication::focusWidget(), m_window->findChild<QAbstractItemView*>(u"articles"_qs));
    }

    void opensBookmarksAndTakesBack()
    {
        open();
        importSamples();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        const ArticleId first = workspace().openId();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openId() != first && workspace().openArticle());
        press(QKeySequence(Qt::Key_B));
        QTRY_COMPARE(workspace().counts().bookmarked, 1);
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_COMPARE(workspace().counts().bookmarked, 0);
        press(QKeySequence(Qt::SHIFT | Qt::Key_A));
        QTRY_COMPARE(workspace().counts().unread, 0);
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_COMPARE(workspace().counts().unread, 20);
    }

    void panesThatWereHiddenStaySoAfterReadingAlone()
    {
        open();
        auto* sidebar = m_window->findChild<QAbstractItemView*>(u"sidebar"_qs);
        QVERIFY(sidebar && sidebar->isVisible());
        press(QKeySequence(Qt::Key_F9));
        QTRY_VERIFY(!sidebar->isVisible());
        press(QKeySequence(Qt::Key_F11));
        QTRY_VERIFY(m_window->isFullScreen());
        press(QKeySequence(Qt::Key_F11));
        QTRY_VERIFY(!m_window->isFullScreen());
        QVERIFY(!sidebar->isVisible());
        QVERIFY(m_window->findChild<QAbstractItemView*>(u"articles"_qs)->isVisible());
    }

    void remembersWhichPanesAreHidden()
    {
        open();
        press(QKeySequence(Qt::Key_F9));
        QTRY_VERIFY(!m_window->findChild<QAbstractItemView*>(u"sidebar"_qs)->isVisible());
        m_window->close();
        m_window = std::make_unique<window::MainWindow>(*m_appearance);
        m_window->restoreLayout();
        m_window->show();
        QVERIFY(!m_window->findChild<QAbstractItemView*>(u"sidebar"_qs)->isVisible());
        QVERIFY(m_window->findChild<QAbstractItemView*>(u"articles"_qs)->parentWidget()->isVisible());
        QSettings().clear();
    }

    void focusBeginsInTheList()
    {
        open();
        QTRY_COMPARE(QApplication::focusWidget(), m_window->findChild<QAbstractItemView*>(u"articles"_qs));
    }

    void anUndoneMarkIsNotOfferedToBeUndoneAgain()
    {
        open();
        importSamples();
        const auto offers = [this] {
            const auto buttons = m_window->findChildren<QToolButton*>();
            return std::any_of(buttons.begin(), buttons.end(),
                               [](const QToolButton* each) { return each->isVisible() && each->text() == u"Undo"_qs; });
        };
        press(QKeySequence(Qt::SHIFT | Qt::Key_A));
        QTRY_COMPARE(workspace().counts().unread, 0);
        QTRY_VERIFY(offers());
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_COMPARE(workspace().counts().unread, 20);
        QVERIFY(!offers());
    }

    void aNewLibraryBeginsWithoutTheSearchOfTheLast()
    {
        open();
        importSamples();
        workspace().setQueryText(u"harbour"_qs);
        QTRY_COMPARE(rows(), 3);
        QSignalSpy opened(m_window.get(), &window::MainWindow::libraryOpened);
        m_window->openLibrary(m_folder->filePath(u"another"_qs));
        QVERIFY(opened.wait(30'000));
        QTRY_COMPARE(workspace().query().text, QString());
    }

    void beginsWhereOneLeftOff()
    {
        open();
        importSamples();
        workspace().setQueryText(u"harbour"_qs);
        QTRY_COMPARE(rows(), 3);
        press(QKeySequence(Qt::Key_F6));
        workspace().open(workspace().articles().idAt(1));
        QTRY_VERIFY(workspace().openArticle());
        const ArticleId left = workspace().openId();
        m_window->close();
        m_window.reset();
        open();
        QTRY_COMPARE(workspace().query().text, u"harbour"_qs);
        QTRY_COMPARE(rows(), 3);
        QTRY_COMPARE(workspace().openId(), left);
        QCOMPARE(workspace().counts().unread, 20);
    }

    void leavesASearchThatFoundNothing()
    {
        open();
        importSamples();
        press(QKeySequence(Qt::Key_Slash));
        type(u"zebra"_qs);
        QTRY_COMPARE(rows(), 0);
        press(QKeySequence(Qt::Key_Escape));
        QTRY_VERIFY(!qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        press(QKeySequence(Qt::Key_J));
        QCOMPARE(workspace().query().text, u"zebra"_qs);
        press(QKeySequence(Qt::Key_Slash));
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    }

    void takesFilesThatAreDropped()
    {
        open();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(tests::Samples), QUrl(u"https://example.org/story.txt"_qs)});
        QDragEnterEvent enter({400, 400}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({400, 400}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &drop);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 20, 30'000);

        QMimeData text;
        text.setText(u"no file"_qs);
        QDragEnterEvent other({400, 400}, Qt::CopyAction, &text, Qt::LeftButton, {});
        other.ignore();
        QApplication::sendEvent(m_window.get(), &other);
        QVERIFY(!other.isAccepted());
    }

    void whatAReportMarksReadCanBeTakenBack()
    {
        open();
        const int many = dialogs::ManyArticles + 1;
        const QString path = m_folder->filePath(u"old.jsonl"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int number = 1; number <= many; ++number)
            file.write(u"{\"id\":\"%1\",\"headline\":\"Old %1\",\"date\":\"2001-02-03\",\"body\":\"It is %1.\"}\n"_qs
                           .arg(number)
                           .toUtf8());
        file.close();
        library::ImportRequest request;
        request.paths = {path};
        workspace().import(request);
        QTRY_VERIFY_WITH_TIMEOUT(tests::shown<dialogs::ImportReportDialog>(), 60'000);
        QTRY_COMPARE(workspace().counts().unread, many);
        tests::shown<dialogs::ImportReportDialog>()->close();
        QTRY_COMPARE(workspace().counts().unread, 0);
        QTRY_COMPARE(workspace().undoStack().undoText(), u"Marked %1 read"_qs.arg(QLocale().toString(many)));
        workspace().undoStack().undo();
        QTRY_COMPARE(workspace().counts().unread, many);
    }

    void closesWhileAnImportRuns()
    {
        open();
        library::ImportRequest request;
        request.paths = {Samples};
        workspace().import(request);
        m_window->close();
        m_window.reset();
        open();
        importSamples();  // what had come in is a duplicate, the rest is added: each story once
    }
};

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
