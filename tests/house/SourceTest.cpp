// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Layers.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString& name)
{
    QFile file(QStringLiteral(DATELINE_SOURCE_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The files whose text has the pattern, but for those that begin with `except`.
QStringList filesWith(const QString& pattern, const QString& except = {})
{
    const QRegularExpression wanted(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (const QString& name : sourceFiles(QStringLiteral(DATELINE_SOURCE_DIR)))
        if ((except.isNull() || !name.startsWith(except)) && wanted.match(textOf(name)).hasMatch()) found.append(name);
    return found;
}

}  // namespace

class SourceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFileNamesItsLicence()
    {
        QStringList without;
        for (const QString& name : sourceFiles(QStringLiteral(DATELINE_SOURCE_DIR)))
            if (!textOf(name).startsWith(u"// SPDX-FileCopyrightText: "_qs)) without.append(name);
        QCOMPARE(without, QStringList());
    }

    void sqlStaysInTheStore()
    {
        const QString sql =
            u"\"[^\"\\n]*\\b(SELECT\\s.*\\sFROM|INSERT\\s+(OR\\s+\\w+\\s+)?INTO|DELETE\\s+FROM|"
            "UPDATE\\s+\\w+\\s+SET|CREATE\\s+(VIRTUAL\\s+)?TABLE|PRAGMA)\\b"_qs;
        QCOMPARE(filesWith(sql, u"src/store/"_qs), QStringList());
        QVERIFY2(!filesWith(u"PRAGMA"_qs).isEmpty(), "the search finds nothing at all");
    }

    /// What is not linked cannot be used, by whatever header.
    void networkIsLinkedByFeedsAlone()
    {
        QStringList linking;
        QDirIterator it(QStringLiteral(DATELINE_SOURCE_DIR), {u"CMakeLists.txt"_qs}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString name = QDir(QStringLiteral(DATELINE_SOURCE_DIR)).relativeFilePath(it.next());
            const bool isOfProgram = name.startsWith(u"src/"_qs) || name.startsWith(u"ui/"_qs);
            if (isOfProgram && textOf(name).contains(u"Qt6::Network"_qs)) linking << name;
        }
        QCOMPARE(linking, QStringList{u"src/feeds/CMakeLists.txt"_qs});
    }

    void noDrawerIsNamedMiscellaneous()
    {
        static const QRegularExpression drawer(u"(Manager|Helper|Util|Utils|Misc|Common)\\.(h|cpp)$"_qs);
        QCOMPARE(sourceFiles(QStringLiteral(DATELINE_SOURCE_DIR)).filter(drawer), QStringList());
    }

    void noPathOfOneMachineIsWrittenDown() { QCOMPARE(filesWith(u"\"/(home|work|root|Users)/"_qs), QStringList()); }
    void nothingRunsAnEventLoopOfItsOwn()
    {
        QCOMPARE(filesWith(u"processEvents\\(|\\bQEventLoop\\b"_qs, u"src/cli/"_qs), QStringList());
    }
};

QTEST_GUILESS_MAIN(SourceTest)
#include "SourceTest.moc"
