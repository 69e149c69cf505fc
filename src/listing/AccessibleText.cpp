// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/AccessibleText.h"

#include <QCoreApplication>
#include <QLocale>

namespace dateline::listing {

namespace {

struct AccessibleText {
    Q_DECLARE_TR_FUNCTIONS(AccessibleText)
};

}  // namespace

QDate dayOf(const ArticleDate& date)
{
    if (!date.isKnown()) return {};
    return QDateTime::fromSecsSinceEpoch(date.key, Qt::UTC).date();
}

QString accessibleText(const ArticleSummary& article)
{
    QStringList parts{article.headline.isEmpty() ? AccessibleText::tr("No headline") : article.headline};
    if (article.isUnread) parts.append(AccessibleText::tr("unread"));
    if (article.isBookmarked) parts.append(AccessibleText::tr("bookmarked"));
    if (article.isCorrected) parts.append(AccessibleText::tr("corrected"));
    if (article.isBinned) parts.append(AccessibleText::tr("in the Bin"));
    for (const TagLabel& tag : article.tags) parts.append(AccessibleText::tr("tagged %1").arg(tag.name));
    parts.append(article.source.isEmpty() ? AccessibleText::tr("no source") : article.source);
    const QDate day = dayOf(article.date);
    parts.append(day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : AccessibleText::tr("undated"));
    return parts.join(AccessibleText::tr(", "));
}

QString alikeText(qint64 alike, const QString& text)
{
    if (alike == 0) return text;
    return text + AccessibleText::tr(", ") + AccessibleText::tr("%Ln similar", nullptr, int(alike));
}

QString correctedText()
{
    return AccessibleText::tr("Corrected by hand; the article says what was imported");
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
        case Verdict::Seen:
            return AccessibleText::tr("seen", "in a review");
        case Verdict::Relevant:
            return AccessibleText::tr("relevant", "in a review");
        case Verdict::Rejected:
            return AccessibleText::tr("rejected", "in a review");
    }
    return {};
}

}  // namespace dateline::listing
