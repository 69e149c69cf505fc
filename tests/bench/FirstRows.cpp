// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes until the first rows of a search are told that has to read positions or texts, and until all are:
// of the store itself, as its listener hears it. Before each the cache is as empty as when the library was opened.
#include "Bench.h"
#include "shared/KeptLibrary.h"
#include "store/Store.h"

using namespace dateline;
using namespace dateline::bench;

namespace {

struct Told {
    double first = -1;  ///< milliseconds; -1: nothing was told before the end
    qint64 rows = 0;    ///< with the first
    double all = 0;
    qint64 count = 0;
};

Told ask(store::Reader& reader, const QString& text)
{
    Told told;
    QElapsedTimer time;
    store::SearchOptions options;
    options.partly = [&](const store::SearchOutcome& part) {
        if (told.first >= 0) return;
        told.first = double(time.nsecsElapsed()) / 1e6;
        told.rows = part.listing.count();
    };
    time.start();
    const auto outcome = reader.search(query::parse(text, QDate::currentDate()), options, Cancel());
    told.all = double(time.nsecsElapsed()) / 1e6;
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
    for (const char* query :
         {"\"the said\"", "the w/5 said", "the w/s said", "the w/p said", "oil w/5 price", "lead:oil", "lead:the",
          "first/20:oil", "atleast/3:oil", "=OPEC", "=US", "oil /opec.{1,20}quota/", "/opec.{1,20}quota/", "/[0-9]{7}/",
          "(oil w/5 price) OR (gas w/5 price)", "date:1999-03 \"the said\""}) {
        const Told told = ask(**reader, QString::fromUtf8(query));
        std::printf("%-36s first %6lld after %8.2f ms; all %8lld after %9.2f ms\n", query, told.rows, told.first,
                    told.count, told.all);
        std::fflush(stdout);
    }
    return 0;
}
