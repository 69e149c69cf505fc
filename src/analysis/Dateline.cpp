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

}  // namespace

Dateline findDateline(const QString& paragraph)
{
    const QString opening = paragraph.left(Longest);
    for (const DatelinePattern& pattern : datelinePatterns()) {
        const QRegularExpressionMatch match = pattern.expression.match(opening);
        if (!match.hasMatch()) continue;
        const QString agency = agencyName(match.captured(QStringLiteral("agency")));
        const QString place = match.captured(QStringLiteral("place"));
        if (pattern.needsKnownAgency && agency.isNull()) continue;
        if (!isPlaceLike(place)) continue;
        return {trimmedText(match.captured()), placeName(place), agency, match.capturedLength()};
    }
    return {};
}

}  // namespace dateline::analysis
