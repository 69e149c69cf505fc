// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/LogFile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline::library;
using namespace Qt::StringLiterals;

class LogFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void appendsToWhatIsThere();
    void keepsThreeFilesAndTheirBound();
    void remembersTheNewestLines();
    void saysNothingWhereTheFolderIsGone();
};

static QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void LogFileTest::appendsToWhatIsThere()
{
    const QTemporaryDir folder;
    LogFile(folder.path()).write(u"first"_qs);
    LogFile(folder.path()).write(u"second"_qs);
    QCOMPARE(contents(folder.filePath(u"dateline.log"_qs)), QByteArray("first\nsecond\n"));
}

void LogFileTest::keepsThreeFilesAndTheirBound()
{
    const QTemporaryDir folder;
    LogFile log(folder.path(), 100);
    for (int i = 0; i < 100; ++i) log.write(u"line %1 of some length"_qs.arg(i, 3));
    const QStringList names = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names, QStringList({u"dateline.1.log"_qs, u"dateline.2.log"_qs, u"dateline.log"_qs}));
    for (const QString& name : names) QVERIFY(QFileInfo(folder.filePath(name)).size() <= 100);
    const QByteArray kept = contents(folder.filePath(u"dateline.2.log"_qs)) +
                            contents(folder.filePath(u"dateline.1.log"_qs)) +
                            contents(folder.filePath(u"dateline.log"_qs));
    QVERIFY(kept.endsWith("line  99 of some length\n"));
    QVERIFY(kept.contains("line  95"));
    QVERIFY(!kept.contains("line  50"));
}

void LogFileTest::remembersTheNewestLines()
{
    const QTemporaryDir folder;
    LogFile log(folder.path());
    QVERIFY(log.recent(5).isEmpty());
    for (int i = 0; i < 1000; ++i) log.write(QString::number(i));
    QCOMPARE(log.recent(2), QStringList({u"998"_qs, u"999"_qs}));
    QVERIFY(size_t(log.recent(100'000).size()) == LogFile::RecentLines);
    QVERIFY(log.recent(-1).isEmpty());
}

void LogFileTest::saysNothingWhereTheFolderIsGone()
{
    LogFile log(u"/nonexistent/folder"_qs);
    log.write(u"line"_qs);
    QCOMPARE(log.recent(1), QStringList(u"line"_qs));
}

QTEST_APPLESS_MAIN(LogFileTest)
#include "LogFileTest.moc"
