// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each order of a whole library costs: the first time, beside another one, and when it is known; and a jump to any
// row of it. DATELINE_LIBRARY names the folder of a library (a million articles, say), which is only read.
#include "Bench.h"
#include "store/Store.h"

using namespace dateline;
using namespace dateline::bench;

namespace {

struct Asked {
    const char* order;
    const char* words;  ///< what else is asked
};

Listing found(store::Reader& reader, const QString& text)
{
    const auto outcome = reader.search(query::parse(text, QDate::currentDate()), {}, Cancel());
    if (!outcome) qFatal("%s cannot be searched", qPrintable(text));
    return outcome->listing;
}

double longestJump(const Listing& listing)
{
    double longest = 0;
    for (qint64 jump = 0; jump < 200; ++jump) {
        const qint64 row = jump * 7919 * 104'729 % std::max<qint64>(listing.count(), 1);
        longest = std::max(longest, millisecondsOf([&] { (void)listing.page(row, 64); }));
    }
    return longest;
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = qEnvironmentVariable("DATELINE_LIBRARY");
    if (folder.isEmpty()) {
        std::puts("DATELINE_LIBRARY names no library");
        return 0;
    }
    auto reader = store::Reader::open(folder);
    if (!reader) qFatal("%s cannot be opened", qPrintable(folder));
    std::printf("%lld articles\n", found(**reader, {}).count());
    for (const Asked& asked : {Asked{"words", ""}, Asked{"source", ""}, Asked{"source,-words", ""}, Asked{"place", ""},
                               Asked{"byline", ""}, Asked{"language,place,words", ""}, Asked{"headline", ""},
                               Asked{"-headline", ""}, Asked{"source,headline", ""}, Asked{"oldest,headline", ""},
                               Asked{"headline", "minister"}, Asked{"headline,words", "zinc"}}) {
        const QString text = QString::fromUtf8(asked.words) + QStringLiteral(" sort:") + QString::fromUtf8(asked.order);
        Listing listing;
        const double first = millisecondsOf([&] { listing = found(**reader, text); });
        const double again = millisecondsOf([&] { listing = found(**reader, text); });
        std::printf("%-24s %-10s %9lld found; first %8.1f ms, again %7.2f ms; a page anywhere at most %6.3f ms\n",
                    asked.order, asked.words, listing.count(), first, again, longestJump(listing));
        std::fflush(stdout);
    }
    return 0;
}
