// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenLibrary.h"
#include "support/Corpus.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

/// Every story of Reuters-21578, from the files to the first page of a search. Says how long; asserts nothing of it.
class ReutersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void losesNoStory();
};

static double medianSearch(library::Library& library, const QString& text)
{
    QList<double> times;
    for (int i = 0; i < 20; ++i) times.append(value(waited(library.searching().search(asking(text)))).milliseconds);
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void ReutersTest::losesNoStory()
{
    const QString corpus = corpusPath(u"news/reuters21578"_s);
    SKIP_WITHOUT_CORPUS(corpus);
    static constexpr int Stories = 21'578;
    const QTemporaryDir folder;
    const auto library = openLibrary(folder.filePath(u"library"_s));
    library::ImportRequest request;
    for (int file = 0; file < 22; ++file)
        request.paths.append(u"%1/reut2-%2.sgm"_s.arg(corpus).arg(file, 3, 10, QLatin1Char('0')));
    const ImportReport report = imported(*library, request);
    QCOMPARE(report.read, Stories);
    QCOMPARE(report.read, report.added + report.updated + report.duplicates + report.refused);
    const qint64 named = std::ranges::count_if(report.problems, &ImportProblem::isRefused);
    QCOMPARE(named, report.refused);
    QCOMPARE(found(*library, {}).count(), report.added);
    const qint64 oil = found(*library, u"oil"_s).count();
    QVERIFY(oil > 1000);
    qInfo(
        "imported in %.2f s: %lld added, %lld updated, %lld duplicates, %lld refused; oil: %lld in %.2f ms, oi*: %.2f "
        "ms",
        report.seconds, report.added, report.updated, report.duplicates, report.refused, oil,
        medianSearch(*library, u"oil"_s), medianSearch(*library, u"oi*"_s));
    const ImportReport again = imported(*library, request);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.read, Stories);
    qInfo("again in %.2f s: %lld duplicates", again.seconds, again.duplicates);
}

QTEST_GUILESS_MAIN(ReutersTest)
#include "ReutersTest.moc"
