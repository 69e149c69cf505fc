// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// 5,000 stories of Reuters-21578 into one PDF with cover, contents, outline, headers and manifest; beside it the same
// text by a plain QTextDocument and QPdfWriter. Each in a process of its own, whose highest memory is told.
#include "Bench.h"
#include "library/Exporting.h"
#include "library/Reading.h"
#include "support/Corpus.h"

#include <QGuiApplication>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextCursor>
#include <QTextDocument>

#include <sys/resource.h>

using namespace dateline;
using namespace dateline::bench;

namespace {

constexpr qint64 Stories = 5000;

ArticleIds storiesOf(library::Library& library)
{
    const query::Query everything = query::parse({}, QDateTime::currentDateTime());
    const auto found = wait(library.searching().search({everything}));
    return found ? found->listing.page(0, Stories) : ArticleIds();
}

void exportDossier(library::Library& library, const QString& path)
{
    library::ExportRequest request{storiesOf(library), path};
    request.options.title = QStringLiteral("Reuters, 1987");
    request.options.hasCover = true;
    request.facts.question = QStringLiteral("*");
    const auto task = library.exporting().start(request);
    const auto written = wait(task->path());
    if (!written) qFatal("the export failed: %s", qPrintable(written.error().detail));
}

void exportPlainly(library::Library& library, const QString& path)
{
    QTextDocument document;
    QTextCursor cursor(&document);
    for (const ArticleId id : storiesOf(library)) {
        const auto open = wait(library.reading().article(id));
        if (!open) continue;
        cursor.insertText(open->article.summary.headline);
        cursor.insertBlock();
        cursor.insertText(open->article.body);
        cursor.insertBlock();
    }
    QPdfWriter writer(path);
    document.print(&writer);
}

int runAs(const QString& way, const QString& folder, const QString& path)
{
    const auto library = open(folder);
    const double seconds =
        millisecondsOf([&] { way == u"plain" ? exportPlainly(*library, path) : exportDossier(*library, path); }) / 1000;
    struct rusage usage;
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("%-9s %7.1f s  %6.0f articles/s  highest memory %5.0f MB  file %5.1f MB\n", qPrintable(way), seconds,
                double(Stories) / seconds, double(usage.ru_maxrss) / 1024, double(QFile(path).size()) / 1e6);
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4) return runAs(arguments[1], arguments[2], arguments[3]);
    const QString corpus = tests::corpusPath(QStringLiteral("news/reuters21578"));
    if (corpus.isNull()) {
        std::puts("Reuters-21578 is not here (set DATELINE_CORPUS).");
        return 0;
    }
    const QTemporaryDir folder;
    const QString library = folder.filePath(QStringLiteral("library"));
    import(*open(library), {corpus});
    for (const QString& way : {QStringLiteral("dossier"), QStringLiteral("plain")}) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(arguments.first(), {way, library, folder.filePath(way + QStringLiteral(".pdf"))});
        process.waitForFinished(-1);
    }
    return 0;
}
