// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A library of a million articles, made once from JSON Lines (DATELINE_REMIX names the file that shared/tools/remix.py
// wrote; a smaller one serves as well) and kept: import, opening, memory, and searches with everything that a keystroke
// brings (page, count, counts by day, source and place).
#include "Bench.h"
#include "library/Reading.h"

#include <QFileInfo>

using namespace dateline;
using namespace dateline::bench;

namespace {

struct Asked {
    const char* query;
    const char* what;
};

const Asked Queries[] = {{"oil", "word"},
                         {"the", "commonest word"},
                         {"the said", "two common words"},
                         {"oil OR gas", "either"},
                         {"oil -crude", "without"},
                         {"pro*", "prefix"},
                         {"a*", "prefix of one letter"},
                         {"headline:oil", "field"},
                         {"place:tokyo", "place"},
                         {"source:\"Agency 001\" oil", "source and word"},
                         {"date:1999-03", "month"},
                         {"date:2001 oil", "year and word"},
                         {"is:unread oil", "state and word"},
                         {"oil sort:oldest", "oldest first"},
                         {"oil sort:relevance", "ranked"},
                         {"the said sort:relevance", "ranked, common words"},
                         {"\"human rights\"", "phrase"},
                         {"\"the said\"", "rarest phrase of commonest words"},
                         {"oil w/5 price", "near"},
                         {"the w/5 said", "near, common words"},
                         {"oil w/s price", "same sentence"},
                         {"the w/s said", "same sentence, common words"},
                         {"atleast/3:oil", "at least"},
                         {"first/20:oil", "first words"},
                         {"lead:oil", "lead"},
                         {"*ienna", "infix"},
                         {"wom?n", "wildcard"},
                         {"*e*", "wildcard of all"},
                         {"viena~1", "near spelling"},
                         {"~reforming", "forms"},
                         {"oil /opec.{1,20}quota/", "regular expression"},
                         {"=OPEC", "exact"}};

void makeLibrary(const QString& folder, const QString& lines)
{
    if (QFile::exists(folder + QStringLiteral("/complete"))) return;
    QDir(folder).removeRecursively();
    const auto library = open(folder);
    const ImportReport report = import(*library, {lines});
    std::printf("import: %lld added, %lld refused in %.1f s, %.0f articles/s, memory %.0f MB\n", report.added,
                report.refused, report.seconds, double(report.read) / report.seconds, anonymousMegabytes());
    QElapsedTimer since;
    since.start();
    for (;;) {
        const auto info = wait(library->reading().info());
        if (!info || info->indexBehind == 0) break;
        QEventLoop pause;
        QTimer::singleShot(200, &pause, &QEventLoop::quit);
        pause.exec();
    }
    std::printf("index: %.1f s after the import\n", double(since.elapsed()) / 1000);
    QFile complete(folder + QStringLiteral("/complete"));
    if (!complete.open(QIODevice::WriteOnly)) std::puts("the mark of completeness cannot be written");
}

void ask(library::Library& library, const Asked& asked)
{
    const query::Query query = query::parse(QString::fromUtf8(asked.query), QDate::currentDate());
    const auto rounds = 7;
    std::vector<double> engine, whole;
    qint64 count = 0;
    for (int round = 0; round < rounds; ++round) {
        whole.push_back(millisecondsOf([&] {
            const auto found = wait(library.searching().search({.query = query,
                                                                .wantsTimeline = true,
                                                                .facets = {FacetField::Source, FacetField::Place},
                                                                .mostFacetValues = 20}));
            if (!found) return;
            engine.push_back(found->milliseconds);
            count = found->listing.count();
            (void)wait(library.searching().rows(found->listing.page(0, 50), query));
        }));
        if (whole.back() > 5000) break;
    }
    std::printf("%-34s %-30s %9lld found; first %8.2f ms, again %7.2f ms; with 50 rows and passages %7.2f ms\n",
                asked.what, asked.query, count, engine.empty() ? -1 : engine.front(), at(engine, 0.5), at(whole, 0.5));
    std::fflush(stdout);
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
    const QString folder = cacheFolder() + QLatin1Char('/') + QFileInfo(lines).completeBaseName();
    makeLibrary(folder, lines);
    std::shared_ptr<library::Library> library;
    std::printf("open: %.0f ms\n", millisecondsOf([&] { library = open(folder); }));
    for (const Asked& asked : Queries) ask(*library, asked);
    const auto info = wait(library->reading().info());
    if (info)
        std::printf("on disk: articles %.0f MB, index %.0f MB; memory %.0f MB\n", double(info->bytesArticles) / 1e6,
                    double(info->bytesIndex) / 1e6, anonymousMegabytes());
    return 0;
}
