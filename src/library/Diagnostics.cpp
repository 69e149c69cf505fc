// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ErrorWording.h"
#include "library/Log.h"
#include "library/Reading.h"

#include <QSysInfo>

namespace dateline::library {

static constexpr int LogLinesTold = 40;

/// Not translated: it is read by whoever mends the program.
static QStringList described(const Info& info)
{
    return {
        QStringLiteral("articles %1, unread %2, bookmarked %3, sources %4, index behind %5")
            .arg(info.counts.articles)
            .arg(info.counts.unread)
            .arg(info.counts.bookmarked)
            .arg(info.counts.namedSources())
            .arg(info.indexBehind),
        QStringLiteral("bytes: articles.db %1, reader.db %2, index.db %3")
            .arg(info.bytesArticles)
            .arg(info.bytesReader)
            .arg(info.bytesIndex),
        QStringLiteral("schemas: articles %1, reader %2, index %3")
            .arg(info.schemaArticles)
            .arg(info.schemaReader)
            .arg(info.schemaIndex),
        QStringLiteral("dates: %1 to %2").arg(info.first.toIso(), info.last.toIso()),
    };
}

static QString written(const Result<Info>& info, const QStringList& log)
{
    QStringList lines{
        QStringLiteral("Dateline " DATELINE_VERSION),
        QStringLiteral("Qt %1 (built with %2)").arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
    };
    lines += info ? described(*info) : QStringList(sentence(info.error()));
    lines.append(QStringLiteral("log:"));
    return (lines + log).join(u'\n') + u'\n';
}

Reply<QString> diagnostics(Library& library)
{
    const Reply<QStringList> log = lastLogLines(LogLinesTold);
    return library.reading().info().then(
        [log](const Result<Info>& info) -> Result<QString> { return written(info, log.result().valueOr({})); });
}

}  // namespace dateline::library
