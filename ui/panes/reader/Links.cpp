// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/Links.h"

#include "ui/panes/reader/ReaderPane.h"
#include "ui/style/Dates.h"

namespace dateline::panes {

QUrl safeLink(const QString& address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();  // in small letters, says QUrl
    const bool isWeb = (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
    return url.isValid() && (isWeb || scheme == u"mailto") ? url : QUrl();
}

QString citation(const Article& article)
{
    const ArticleSummary& summary = article.summary;
    QStringList parts{summary.byline,
                      summary.source,
                      ReaderPane::tr("“%1”", "headline").arg(summary.headline),
                      summary.place,
                      style::shortDate(summary.date),
                      safeLink(summary.url).toString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}  // namespace dateline::panes
