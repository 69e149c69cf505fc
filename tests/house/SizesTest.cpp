// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Layers.h"
#include "Sizes.h"

#include <QDebug>
#include <QFile>
#include <QTest>

using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongFunction = 60;
constexpr int LongFile = 400;

QString textOf(const QString& name)
{
    QFile file(QStringLiteral(DATELINE_SOURCE_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Lines of exceptions.txt: the file (and the start of the function), two spaces, the reason.
bool isExcused(const QString& name)
{
    const QStringList lines = textOf(u"tests/house/exceptions.txt"_qs).split(u'\n', Qt::SkipEmptyParts);
    return std::any_of(lines.begin(), lines.end(), [&](const QString& line) {
        return !line.startsWith(u'#') && name.startsWith(line.section(u"  "_qs, 0, 0));
    });
}

QStringList outliers(const std::vector<Stretch>& stretches, int limit)
{
    QStringList found;
    for (const Stretch& stretch : stretches)
        if (stretch.lines > limit && !isExcused(stretch.name))
            found.append(u"%1 lines: %2"_qs.arg(stretch.lines).arg(stretch.name));
    return found;
}

void print(const char* what, const std::vector<Stretch>& stretches)
{
    qInfo("%s: %zu, median %d lines, 90th percentile %d", what, stretches.size(), percentile(stretches, 0.5),
          percentile(stretches, 0.9));
}

}  // namespace

class SizesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOutlierHasItsReason()
    {
        std::vector<Stretch> files;
        std::vector<Stretch> functions;
        for (const QString& name : sourceFiles(QStringLiteral(DATELINE_SOURCE_DIR))) {
            const QString text = textOf(name);
            files.push_back({name, int(text.count(u'\n'))});
            for (const Stretch& function : functionsOf(name, text)) functions.push_back(function);
        }
        print("functions", functions);
        print("files", files);
        const QStringList found = outliers(functions, LongFunction) + outliers(files, LongFile);
        QVERIFY2(found.isEmpty(),
                 qPrintable(u"Too long, and no reason in tests/house/exceptions.txt:\n"_qs + found.join(u'\n')));
    }

    void countsTheLinesOfAFunction()
    {
        const auto functions = functionsOf(u"a.cpp"_qs, u"int f()\n{\n    if (x) {\n    }\n    return 1;\n}\n"_qs);
        QCOMPARE(functions.size(), size_t(1));
        QCOMPARE(functions.front().lines, 3);
        QCOMPARE(functions.front().name, u"a.cpp: int f()"_qs);
    }
};

QTEST_GUILESS_MAIN(SizesTest)
#include "SizesTest.moc"
