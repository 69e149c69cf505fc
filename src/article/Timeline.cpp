// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/Timeline.h"

namespace dateline::inline article {

static QDate firstDayOf(QDate day, TimelineStep step)
{
    switch (step) {
        case TimelineStep::Day:
            return day;
        case TimelineStep::Week:
            return day.addDays(1 - day.dayOfWeek());
        case TimelineStep::Month:
            return {day.year(), day.month(), 1};
        case TimelineStep::Year:
            return {day.year(), 1, 1};
    }
    Q_UNREACHABLE();
}

std::vector<TimelineSpan> bySteps(const Timeline& timeline, TimelineStep step)
{
    static constexpr qint64 Epoch = 2440588;  // the Julian day of 1970-01-01
    std::vector<TimelineSpan> spans;
    for (const TimelineDay& counted : timeline.days) {
        const QDate from = firstDayOf(QDate::fromJulianDay(Epoch + counted.day), step);
        if (spans.empty() || spans.back().from != from) spans.push_back({from, 0});
        spans.back().count += counted.count;
    }
    return spans;
}

}  // namespace dateline::inline article
