// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, killed: what was committed is there, the files are sound, and the same command does the rest.
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/types.h>
#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr int Articles = 20'000;
constexpr int Kills = 30;

QByteArray line(int number)
{
    const QByteArray n = QByteArray::number(number);
    QByteArray body = "Paragraph one of story " + n + " about harbours.";
    for (int i = 0; i < 12; ++i)
        body +=
            "\\n\\nWord" + QByteArray::number((number * 31 + i * 7) % 997) + " was said by speaker " + n + " again.";
    return R"({"id":"k-)" + n + R"(","date":"20)" + QByteArray::number(10 + number % 15) + "-03-" +
           QByteArray::number(10 + number % 18) + R"(T10:00:00Z","headline":"Story )" + n + R"(","source":"Agency )" +
           QByteArray::number(number % 40) + R"(","body":")" + body + "\"}\n";
}

}  // namespace

class KillTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_library = m_folder.filePath(u"library"_qs);
    QString m_input = m_folder.filePath(u"stories.jsonl"_qs);

    QByteArray run(const QStringList& arguments, int expected)
    {
        QProcess process;
        process.start(QStringLiteral(DATELINE_PROGRAM), arguments + QStringList{u"--library"_qs, m_library});
        if (!process.waitForFinished(300'000)) qFatal("the program hangs");
        const QByteArray err = process.readAllStandardError();
        if (process.exitCode() != expected || process.exitStatus() != QProcess::NormalExit)
            qWarning("%s ended with %d: %s", qPrintable(arguments.join(u' ')), process.exitCode(), err.constData());
        return process.exitCode() == expected ? process.readAllStandardOutput() : QByteArray("-1");
    }

    void killImportAfter(int milliseconds)
    {
        QProcess process;
        process.start(QStringLiteral(DATELINE_PROGRAM),
                      {u"import"_qs, m_input, u"--quiet"_qs, u"--library"_qs, m_library});
        QVERIFY(process.waitForStarted());
        process.waitForFinished(milliseconds);
        process.kill();
        process.waitForFinished(60'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_input);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < Articles; ++i) file.write(line(i));
    }

    void keepsWhatWasCommittedAndFinishesTheRest()
    {
        QRandomGenerator chance(19870226);
        qint64 before = 0;
        for (int kill = 0; kill < Kills; ++kill) {
            killImportAfter(30 + chance.bounded(470));
            if (!QFile::exists(m_library + u"/articles.db"_qs)) continue;
            const qint64 now = run({u"search"_qs, u"--count"_qs, u"--quiet"_qs, QString()}, 0).trimmed().toLongLong();
            QVERIFY2(now >= before, qPrintable(u"%1 articles, and %2 before the kill"_qs.arg(now).arg(before)));
            before = now;
            if (kill % 6 == 5)
                QCOMPARE(run({u"library"_qs, u"check"_qs, u"--quiet"_qs}, 0).trimmed(), "The library is sound.");
        }
        const QByteArray report = run({u"import"_qs, m_input, u"--json"_qs, u"--quiet"_qs}, 0);
        QVERIFY2(report.contains("\"refused\":0"), report.constData());
        QCOMPARE(run({u"search"_qs, u"--count"_qs, QString()}, 0).trimmed().toInt(), Articles);
        QCOMPARE(run({u"search"_qs, u"--count"_qs, u"harbours"_qs}, 0).trimmed().toInt(), Articles);
        QCOMPARE(run({u"library"_qs, u"check"_qs, u"--quiet"_qs}, 0).trimmed(), "The library is sound.");
    }

    void aFullDiskEndsTheImportAndLosesNothing()
    {
        const QString disk = m_folder.filePath(u"disk"_qs);
        QDir().mkpath(disk);
        if (QProcess::execute(u"mount"_qs, {u"-t"_qs, u"tmpfs"_qs, u"-o"_qs, u"size=12m"_qs, u"tmpfs"_qs, disk}) != 0)
            QSKIP("no small disk can be mounted here (that needs root)");
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_qs, {u"-l"_qs, disk}); });
        m_library = disk + u"/library"_qs;
        QProcess process;
        process.start(QStringLiteral(DATELINE_PROGRAM), {u"import"_qs, m_input, u"--library"_qs, m_library});
        QVERIFY(process.waitForFinished(300'000));
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 3, err.constData());
        QVERIFY2(err.contains("full"), err.constData());
        const qint64 kept = run({u"search"_qs, u"--count"_qs, u"--quiet"_qs, QString()}, 0).trimmed().toLongLong();
        QCOMPARE(QProcess::execute(u"mount"_qs, {u"-o"_qs, u"remount,size=400m"_qs, disk}), 0);
        QVERIFY(run({u"search"_qs, u"--count"_qs, u"--quiet"_qs, QString()}, 0).trimmed().toLongLong() >= kept);
        run({u"import"_qs, m_input, u"--quiet"_qs}, 0);
        QCOMPARE(run({u"search"_qs, u"--count"_qs, u"harbours"_qs}, 0).trimmed().toInt(), Articles);
        QCOMPARE(run({u"library"_qs, u"check"_qs, u"--quiet"_qs}, 0).trimmed(), "The library is sound.");
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
