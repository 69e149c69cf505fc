// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hard queries on a library that has lived (a twentieth of its articles updated, another erased) beside one that
// was imported in one go from the same JSON Lines: what earlier texts in the index cost a search.
#include "Bench.h"
#include "shared/KeptLibrary.h"
#include "shared/Keystroke.h"
#include "shared/LivedLibrary.h"

using namespace dateline;
using namespace dateline::bench;

namespace {

struct Pair {
    const char* query;
    Answered whole;  ///< in the library that was imported in one go
    Answered lived;
};

void print(const Pair& pair)
{
    const double whole = at(pair.whole.fresh, 0.5);
    const double lived = at(pair.lived.fresh, 0.5);
    std::printf(
        "%-20s at once %9lld, first %8.2f, again %7.2f ms; lived %9lld, first %8.2f, again %7.2f ms; first %.2f x\n",
        *pair.query ? pair.query : "(everything)", pair.whole.count, whole, at(pair.whole.cached, 0.5),
        pair.lived.count, lived, at(pair.lived.cached, 0.5), lived / whole);
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString lines = remixedLines(QStringLiteral("r200k.jsonl"));
    if (lines.isNull()) return 0;
    const QString wholeFolder = keptLibrary(lines);
    const QString livedFolder = livedLibrary(lines);
    std::vector<Pair> pairs;
    for (const char* query : {"", UpdatedWord, "oil", "the said", "oil OR gas", "pro*", "oil sort:relevance",
                              "\"the said\"", "*e*", "a*", "the w/5 said", "the w/s said", "=US"})
        pairs.push_back({query, {}, {}});
    // Opened anew each time, so that the first answer is one three times.
    for (int opened = 0; opened < 3; ++opened) {
        const auto whole = open(wholeFolder);
        const auto lived = open(livedFolder);
        wake(*whole);
        wake(*lived);
        for (Pair& pair : pairs) {
            ask(*whole, QString::fromLatin1(pair.query), pair.whole);
            ask(*lived, QString::fromLatin1(pair.query), pair.lived);
        }
    }
    for (const Pair& pair : pairs) print(pair);
    return 0;
}
