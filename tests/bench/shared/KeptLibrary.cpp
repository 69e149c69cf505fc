// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeptLibrary.h"

#include "JsonLines.h"
#include "Sqlite.h"
#include "bench/Bench.h"
#include "library/Reading.h"

#include <QFileInfo>

namespace dateline::bench {

QString remixedLines(const QString& usually)
{
    QString lines = qEnvironmentVariable("DATELINE_REMIX", cacheFolder() + QLatin1Char('/') + usually);
    if (QFile::exists(lines)) return lines;
    std::printf("There is no %s: write it with tools/remix.py, or set DATELINE_REMIX.\n", qPrintable(lines));
    return {};
}

QString besideLibrary(const QString& lines, const QString& suffix)
{
    return cacheFolder() + QLatin1Char('/') + QFileInfo(lines).completeBaseName() + suffix;
}

void waitForIndex(library::Library& library)
{
    for (;;) {
        const auto info = wait(library.reading().info());
        if (!info || info->indexBehind == 0) return;
        QEventLoop pause;
        QTimer::singleShot(200, &pause, &QEventLoop::quit);
        pause.exec();
    }
}

void makeOnce(const QString& folder, const std::function<void(library::Library&)>& make)
{
    QFile complete(folder + QStringLiteral("/complete"));
    if (complete.exists()) return;
    QDir(folder).removeRecursively();
    make(*open(folder));
    if (!complete.open(QIODevice::WriteOnly)) std::puts("the mark of completeness cannot be written");
}

QString keptLibrary(const QString& lines)
{
    QString folder = besideLibrary(lines, QString());
    makeOnce(folder, [&lines](library::Library& library) {
        const ImportReport report = import(library, {lines});
        std::printf("import: %lld added, %lld refused in %.1f s, %.0f articles/s, memory %.0f MB\n", report.added,
                    report.refused, report.seconds, double(report.read) / report.seconds, anonymousMegabytes());
    });
    waitForIndex(*open(folder));  // a newer program makes it anew
    return folder;
}

qint64 rawTextBytes(const QString& lines)
{
    QFile kept(besideLibrary(lines, QStringLiteral(".bytes")));
    if (kept.open(QIODevice::ReadOnly)) return kept.readAll().toLongLong();
    qint64 bytes = 0;
    eachObject(lines, [&](const QJsonObject& article) {
        for (const char* field : {"headline", "body"})
            bytes += article.value(QLatin1String(field)).toString().toUtf8().size();
    });
    if (kept.open(QIODevice::WriteOnly)) kept.write(QByteArray::number(bytes));
    return bytes;
}

void printDisk(const QString& folder, const QString& lines)
{
    const auto megabytes = [&folder](const char* name) {
        return double(QFileInfo(folder + QLatin1Char('/') + QLatin1String(name)).size()) / 1e6;
    };
    Sqlite index(folder + QStringLiteral("/index.db"), Sqlite::Mode::ReadOnly);
    const double unused = double(index.number("PRAGMA freelist_count") * index.number("PRAGMA page_size")) / 1e6;
    Sqlite articles(folder + QStringLiteral("/articles.db"), Sqlite::Mode::ReadOnly);
    const double originals = double(articles.number("SELECT sum(length(bytes)) FROM original")) / 1e6;
    const double raw = double(rawTextBytes(lines)) / 1e6;
    const double all = megabytes("articles.db") + megabytes("index.db") + megabytes("reader.db");
    std::printf(
        "on disk: articles %.0f MB, of them originals %.0f MB; index %.0f MB, of them unused %.0f MB; "
        "raw text %.0f MB\n",
        megabytes("articles.db"), originals, megabytes("index.db"), unused, raw);
    std::printf("on disk without originals: %.2f x the raw text; with them %.2f x\n", (all - originals) / raw,
                all / raw);
}

}  // namespace dateline::bench
