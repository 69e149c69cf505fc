// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/ReviewWording.h"

#include <QCoreApplication>
#include <QLocale>

namespace dateline::workspace {

namespace {

struct ReviewWording {
    Q_DECLARE_TR_FUNCTIONS(ReviewWording)
};

QString oneToast(Verdict verdict)
{
    switch (verdict) {
        case Verdict::Seen:
            return ReviewWording::tr("Seen");
        case Verdict::Relevant:
            return ReviewWording::tr("Relevant");
        case Verdict::Rejected:
            return ReviewWording::tr("Rejected");
    }
    return {};
}

QString manyToast(Verdict verdict, int count)
{
    switch (verdict) {
        case Verdict::Seen:
            return ReviewWording::tr("%Ln articles seen", nullptr, count);
        case Verdict::Relevant:
            return ReviewWording::tr("%Ln articles relevant", nullptr, count);
        case Verdict::Rejected:
            return ReviewWording::tr("%Ln articles rejected", nullptr, count);
    }
    return {};
}

}  // namespace

QString judgedToast(std::optional<Verdict> verdict, const QString& reason, qint64 count)
{
    if (!verdict) return ReviewWording::tr("Not judged any more");
    const QString judged = count == 1 ? oneToast(*verdict) : manyToast(*verdict, int(count));
    return reason.isEmpty() ? judged : ReviewWording::tr("%1: %2", "verdict, reason").arg(judged, reason);
}

QString progressText(const ReviewTally& tally, qint64 articles)
{
    const QLocale locale;
    return ReviewWording::tr("%1 of %2").arg(locale.toString(tally.judged()), locale.toString(articles));
}

QString tallyText(const ReviewTally& tally)
{
    QStringList parts;
    if (tally.relevant > 0) parts << ReviewWording::tr("%Ln relevant", nullptr, int(tally.relevant));
    if (tally.rejected > 0) parts << ReviewWording::tr("%Ln rejected", nullptr, int(tally.rejected));
    if (tally.seen > 0) parts << ReviewWording::tr("%Ln seen", nullptr, int(tally.seen));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace dateline::workspace
