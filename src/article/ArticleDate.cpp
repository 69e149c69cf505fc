// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/ArticleDate.h"

#include <QDateTime>
#include <QTimeZone>

namespace dateline::inline article {

static QString offsetText(int minutes)
{
    if (minutes == 0) return QStringLiteral("Z");
    const int size = std::abs(minutes);
    return QStringLiteral("%1%2:%3")
        .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

QString ArticleDate::toIso() const
{
    if (!isKnown()) return {};
    const QDateTime written = QDateTime::fromSecsSinceEpoch(key, Qt::UTC);
    if (precision == DatePrecision::Day) return written.date().toString(Qt::ISODate);
    const QString clock =
        written.toString(precision == DatePrecision::Minute ? u"yyyy-MM-ddTHH:mm" : u"yyyy-MM-ddTHH:mm:ss");
    return offsetMinutes ? clock + offsetText(*offsetMinutes) : clock;
}

}  // namespace dateline::inline article
