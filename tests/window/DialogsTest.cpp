// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in front of the window for a moment.
#include "ShownWindow.h"

#include "library/ErrorWording.h"
#include "library/Exporting.h"
#include "ui/dialogs/CommandPalette.h"
#include "ui/dialogs/ExplainDialog.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/ExportForms.h"
#include "ui/dialogs/KeysDialog.h"
#include "ui/dialogs/SettingsDialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfWriter>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace dateline;
using namespace dateline::tests;

class DialogsTest final : public QObject, ShownWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void keysWorkAfterADialogHasClosed()
    {
        open();
        importSamples();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        press(QKeySequence(Qt::CTRL | Qt::Key_K));
        QTRY_VERIFY(shown<dialogs::CommandPalette>());
        QTest::keyClick(shown<dialogs::CommandPalette>(), Qt::Key_Escape);
        QTRY_VERIFY(!shown<dialogs::CommandPalette>());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        press(QKeySequence(Qt::CTRL | Qt::Key_E));
        QTRY_VERIFY(shown<dialogs::ExportDialog>());
    }

    void aNewLibraryMayBeNamedBeforeItsFolderIsThere()
    {
        open();
        const QString folder = m_folder->filePath(u"press of 2026"_qs);
        QSignalSpy opened(m_window.get(), &window::MainWindow::libraryOpened);
        workspace().askFor(u"library.new"_qs);
        QTRY_VERIFY(shown<QFileDialog>());
        auto* name = shown<QFileDialog>()->findChild<QLineEdit*>(u"fileNameEdit"_qs);
        QVERIFY(name);
        name->setText(folder);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(opened.wait(30'000));
        QVERIFY(QFileInfo(folder + u"/articles.db"_qs).isFile());
    }

    void offersNoFolderThatIsNotThere()
    {
        open();
        m_window->ask().pick({dialogs::Picking::Folder, u"A folder"_qs, m_folder->filePath(u"Documents"_qs), {}},
                             [](const QStringList&) {});
        QTRY_VERIFY(shown<QFileDialog>());
        QCOMPARE(shown<QFileDialog>()->findChild<QLineEdit*>(u"fileNameEdit"_qs)->text(), QString());
        shown<QFileDialog>()->close();
    }

    void showsWhatCannotBeDoneButDoesNotRunIt()
    {
        open();
        press(QKeySequence(Qt::CTRL | Qt::Key_K));
        QTRY_VERIFY(shown<dialogs::CommandPalette>());
        auto* palette = shown<dialogs::CommandPalette>();
        auto* list = palette->findChild<QListWidget*>();
        const auto bookmark = list->findItems(u"Bookmark"_qs, Qt::MatchExactly);
        QCOMPARE(bookmark.size(), 1);
        QVERIFY(!bookmark.first()->flags().testFlag(Qt::ItemIsEnabled));  // no article is in hand
        const QString said = bookmark.first()->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u"not available"_qs) && said.contains(u"Ctrl+D"_qs), qPrintable(said));
        QVERIFY(list->currentItem() && list->currentItem()->flags().testFlag(Qt::ItemIsEnabled));
        palette->close();
    }

    void findsCommandsByInitialsAndKeysAndKeepsTheLatestFirst()
    {
        open();
        importSamples();
        const auto top = [](const QString& typed) {
            auto* palette = shown<dialogs::CommandPalette>();
            palette->filter(typed);
            const auto* item = palette->findChild<QListWidget*>()->item(0);
            return item ? item->text() : QString();
        };
        press(QKeySequence(Qt::CTRL | Qt::Key_K));
        QTRY_VERIFY(shown<dialogs::CommandPalette>());
        QCOMPARE(top(u"maitl"_qs), u"Mark all in the list read"_qs);
        QCOMPARE(top(u"all mark"_qs), u"Mark all in the list read"_qs);
        QCOMPARE(top(u"bokmark"_qs), u"Bookmark"_qs);
        QCOMPARE(top(u"shift+a"_qs), u"Mark all in the list read"_qs);
        QCOMPARE(top(u"zzzz"_qs), QString());
        QCOMPARE(top(u"sidebar"_qs), u"Sidebar"_qs);
        QTest::keyClick(shown<dialogs::CommandPalette>()->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(!shown<dialogs::CommandPalette>());
        QTRY_VERIFY(!m_window->findChild<QAbstractItemView*>(u"sidebar"_qs)->isVisible());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        press(QKeySequence(Qt::CTRL | Qt::Key_K));
        QTRY_VERIFY(shown<dialogs::CommandPalette>());
        QCOMPARE(top({}), u"Sidebar"_qs);
        shown<dialogs::CommandPalette>()->close();
    }

    void keysOfThePageCanBeFilteredCopiedAndPrinted()
    {
        open();
        press(QKeySequence(Qt::Key_Question));
        QTRY_VERIFY(shown<dialogs::KeysDialog>());
        auto* page = shown<dialogs::KeysDialog>();
        QVERIFY(page->asText().contains(u"Bookmark\tB   Ctrl+D\n"_qs));
        QVERIFY(page->asText().contains(u"Unread\tG, U\n"_qs));
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        type(u"bookm"_qs);  // letters are a filter here
        QVERIFY(page->asText().contains(u"Bookmark\tB   Ctrl+D\n"_qs));
        QVERIFY(!page->asText().contains(u"Undo"_qs));
        const QString paper = m_folder->filePath(u"keys.pdf"_qs);
        QPdfWriter writer(paper);
        page->printTo(writer);
        QVERIFY(QFileInfo(paper).size() > 1000);
        page->close();
    }

    void runsTheCommandThatIsTyped()
    {
        open();
        press(QKeySequence(Qt::CTRL | Qt::Key_K));
        QTRY_VERIFY(shown<dialogs::CommandPalette>());
        auto* field = shown<dialogs::CommandPalette>()->findChild<QLineEdit*>();
        QTest::keyClicks(field, u"settings"_qs);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!shown<dialogs::CommandPalette>());
        QTRY_VERIFY(shown<dialogs::SettingsDialog>());
        shown<dialogs::SettingsDialog>()->close();
    }

    void writesThePdfThatWasAskedFor()
    {
        open();
        importSamples();
        const QString pdf = m_folder->filePath(u"out.pdf"_qs);
        m_window->ask().pickInstead = [pdf](const dialogs::Pick&) { return QStringList{pdf}; };
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        press(QKeySequence(Qt::Key_E));
        QTRY_VERIFY(shown<dialogs::ExportDialog>());
        QSignalSpy done(&workspace(), &workspace::Workspace::exportFinished);
        shown<dialogs::ExportDialog>()->accept();
        QVERIFY(done.wait(30'000));
        QVERIFY(QFileInfo(pdf).size() > 1000);
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (qobject_cast<QDialog*>(widget)) widget->close();
    }

    void exportsInAnotherForm()
    {
        open();
        importSamples();
        QString suggested;
        const QString page = m_folder->filePath(u"out"_qs);  // without its ending
        m_window->ask().pickInstead = [&](const dialogs::Pick& pick) {
            suggested = pick.start;
            return QStringList{page};
        };
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        press(QKeySequence(Qt::Key_E));
        QTRY_VERIFY(shown<dialogs::ExportDialog>());
        auto* dialog = shown<dialogs::ExportDialog>();
        QVERIFY(dialog->findChild<QDoubleSpinBox*>()->isVisible());
        auto* forms = dialog->findChildren<QComboBox*>().constFirst();
        forms->setCurrentIndex(forms->findData(u"html"_qs));
        QCOMPARE(dialog->form().name, u"html"_qs);
        QVERIFY(!dialog->findChild<QDoubleSpinBox*>()->isVisible());
        QSignalSpy done(&workspace(), &workspace::Workspace::exportFinished);
        dialog->accept();
        QVERIFY(done.wait(30'000));
        QVERIFY2(suggested.endsWith(u".html"_qs), qPrintable(suggested));
        QFile file(page + u".html"_qs);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(20).startsWith("<!DOCTYPE html>"));
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (qobject_cast<QDialog*>(widget)) widget->close();
    }

    void everyFormCanBeChosen()
    {
        QStringList offered;
        for (const dialogs::ExportForm& form : dialogs::exportForms()) offered += form.name;
        QStringList known;
        for (const library::ExportFormatInfo& format : library::Exporting::formats()) known += format.name;
        QCOMPARE(offered.constFirst(), u"pdf"_qs);
        offered.sort();
        known.sort();
        QCOMPARE(offered, known);
    }

    void showsWhatAnImportRefused()
    {
        open();
        QFile empty(m_folder->filePath(u"empty.txt"_qs));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        library::ImportRequest request;
        request.paths = {empty.fileName(), Samples};
        workspace().import(request);
        QTRY_VERIFY_WITH_TIMEOUT(shown<dialogs::ImportReportDialog>(), 30'000);
        QTRY_COMPARE(rows(), 20);
        shown<dialogs::ImportReportDialog>()->close();
        QTRY_VERIFY(!shown<dialogs::ImportReportDialog>());
        // The list of what was refused is a click away, as long as the status line tells of it.
        for (auto* button : m_window->findChildren<QToolButton*>())
            if (button->text() == u"Show the list"_qs) button->click();
        QTRY_VERIFY(shown<dialogs::ImportReportDialog>());
        QVERIFY(shown<dialogs::ImportReportDialog>()->findChild<QTableWidget*>()->rowCount() == 1);
        shown<dialogs::ImportReportDialog>()->close();
    }

    void explainsTheSearch()
    {
        open();
        importSamples();
        workspace().setQueryText(u"harbour zebra rail*"_qs);
        QTRY_COMPARE(rows(), 0);
        workspace().askFor(u"search.explain"_qs);
        QTRY_VERIFY(shown<dialogs::ExplainDialog>());
        const auto* tree = shown<dialogs::ExplainDialog>()->findChild<QTreeWidget*>();
        QCOMPARE(tree->topLevelItem(0)->childCount(), 3);
        QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), u"harbour"_qs);
        QCOMPARE(tree->topLevelItem(0)->child(0)->text(1), u"3"_qs);
        QVERIFY(tree->topLevelItem(0)->child(2)->text(2).contains(u"rail"_qs));
        shown<dialogs::ExplainDialog>()->close();
    }

    void saysWhatEndedAnImport()
    {
        ImportReport report;
        report.read = report.added = 1250;
        report.stoppedBy = Error{ErrorKind::DiskFull, u"articles.db"_qs, u"database or disk is full"_qs};
        const dialogs::ImportReportDialog dialog(report);
        QStringList said;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) said += label->text();
        QVERIFY2(said.contains(library::sentence(*report.stoppedBy)), qPrintable(said.join(u'\n')));
    }

    void saysWhyALibraryCannotBeOpened()
    {
        QDir().mkpath(m_folder->filePath(u"other"_qs));
        QFile file(m_folder->filePath(u"other/articles.db"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("not a database ").repeated(100));
        file.close();
        m_window = std::make_unique<window::MainWindow>(*m_appearance);
        QSignalSpy failed(m_window.get(), &window::MainWindow::libraryFailed);
        m_window->ask().confirmInstead = [](const dialogs::Question&) { return false; };
        m_window->show();
        m_window->openLibrary(m_folder->filePath(u"other"_qs));
        QVERIFY(failed.wait(30'000));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("not a database ").repeated(100));
    }
};

QTEST_MAIN(DialogsTest)
#include "DialogsTest.moc"
