// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What reader.jsonl costs: marks with it and without it in one run, the look at reader.db at each start, and making it
// anew.
#include "store/journal/Journal.h"
#include "store/Connection.h"
#include "store/KeptIdentities.h"
#include "store/LibraryFiles.h"
#include "store/MarkChunks.h"
#include "store/Transaction.h"
#include "store/journal/Mending.h"
#include "support/TemporaryLibrary.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;

static constexpr int Articles = 200'000;
static constexpr int Block = 20'000;

template <typename Work>
static double millisecondsOf(Work work)
{
    QElapsedTimer time;
    time.start();
    work();
    return double(time.nsecsElapsed()) / 1e6;
}

static double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

namespace {

/// What a mark takes of reader.db, by itself.
struct Marked {
    Connection& reader;
    Connection& articles;
    Journal* journal;

    template <typename Work>
    void commit(Work work)
    {
        auto transaction = TemporaryLibrary::value(Transaction::begin(reader));
        work();
        if (journal) TemporaryLibrary::check(journal->note());
        TemporaryLibrary::check(transaction.commit());
        if (journal) TemporaryLibrary::check(journal->tell());
    }

    void bulk(const Mark& mark, bool isSet)
    {
        for (int from = 1; from <= Articles; from += Block) {
            std::vector<quint32> ids;
            for (int id = from; id < from + Block; ++id) ids.push_back(quint32(id));
            commit([&] {
                const auto changed = TemporaryLibrary::value(MarkChunks(reader, mark).set(ids, isSet));
                if (isSet) TemporaryLibrary::check(keepIdentities(reader, articles, changed));
            });
        }
    }

    void bookmark(qint64 id)
    {
        commit([&] { TemporaryLibrary::check(reader.statement("marks/bookmark").bind(1, id).bind(2, id).run()); });
    }
};

}  // namespace

static void measure(const QString& folder, bool isTold)
{
    const auto reader = TemporaryLibrary::value(Connection::open(pathOf(folder, ReaderFile), Access::ReadWrite));
    TemporaryLibrary::check(reader->execute("PRAGMA synchronous=FULL"));
    const auto articles = TemporaryLibrary::value(Connection::open(pathOf(folder, ArticlesFile), Access::ReadOnly));
    std::unique_ptr<Journal> journal;
    if (isTold) journal = TemporaryLibrary::value(Journal::watch(*reader, articles.get(), folder));
    Marked marked{*reader, *articles, journal.get()};
    TemporaryLibrary::check(reader->execute("DELETE FROM kept_identity"));
    const double first = millisecondsOf([&] { marked.bulk({MarkKind::Bin}, true); });
    const double taken = millisecondsOf([&] { marked.bulk({MarkKind::Bin}, false); });
    const double again = millisecondsOf([&] { marked.bulk({MarkKind::Bin}, true); });
    std::vector<double> single;
    for (qint64 id = 1; id <= 300; ++id) single.push_back(millisecondsOf([&] { marked.bookmark(id); }));
    TemporaryLibrary::check(reader->execute("DELETE FROM bookmark"));
    marked.bulk({MarkKind::Bin}, false);
    std::ranges::sort(single);
    std::printf(
        "%s  200,000 for the first time %6.0f ms, taken %5.0f ms, again %5.0f ms; a bookmark %5.2f ms, p99 %5.2f\n",
        isTold ? "with   " : "without", first, taken, again, median(single), single[single.size() * 99 / 100]);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir place(QDir::tempPath() + QStringLiteral("/dateline-journal-XXXXXX"));
    const QString folder = place.filePath(QStringLiteral("library"));
    TemporaryLibrary::check(prepareLibrary(folder, systemClock()));
    const auto writer = TemporaryLibrary::value(ArticleWriter::open(folder, systemClock()));
    const qint64 import = TemporaryLibrary::value(writer->beginImport({folder}));
    for (int number = 0; number < Articles; number += Block / 4) {
        auto batch = prepared(drafts(number, Block / 4), Originals::None);
        (void)TemporaryLibrary::value(writer->add(import, batch));
    }
    for (int round = 0; round < 3; ++round)
        for (const bool isTold : {false, true}) measure(folder, isTold);

    const auto marks = TemporaryLibrary::value(MarkWriter::open(folder, systemClock()));
    const auto reader = TemporaryLibrary::value(Connection::open(pathOf(folder, ReaderFile), Access::ReadWrite));
    const auto journal = TemporaryLibrary::value(Journal::watch(*reader, nullptr, folder));
    const double anew = millisecondsOf([&] { TemporaryLibrary::check(journal->rewrite()); });
    const double look = millisecondsOf([&] { (void)TemporaryLibrary::value(mendReader(folder, systemClock())); });
    QFile::remove(pathOf(folder, ReaderFile));
    const double mended = millisecondsOf([&] { (void)TemporaryLibrary::value(mendReader(folder, systemClock())); });
    std::printf("written anew %.0f ms (%.1f MB); the look at a start %.0f ms; reader.db made anew %.0f ms\n", anew,
                double(QFileInfo(journalPath(folder)).size()) / 1e6, look, mended);
    return 0;
}
