// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes until the first rows of a search are told that has to read positions or texts, and until all are:
// of the store itself, as its listener hears it. In milliseconds of this thread's own time, so that what else runs on
// the machine counts little, and beside it those of the clock.
#include "Bench.h"
#include "shared/KeptLibrary.h"
#include "store/Store.h"

#include <array>
#include <ctime>

using namespace dateline;
using namespace dateline::bench;

namespace {

constexpr std::array<const char*, 16> Queries = {"\"the said\"",
                                                 "the w/5 said",
                                                 "the w/s said",
                                                 "the w/p said",
                                                 "oil w/5 price",
                                                 "lead:oil",
                                                 "lead:the",
                                                 "first/20:oil",
                                                 "atleast/3:oil",
                                                 "=OPEC",
                                                 "=US",
                                                 "oil /opec.{1,20}quota/",
                                                 "/opec.{1,20}quota/",
                                                 "/[0-9]{7}/",
                                                 "(oil w/5 price) OR (gas w/5 price)",
                                                 "date:1999-03 \"the said\""};

struct Told {
    double first = -1, firstByClock = -1;  ///< -1: nothing was told before the end
    qint64 rows = 0;                       ///< with the first
    double all = 0, allByClock = 0;
    qint64 count = 0;
};

double ownMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

Told ask(store::Reader& reader, const QString& text)
{
    Told told;
    QElapsedTimer clock;
    const double start = ownMilliseconds();
    store::SearchOptions options;
    options.partly = [&](const store::SearchOutcome& part) {
        if (told.first >= 0) return;
        told.first = ownMilliseconds() - start;
        told.firstByClock = double(clock.nsecsElapsed()) / 1e6;
        told.rows = part.listing.count();
    };
    clock.start();
    const auto outcome = reader.search(query::parse(text, QDate::currentDate()), options, Cancel());
    told.all = ownMilliseconds() - start;
    told.allByClock = double(clock.nsecsElapsed()) / 1e6;
    if (outcome) told.count = outcome->listing.count();
    return told;
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString lines = remixedLines(QStringLiteral("million.jsonl"));
    if (lines.isNull()) return 0;
    const QString folder = keptLibrary(lines);
    Result<std::unique_ptr<store::Reader>> reader = Error{};
    std::printf("open: %.0f ms\n", millisecondsOf([&] { reader = store::Reader::open(folder); }));
    if (!reader) return 1;
    std::vector<QByteArray> queries;
    for (int place = 1; place < argc; ++place) queries.push_back(argv[place]);
    if (queries.empty()) queries = {Queries.begin(), Queries.end()};
    for (const QByteArray& query : queries) {
        const Told told = ask(**reader, QString::fromUtf8(query));
        std::printf("%-34s first %6lld after %7.2f (%7.2f) ms; all %7lld after %8.2f (%8.2f) ms\n", query.constData(),
                    told.rows, told.first, told.firstByClock, told.count, told.all, told.allByClock);
        std::fflush(stdout);
    }
    return 0;
}
