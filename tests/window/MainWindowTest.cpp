// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on a real library, driven by keys as a person drives it.
#include "ui/window/MainWindow.h"

#include "library/ErrorWording.h"
#include "library/Marking.h"
#include "ui/dialogs/CommandPalette.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/ImportReportDialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

const QString Samples = QStringLiteral(DATELINE_SOURCE_DIR "/resources/sample");

template <typename Dialog>
Dialog* shown()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<Dialog*>(widget); dialog && dialog->isVisible()) return dialog;
    return nullptr;
}

}  // namespace

class MainWindowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<style::Appearance> m_appearance;
    std::unique_ptr<window::MainWindow> m_window;

    workspace::Workspace& workspace() { return m_window->workspace(); }
    int rows() { return workspace().articles().rowCount(); }

    void open(const QString& name = u"library"_qs)
    {
        m_window = std::make_unique<window::MainWindow>(*m_appearance);
        workspace().setReadAfterMilliseconds(-1);
        QSignalSpy opened(m_window.get(), &window::MainWindow::libraryOpened);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->openLibrary(m_folder->filePath(name));
        QVERIFY(opened.wait(30'000));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void importSamples()
    {
        QSignalSpy finished(&workspace(), &workspace::Workspace::importFinished);
        library::ImportRequest request;
        request.paths = {Samples};
        workspace().import(request);
        QVERIFY(finished.wait(30'000));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 20, 10'000);
    }

    void press(const QKeySequence& keys)
    {
        for (int i = 0; i < keys.count(); ++i) {
            QWidget* focus = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
            QTest::keyClick(focus, keys[uint(i)].key(), keys[uint(i)].keyboardModifiers());
        }
    }

    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"DatelineTest"_qs);
        m_appearance = std::make_unique<style::Appearance>(*qApp);
    }

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
