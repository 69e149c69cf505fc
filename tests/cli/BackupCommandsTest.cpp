// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandRun.h"

using namespace dateline;
using namespace dateline::tests;

/// Copies of a library, and marks of another.
class BackupCommandsTest final : public QObject, CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        beginAnew();
        importFour();
        on({u"bookmark"_qs, u"add"_qs, u"2"_qs});
        on({u"tag"_qs, u"add"_qs, u"Harbours"_qs, u"1"_qs});
    }

    void aBackupIsRestored()
    {
        QCOMPARE(on({u"library"_qs, u"backup"_qs, path(u"copy"_qs)}).status, cli::Done);
        on({u"bookmark"_qs, u"remove"_qs, u"2"_qs});
        write(u"later.txt"_qs, " date 2023-04-01 Later\n\nLater than the backup.\n");
        on({u"import"_qs, path(u"later.txt"_qs)});
        const Outcome restored = on({u"library"_qs, u"restore"_qs, path(u"copy"_qs), u"--json"_qs});
        QCOMPARE(restored.status, cli::Done);
        QVERIFY(restored.json()[u"articles"_qs].toBool());
        QVERIFY(QDir(restored.json()[u"setAside"_qs].toString()).exists(u"reader.db"_qs));
        QCOMPARE(bookmarked(), u"1"_qs);
        QCOMPARE(on({u"search"_qs, u"--count"_qs, QString()}).out.trimmed(), u"4"_qs);
        QCOMPARE(on({u"library"_qs, u"check"_qs}).status, cli::Done);
    }

    void aBackupWritesOverNothing()
    {
        write(u"there"_qs, "something");
        const Outcome refused = on({u"library"_qs, u"backup"_qs, path(u"there"_qs)});
        QCOMPARE(refused.status, cli::WrongUsage);
        QCOMPARE(refused.err.count(u'\n'), 1);
        QVERIFY(refused.err.contains(u"is there already"_qs));
    }

    void whatIsNoBackupIsNamed()
    {
        const Outcome refused = on({u"library"_qs, u"restore"_qs, path(u"in"_qs)});
        QCOMPARE(refused.status, cli::WrongUsage);
        QCOMPARE(refused.err.count(u'\n'), 1);
        QVERIFY(refused.err.contains(u"no backup of a library"_qs));
        QCOMPARE(bookmarked(), u"1"_qs);
    }

    void aDaysFirstOpeningCopiesTheMarks()
    {
        const QStringList copies = QDir(path(u"library/backups"_qs)).entryList({u"reader-*.db"_qs});
        QVERIFY(!copies.isEmpty());
        on({u"bookmark"_qs, u"remove"_qs, u"2"_qs});
        const Outcome restored =
            on({u"library"_qs, u"restore"_qs, path(u"library/backups/"_qs + copies.last()), u"--json"_qs});
        QCOMPARE(restored.status, cli::Done);
        QVERIFY(!restored.json()[u"articles"_qs].toBool());
        QCOMPARE(on({u"search"_qs, u"--count"_qs, QString()}).out.trimmed(), u"4"_qs);
    }

    void lostMarksAreBackAndThatIsSaid()
    {
        QVERIFY(QFile::remove(path(u"library/reader.db"_qs)));
        const Outcome first = on({u"search"_qs, u"--count"_qs, u"is:bookmarked"_qs});
        QCOMPARE(first.out.trimmed(), u"1"_qs);
        QCOMPARE(first.err.count(u'\n'), 1);
        QVERIFY(first.err.contains(u"reader.jsonl"_qs));
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u"tag:harbours"_qs}).err, QString());
    }

    void aJournalThatCannotBeWrittenIsSaidUntilItCan()
    {
        QVERIFY(QFile::remove(path(u"library/reader.jsonl"_qs)));
        QDir().mkpath(path(u"library/reader.jsonl/occupied"_qs));
        const Outcome marked = on({u"bookmark"_qs, u"add"_qs, u"1"_qs});
        QCOMPARE(marked.status, cli::Done);
        QCOMPARE(marked.err.count(u'\n'), 1);
        QVERIFY2(marked.err.contains(u"reader.jsonl cannot be written"_qs), qPrintable(marked.err));
        QVERIFY(QDir(path(u"library/reader.jsonl"_qs)).removeRecursively());
        QCOMPARE(on({u"bookmark"_qs, u"add"_qs, u"3"_qs}).err, QString());
        QVERIFY(QFile::remove(path(u"library/reader.db"_qs)));
        on({u"search"_qs, u"--count"_qs, QString()});
        QCOMPARE(bookmarked(), u"3"_qs);
    }

    void damageWithoutAnythingToMendItIsSaid()
    {
        QVERIFY(QFile::remove(path(u"library/reader.jsonl"_qs)));
        write(u"library/reader.db"_qs, QByteArray(5000, 'x'));
        const Outcome refused = on({u"search"_qs, u"--count"_qs, u"is:bookmarked"_qs});
        QCOMPARE(refused.status, cli::LibraryUnusable);
        QCOMPARE(refused.err.count(u'\n'), 1);
    }

    void marksOfAnotherLibraryComeIn()
    {
        const QStringList there{u"--library"_qs, path(u"other"_qs)};
        run(there + QStringList{u"import"_qs, path(u"in/2.txt"_qs), path(u"in/4.txt"_qs)});
        run(there + QStringList{u"bookmark"_qs, u"add"_qs, u"1,2"_qs});
        QVERIFY(QFile::copy(path(u"other/reader.jsonl"_qs), path(u"marks.jsonl"_qs)));
        const Outcome merged = on({u"library"_qs, u"import-marks"_qs, path(u"marks.jsonl"_qs), u"--json"_qs});
        QCOMPARE(merged.status, cli::Done);
        QVERIFY(merged.json()[u"marks"_qs].toInt() >= 1);
        QCOMPARE(merged.json()[u"missing"_qs].toInt(), 0);
        QCOMPARE(on({u"library"_qs, u"import-marks"_qs, path(u"marks.jsonl"_qs)}).out,
                 u"Nothing in the file was new.\n"_qs);
        const Outcome refused = on({u"library"_qs, u"import-marks"_qs, path(u"in/1.txt"_qs)});
        QCOMPARE(refused.status, cli::ItemsRefused);
        QCOMPARE(refused.err.count(u'\n'), 1);
    }

    void correctionsOfAnotherLibraryComeIntoForce()
    {
        const QStringList there{u"--library"_qs, path(u"other"_qs)};
        run(there + QStringList{u"import"_qs, path(u"in/2.txt"_qs)});
        run(there + QStringList{u"correct"_qs, u"1"_qs, u"--place"_qs, u"Aktau"_qs});
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u"place:aktau"_qs}).out.trimmed(), u"0"_qs);
        QCOMPARE(on({u"library"_qs, u"import-marks"_qs, path(u"other/reader.jsonl"_qs)}).status, cli::Done);
        QCOMPARE(on({u"search"_qs, u"--count"_qs, u"place:aktau"_qs}).out.trimmed(), u"1"_qs);
    }

    void compactingIsToldInBytes()
    {
        const Outcome done = on({u"library"_qs, u"compact"_qs, u"--json"_qs});
        QCOMPARE(done.status, cli::Done);
        QVERIFY(done.json()[u"after"_qs].toInt() > 0);
        QCOMPARE(bookmarked(), u"1"_qs);
        QCOMPARE(on({u"library"_qs, u"check"_qs}).status, cli::Done);
    }

    void whatIsMissingIsWrongUsage()
    {
        for (const QString& action : {u"backup"_qs, u"restore"_qs, u"import-marks"_qs})
            QCOMPARE(on({u"library"_qs, action}).status, cli::WrongUsage);
        QCOMPARE(on({u"library"_qs, u"compact"_qs, u"x"_qs}).status, cli::WrongUsage);
    }

private:
    QString bookmarked() const { return on({u"search"_qs, u"--count"_qs, u"is:bookmarked"_qs}).out.trimmed(); }
};

QTEST_GUILESS_MAIN(BackupCommandsTest)
#include "BackupCommandsTest.moc"
