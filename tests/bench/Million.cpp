// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A library of a million articles, made once from JSON Lines (DATELINE_REMIX names the file that shared/tools/remix.py
// wrote; a smaller one serves as well) and kept: import, opening, searches, memory.
#include "Bench.h"
#include "library/Reading.h"

using namespace dateline;
using namespace dateline::bench;

namespace {

const char* const Queries[] = {"oil",
                               "the",
                               "the said",
                               "\"human rights\"",
                               "\"the said\"",
                               "pro*",
                               "a*",
                               "oil OR gas",
                               "oil -crude",
                               "headline:oil",
                               "place:tokyo",
                               "date:2001",
                               "date:1999-03",
                               "source:\"Agency 001\"",
                               "is:unread oil",
                               "oil sort:oldest",
                               "oil sort:relevance"};

void makeLibrary(const QString& folder, const QString& lines)
{
    if (QFile::exists(folder + QStringLiteral("/complete"))) return;
    QDir(folder).removeRecursively();
    const auto library = open(folder);
    const ImportReport report = import(*library, {lines});
    std::printf("import: %lld added, %lld refused in %.1f s, %.0f articles/s, memory %.0f MB\n", report.added,
                report.refused, report.seconds, double(report.read) / report.seconds, anonymousMegabytes());
    QFile complete(folder + QStringLiteral("/complete"));
    if (!complete.open(QIODevice::WriteOnly)) std::puts("the mark of completeness cannot be written");
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString lines = qEnvironmentVariable("DATELINE_REMIX", cacheFolder() + QStringLiteral("/million.jsonl"));
    if (!QFile::exists(lines)) {
        std::printf("There is no %s: write it with tools/remix.py, or set DATELINE_REMIX.\n", qPrintable(lines));
        return 0;
    }
    const QString folder = cacheFolder() + QStringLiteral("/million");
    makeLibrary(folder, lines);
    std::shared_ptr<library::Library> library;
    std::printf("open: %.0f ms\n", millisecondsOf([&] { library = open(folder); }));
    for (const char* text : Queries) {
        std::vector<double> engine, whole;
        qint64 count = 0;
        for (int i = 0; i < 9; ++i) {
            whole.push_back(millisecondsOf([&] {
                const auto found = wait(library->searching().search(
                    {query::parse(QString::fromUtf8(text), QDate::currentDate()), query::SortKey::Newest}));
                engine.push_back(found->milliseconds);
                count = found->listing.count();
                (void)wait(library->searching().rows(found->listing.page(0, 50),
                                                     query::parse(QString::fromUtf8(text), QDate::currentDate())));
            }));
        }
        std::printf(
            "search %-22s %8lld found, first %7.2f ms, then median %6.2f ms; with 50 rows and snippets %6.2f ms\n",
            text, count, engine.front(), at(engine, 0.5), at(whole, 0.5));
    }
    const auto info = wait(library->reading().info());
    if (info)
        std::printf("on disk: articles %.0f MB, index %.0f MB; memory %.0f MB\n", double(info->bytesArticles) / 1e6,
                    double(info->bytesIndex) / 1e6, anonymousMegabytes());
    return 0;
}
