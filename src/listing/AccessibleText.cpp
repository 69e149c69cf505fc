// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/AccessibleText.h"

#include <QCoreApplication>
#include <QLocale>

namespace dateline::listing {

static QString translated(const char* text)
{
    return QCoreApplication::translate("AccessibleText", text);
}

QDate dayOf(const ArticleDate& date)
{
    if (!date.isKnown()) return {};
    return QDateTime::fromSecsSinceEpoch(date.key, Qt::UTC).date();
}

QString accessibleText(const ArticleSummary& article)
{
    QStringList parts{article.headline.isEmpty() ? translated("No headline") : article.headline};
    if (article.isUnread) parts.append(translated("unread"));
    if (article.isBookmarked) parts.append(translated("bookmarked"));
    if (article.isBinned) parts.append(translated("in the Bin"));
    for (const TagLabel& tag : article.tags) parts.append(translated("tagged %1").arg(tag.name));
    parts.append(article.source.isEmpty() ? translated("no source") : article.source);
    const QDate day = dayOf(article.date);
    parts.append(day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : translated("undated"));
    return parts.join(translated(", "));
}

}  // namespace dateline::listing
