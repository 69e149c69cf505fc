// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Dates.h"

#include "text/DateForms.h"

#include <QDate>
#include <QTime>

namespace dateline::text {

namespace {

bool isSound(const DateParts& parts)
{
    return parts.year >= 1000 && parts.year <= 2999 && QDate::isValid(parts.year, parts.month, parts.day);
}

// 23:59:60 is a leap second and counts as 23:59:59.
bool hasSoundTime(const DateParts& parts)
{
    return parts.hour >= 0 && parts.hour <= 23 && parts.minute >= 0 && parts.minute <= 59 && parts.second <= 60;
}

std::optional<WrittenDate> writtenDate(const DateParts& parts)
{
    if (!isSound(parts)) return std::nullopt;
    WrittenDate date;
    constexpr qint64 SecondsPerDay = 86'400;
    date.key = QDate(1970, 1, 1).daysTo(QDate(parts.year, parts.month, parts.day)) * SecondsPerDay;
    if (!parts.hasTime || !hasSoundTime(parts)) return date;
    date.key += parts.hour * 3600 + parts.minute * 60 + std::min(std::max(parts.second, 0), 59);
    date.precision = parts.second < 0 ? Precision::Minute : Precision::Second;
    date.offsetMinutes = parts.offsetMinutes;
    return date;
}

}  // namespace

std::optional<WrittenDate> parseDate(const QString& text)
{
    constexpr qsizetype LongestDate = 200;
    const QString line = text.left(LongestDate).simplified();
    for (const auto& form : {isoDate, wireDate, mailDate, proseDate})
        if (const std::optional<DateParts> parts = form(line)) return writtenDate(*parts);
    return std::nullopt;
}

}  // namespace dateline::text
