// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, restoring and marks of another library, as a person has them done.
#include "ShownWindow.h"

#include "library/Marking.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QMessageBox>

using namespace dateline;
using namespace dateline::tests;

class BackupTest final : public QObject, ShownWindow {
    Q_OBJECT

    QString at(const QString& name) const { return m_folder->filePath(name); }
    void choose(const QString& path)
    {
        m_window->ask().pickInstead = [path](const dialogs::Pick&) { return QStringList{path}; };
    }
    void answer(bool yes)
    {
        m_window->ask().confirmInstead = [this, yes](const dialogs::Question& question) {
            m_asked << question.text;
            return yes;
        };
    }
    bool isSaid(const QString& words)
    {
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    void bookmarkAll(bool isSet)
    {
        const auto done =
            workspace().library()->marking().set({MarkKind::Bookmark}, Selection(ArticleIds{{1}, {2}, {3}}), isSet);
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(workspace().counts().bookmarked, qint64(isSet ? 3 : 0), 30'000);
    }

    QStringList m_asked;

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings().clear();
        m_asked.clear();
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void aBackupIsMadeAndRestored()
    {
        open();
        importStories(8);
        bookmarkAll(true);
        choose(at(u"copy"_s));
        workspace().askFor(u"library.backup"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"Backed up to"_s), 30'000);
        QVERIFY(QFile::exists(at(u"copy/articles.db"_s)));
        bookmarkAll(false);
        answer(false);
        workspace().askFor(u"library.restore"_s);
        QTRY_COMPARE(m_asked.size(), 1);
        QVERIFY(workspace().library());
        answer(true);
        QSignalSpy opened(m_window.get(), &window::MainWindow::libraryOpened);
        workspace().askFor(u"library.restore"_s);
        QVERIFY(opened.wait(60'000));
        QTRY_COMPARE_WITH_TIMEOUT(workspace().counts().bookmarked, qint64(3), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 8, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"Restored. What was there is kept in"_s), 30'000);
        QVERIFY(workspace().works().running().empty());
    }

    void whatIsNoBackupLeavesTheLibraryOpen()
    {
        open();
        importStories(3);
        QDir().mkpath(at(u"empty"_s));
        choose(at(u"empty"_s));
        answer(true);
        QSignalSpy opened(m_window.get(), &window::MainWindow::libraryOpened);
        workspace().askFor(u"library.restore"_s);
        QVERIFY(opened.wait(60'000));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, 30'000);
    }

    void lostMarksAreBackWithAWord()
    {
        open();
        importStories(8);
        bookmarkAll(true);
        m_window.reset();
        QVERIFY(QFile::remove(at(u"library/reader.db"_s)));
        open();
        QTRY_COMPARE_WITH_TIMEOUT(workspace().counts().bookmarked, qint64(3), 30'000);
        QVERIFY(!workspace().library()->mended().isEmpty());
    }

    void oneClickRestoresTheNewestBackupOfDamagedArticles()
    {
        open();
        importStories(8);
        choose(at(u"copy"_s));
        workspace().askFor(u"library.backup"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"Backed up to"_s), 30'000);
        bookmarkAll(true);
        m_window.reset();
        QFile file(at(u"library/articles.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
        file.close();

        m_window = std::make_unique<window::MainWindow>(*m_appearance);
        choose(at(u"nothing is to be chosen"_s));
        answer(true);
        QSignalSpy opened(m_window.get(), &window::MainWindow::libraryOpened);
        m_window->show();
        m_window->openLibrary(at(u"library"_s));
        QVERIFY(opened.wait(60'000));
        QCOMPARE(m_asked.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 8, 30'000);
        // Those were made after the backup.
        QTRY_COMPARE_WITH_TIMEOUT(workspace().counts().bookmarked, qint64(3), 30'000);
    }

    void anotherBackupThanTheNewestCanBeChosen()
    {
        open();
        importStories(8);
        bookmarkAll(true);
        choose(at(u"first"_s));
        workspace().askFor(u"library.backup"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"first"_s), 30'000);
        bookmarkAll(false);
        choose(at(u"second"_s));
        workspace().askFor(u"library.backup"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"second"_s), 30'000);
        m_window->ask().confirmInstead = nullptr;
        workspace().askFor(u"library.restore"_s);
        QTRY_VERIFY(m_window->findChild<QMessageBox*>());
        auto* const box = m_window->findChild<QMessageBox*>();
        QVERIFY(box->informativeText().contains(u"second"_s));
        choose(at(u"first"_s));
        answer(true);
        QSignalSpy opened(m_window.get(), &window::MainWindow::libraryOpened);
        for (QAbstractButton* button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::ActionRole) button->click();
        QVERIFY(opened.wait(60'000));
        QTRY_COMPARE_WITH_TIMEOUT(workspace().counts().bookmarked, qint64(3), 30'000);
    }

    void aJournalThatCannotBeWrittenIsSaidOnce()
    {
        const QString journal = u"library/reader.jsonl"_s;
        open();
        importStories(3);
        QSignalSpy noticed(&workspace(), &workspace::Workspace::noticed);
        QVERIFY(QFile::remove(at(journal)));
        QVERIFY(QDir().mkpath(at(journal + u"/occupied"_s)));
        bookmarkAll(true);
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"second copy"_s), 30'000);
        // One that is tried again, and one of another commit, are not said.
        bookmarkAll(false);
        bookmarkAll(true);
        QVERIFY(QDir(at(journal)).removeRecursively());
        const auto isWritten = [&] {
            QFile file(at(journal));
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("bookmark");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isWritten(), 30'000);
        QCOMPARE(noticed.count(), 1);
    }

    void oneClickRestoresTheNewestCopyOfTheMarks()
    {
        open();
        importStories(8);
        bookmarkAll(true);
        m_window.reset();
        // The copy of today was made before the first mark.
        const QString backups = at(u"library/backups"_s);
        for (const QString& name : QDir(backups).entryList({u"reader-*.db"_s})) QFile::remove(backups + u'/' + name);
        open();
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(backups).entryList({u"reader-*.db"_s}).isEmpty(), 30'000);
        m_window.reset();
        QVERIFY(QFile::remove(at(u"library/reader.jsonl"_s)));
        QFile file(at(u"library/reader.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
        file.close();

        m_window = std::make_unique<window::MainWindow>(*m_appearance);
        answer(true);
        QSignalSpy opened(m_window.get(), &window::MainWindow::libraryOpened);
        m_window->show();
        m_window->openLibrary(at(u"library"_s));
        QVERIFY(opened.wait(60'000));
        QCOMPARE(m_asked.size(), 1);
        QVERIFY(m_asked.first().contains(u"damaged"_s));
        QTRY_COMPARE_WITH_TIMEOUT(workspace().counts().bookmarked, qint64(3), 30'000);
    }

    void marksOfAnotherLibraryComeIn()
    {
        open(u"other"_s);
        importStories(8);
        bookmarkAll(true);
        m_window.reset();
        open();
        importStories(8);
        QCOMPARE(workspace().counts().bookmarked, qint64(0));
        choose(at(u"other/reader.jsonl"_s));
        workspace().askFor(u"library.importMarks"_s);
        QTRY_COMPARE_WITH_TIMEOUT(workspace().counts().bookmarked, qint64(3), 60'000);
    }

    void compactingIsSaid()
    {
        open();
        importStories(8);
        workspace().askFor(u"library.compact"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"Compacted from"_s), 60'000);
        bookmarkAll(true);
    }
};

QTEST_MAIN(BackupTest)
#include "BackupTest.moc"
