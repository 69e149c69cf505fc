// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Dateline.h"

#include "analysis/DatelinePatterns.h"

namespace dateline::analysis {

namespace {

// The longest real one names two towns, a date and an agency in words.
constexpr qsizetype Longest = 160;

QString trimmedText(QString text)
{
    while (!text.isEmpty() && (text.back().isSpace() || isDatelineDash(text.back()) || text.back() == u':'))
        text.chop(1);
    return text.trimmed();
}

/// An agency that no table knows, where it is printed in capitals: "MERIDIAN" gives "Meridian", "ANSA" stays.
QString unknownAgency(const QString& printed)
{
    constexpr qsizetype LongestAcronym = 4;
    if (printed.size() < 2 || printed != printed.toUpper() || printed == printed.toLower()) return {};
    return printed.size() <= LongestAcronym ? printed : placeName(printed);
}

}  // namespace

Dateline findDateline(const QString& paragraph)
{
    const QString opening = paragraph.left(Longest);
    for (const DatelinePattern& pattern : datelinePatterns()) {
        const QRegularExpressionMatch match = pattern.expression.match(opening);
        if (!match.hasMatch()) continue;
        const QString printed = match.captured(QStringLiteral("agency"));
        const QString known = agencyName(printed);
        const QString agency = known.isNull() && !pattern.needsKnownAgency ? unknownAgency(printed) : known;
        const QString place = match.captured(QStringLiteral("place"));
        if (pattern.needsKnownAgency && agency.isNull()) continue;
        if (!isPlaceLike(place)) continue;
        return {trimmedText(match.captured()), placeName(place), agency, match.capturedLength()};
    }
    return {};
}

}  // namespace dateline::analysis
