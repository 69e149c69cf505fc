// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an article is near to, among a million: those that say nearly the same, related ones, and its story. Each
// beside a search of everything with its counts, on the same library in the same run.
#include "Bench.h"
#include "library/Comparing.h"
#include "library/Reading.h"
#include "shared/KeptLibrary.h"
#include "shared/Keystroke.h"

using namespace dateline;
using namespace dateline::bench;

namespace {

constexpr int Asked = 100;
constexpr qint64 Most = 20;

/// Spread over the library; none is asked for twice, so that nothing is remembered of it.
std::vector<ArticleId> someArticles(qint64 count)
{
    std::vector<ArticleId> ids;
    for (int number = 0; number < Asked; ++number) ids.push_back({1 + number * (count / Asked)});
    return ids;
}

template <typename Ask>
void print(const char* what, const std::vector<ArticleId>& articles, double floor, Ask ask)
{
    std::vector<double> times;
    qint64 found = 0;
    for (const ArticleId id : articles) times.push_back(millisecondsOf([&] { found += ask(id); }));
    std::printf("%-12s %5.1f found on average; median %7.2f, p99 %7.2f, longest %7.2f ms; median %.2f x\n", what,
                double(found) / double(articles.size()), at(times, 0.5), at(times, 0.99), at(times, 1),
                at(times, 0.5) / floor);
    std::fflush(stdout);
}

template <typename T>
T found(library::Reply<T> reply)
{
    const auto answer = wait(std::move(reply));
    if (!answer) qFatal("the library does not answer: %s", qPrintable(answer.error().detail));
    return *answer;
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString lines = remixedLines(QStringLiteral("million.jsonl"));
    if (lines.isNull()) return 0;
    const auto library = open(keptLibrary(lines));
    wake(*library);
    Answered everything;
    ask(*library, QString(), everything);
    const double floor = at(everything.cached, 0.5);
    std::printf("a search of everything, with its counts: %.2f ms\n", floor);
    const auto articles = someArticles(everything.count);
    library::Comparing& comparing = library->comparing();
    print("alike", articles, floor, [&](ArticleId id) { return found(comparing.alike(id, Most)).count; });
    print("related", articles, floor, [&](ArticleId id) { return qint64(found(comparing.related(id, Most)).size()); });
    print("its story", articles, floor, [&](ArticleId id) { return qint64(found(comparing.chain(id)).size()); });
    std::printf("memory %.0f MB\n", anonymousMegabytes());
    return 0;
}
