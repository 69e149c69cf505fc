// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace dateline::style {

namespace {

constexpr int WordsAMinute = 220;

QDateTime written(const ArticleDate& date)
{
    return QDateTime::fromSecsSinceEpoch(date.key, Qt::UTC);
}

}  // namespace

QString longDay(const QDate& day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString longDate(const ArticleDate& date)
{
    if (!date.isKnown()) return {};
    const QString day = longDay(written(date).date());
    const QString time = timeOf(date);
    return time.isEmpty() ? day : QCoreApplication::translate("Dates", "%1, %2", "day, time").arg(day, time);
}

QString shortDate(const ArticleDate& date)
{
    if (!date.isKnown()) return {};
    return QLocale().toString(written(date).date(), QCoreApplication::translate("Dates", "d MMM yyyy", "date format"));
}

QString timeOf(const ArticleDate& date)
{
    if (date.precision < DatePrecision::Minute) return {};
    const QLocale locale;
    const QTime time = written(date).time();
    // The C locale's short format has seconds.
    return locale.language() == QLocale::C ? time.toString(QStringLiteral("HH:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString readingTime(int words)
{
    if (words <= 0) return {};
    const int minutes = std::max(1, (words + WordsAMinute / 2) / WordsAMinute);
    return QCoreApplication::translate("Dates", "%1 min").arg(QLocale().toString(minutes));
}

QString joined(QStringList parts)
{
    constexpr QChar FirstStrongIsolate(0x2068);
    constexpr QChar PopIsolate(0x2069);
    parts.removeAll(QString());
    for (QString& part : parts) part = FirstStrongIsolate + part + PopIsolate;
    return parts.join(QStringLiteral(" · "));
}

}  // namespace dateline::style
