// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/DateForms.h"

#include <QRegularExpression>

namespace dateline::text {

namespace {

struct Zone {
    const char* name;
    int minutes;
};

// RFC 822 and those that feeds write; abbreviations with more than one meaning (IST, CST beyond America) are left out.
constexpr Zone Zones[] = {
    {"z", 0},      {"ut", 0},     {"utc", 0},    {"gmt", 0},    {"wet", 0},    {"est", -300}, {"edt", -240},
    {"cst", -360}, {"cdt", -300}, {"mst", -420}, {"mdt", -360}, {"pst", -480}, {"pdt", -420}, {"cet", 60},
    {"cest", 120}, {"eet", 120},  {"eest", 180}, {"msk", 180},  {"almt", 360}, {"jst", 540},  {"kst", 540},
    {"hkt", 480},  {"sgt", 480},  {"aest", 600}, {"aedt", 660}, {"bst", 60},   {"мск", 180},
};

constexpr int NoHour = -1;

int hourOnClock(int hour, const QString& half)
{
    if (half.isEmpty()) return hour;
    if (hour < 1 || hour > 12) return NoHour;
    const bool isAfternoon = half.startsWith(u'p', Qt::CaseInsensitive);
    return hour % 12 + (isAfternoon ? 12 : 0);
}

QRegularExpression timePattern()
{
    return QRegularExpression(
        QStringLiteral("^(\\d{1,2})(?::(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?|(\\d\\d)(\\d\\d)?)"
                       "(?: ?([ap])\\.?m\\.?)?(?: ?([a-zа-я]{1,4}|(?:gmt|utc)?[+-]\\d\\d:?(?:\\d\\d)?))?"
                       "(?: ?\\(.*\\))?$"),
        QRegularExpression::CaseInsensitiveOption);
}

}  // namespace

std::optional<int> zoneOffset(const QString& zone)
{
    static const QRegularExpression numeric(QStringLiteral("^(?:gmt|utc)?([+-])(\\d\\d):?(\\d\\d)?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = numeric.match(zone); match.hasMatch()) {
        const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
        const bool isSound = minutes <= 18 * 60 && match.captured(3).toInt() < 60;
        // RFC 2822: -0000 says that the offset is not known.
        const bool isUnknown = match.captured(1) == u"-" && minutes == 0;
        if (!isSound || isUnknown) return std::nullopt;
        return match.captured(1) == u"-" ? -minutes : minutes;
    }
    const QString name = zone.toLower();
    for (const Zone& known : Zones)
        if (name == QString::fromUtf8(known.name)) return known.minutes;
    return std::nullopt;
}

void readTime(const QString& text, DateParts& parts)
{
    static const QRegularExpression pattern = timePattern();
    parts.hasTime = true;
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch()) return;
    parts.hour = hourOnClock(match.captured(1).toInt(), match.captured(6));
    parts.minute = (match.captured(2) + match.captured(4)).toInt();
    const QString second = match.captured(3) + match.captured(5);
    parts.second = second.isEmpty() ? -1 : second.toInt();
    parts.offsetMinutes = zoneOffset(match.captured(7));
}

}  // namespace dateline::text
