// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A library of a million articles, made once from JSON Lines (DATELINE_REMIX names the file that shared/tools/remix.py
// wrote; a smaller one serves as well) and kept: import, opening, memory, disk, and searches with everything that a
// keystroke brings (page, count, counts by day, source and place), each beside stock FTS5 unless DATELINE_PEERS is 0.
#include "Bench.h"
#include "shared/KeptLibrary.h"
#include "shared/Keystroke.h"
#include "shared/Queries.h"

using namespace dateline;
using namespace dateline::bench;

namespace {

void printSearches(library::Library& library)
{
    for (const Asked& asked : Queries) {
        Answered answered;
        ask(library, QString::fromUtf8(asked.query), answered);
        std::printf("%-34s %-30s %9lld found; first %8.2f ms, again %7.2f ms; with 50 rows and passages %7.2f ms\n",
                    asked.what, asked.query, answered.count, at(answered.fresh, 0.5), at(answered.cached, 0.5),
                    at(answered.whole, 0.5));
        std::fflush(stdout);
    }
}

PeerAnswer askPeer(FtsPeer& peer, const PeerQuery& query)
{
    std::vector<double> times;
    PeerAnswer answer;
    do {
        answer = peer.ask(query);
        times.push_back(answer.milliseconds);
    } while (times.size() < 3 && answer.milliseconds < 1000);
    answer.milliseconds = at(times, 0.5);
    return answer;
}

// Ours are asked once more, right before the peer, so that both meet the same state of the machine.
void printPeers(library::Library& library, FtsPeer& peer)
{
    std::puts(
        "\nbeside stock FTS5: x slower than our first answer, than our later ones\n"
        "(*: it has no words for that, so LIKE over the first 50,000 bodies, in proportion, and the count only)");
    for (const Asked& asked : Queries) {
        Answered ours;
        ask(library, QString::fromUtf8(asked.query), ours);
        const PeerAnswer theirs = askPeer(peer, asked.peer);
        const double first = at(ours.fresh, 0.5);
        const double again = at(ours.cached, 0.5);
        std::printf("%-34s %-28s ours %9lld, %8.2f, %7.2f ms; peer%c %9lld, %9.2f ms; %7.1f x %7.1f x\n", asked.what,
                    asked.query, ours.count, first, again, asked.peer.way == PeerQuery::Way::Scan ? '*' : ' ',
                    theirs.count, theirs.milliseconds, theirs.milliseconds / first, theirs.milliseconds / again);
        std::fflush(stdout);
    }
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString lines = remixedLines(QStringLiteral("million.jsonl"));
    if (lines.isNull()) return 0;
    const QString folder = keptLibrary(lines);
    std::shared_ptr<library::Library> library;
    std::printf("open: %.0f ms\n", millisecondsOf([&] { library = open(folder); }));
    std::printf("first search, of everything: %.0f ms\n", wake(*library));
    printSearches(*library);
    // Before the peer has memory of its own in this process.
    std::printf("memory after the searches: %.0f MB\n", anonymousMegabytes());
    if (qEnvironmentVariable("DATELINE_PEERS") != QLatin1String("0")) {
        FtsPeer peer(besideLibrary(lines, QStringLiteral("-fts5.db")), lines);
        // Opened anew, so that it has to find everything again.
        library.reset();
        library = open(folder);
        wake(*library);
        printPeers(*library, peer);
    }
    library.reset();
    printDisk(folder, lines);
    return 0;
}
