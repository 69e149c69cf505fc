// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

namespace dateline::inline article {

struct TimelineDay {
    qint32 day = 0;  ///< days from 1970-01-01, as the date key says
    qint64 count = 0;

    bool operator==(const TimelineDay&) const = default;
};

/// The articles of a result, counted by day.
struct Timeline {
    std::vector<TimelineDay> days;  ///< ascending; days without an article are left out
    qint64 undated = 0;

    bool operator==(const Timeline&) const = default;
};

enum class TimelineStep { Day, Week, Month, Year };

struct TimelineSpan {
    QDate from;  ///< its first day; a week begins on Monday (ISO 8601)
    qint64 count = 0;

    bool operator==(const TimelineSpan&) const = default;
};

/// Ascending; spans without an article are left out.
std::vector<TimelineSpan> bySteps(const Timeline& timeline, TimelineStep step);

}  // namespace dateline::inline article
