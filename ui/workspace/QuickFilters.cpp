// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/QuickFilters.h"

#include <QCoreApplication>

namespace dateline::workspace {

using Filter = QuickFilters::Filter;

namespace {

struct QuickFilter {
    Q_DECLARE_TR_FUNCTIONS(QuickFilter)
};

QString word(Filter filter)
{
    switch (filter) {
        case Filter::Unread:
            return QStringLiteral("unread");
        case Filter::Bookmarked:
            return QStringLiteral("bookmarked");
        case Filter::Today:
            return QStringLiteral("today");
        case Filter::LastDay:
            return QStringLiteral("lastDay");
        case Filter::ThisWeek:
            return QStringLiteral("thisWeek");
    }
    return {};
}

QString days(QDate first, QDate last)
{
    return QStringLiteral("date:%1..%2").arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate));
}

QString timeClause(Filter filter, QDate today, Qt::DayOfWeek firstOfWeek)
{
    if (filter == Filter::LastDay) return QStringLiteral("newer:24h");
    if (filter == Filter::Today) return days(today, today);
    const QDate first = today.addDays(-((today.dayOfWeek() - int(firstOfWeek) + 7) % 7));
    return days(first, first.addDays(6));
}

}  // namespace

const std::vector<Filter>& QuickFilters::all()
{
    static const std::vector<Filter> all{Filter::Unread, Filter::Bookmarked, Filter::Today, Filter::LastDay,
                                         Filter::ThisWeek};
    return all;
}

bool QuickFilters::isOn(Filter filter) const
{
    if (filter == Filter::Unread) return isUnread;
    return filter == Filter::Bookmarked ? isBookmarked : time == filter;
}

void QuickFilters::set(Filter filter, bool isOn)
{
    if (filter == Filter::Unread)
        isUnread = isOn;
    else if (filter == Filter::Bookmarked)
        isBookmarked = isOn;
    else if (isOn)
        time = filter;
    else if (time == filter)
        time.reset();
}

QString QuickFilters::queryText(QDate today, Qt::DayOfWeek firstOfWeek) const
{
    QStringList clauses;
    if (isUnread) clauses << QStringLiteral("is:unread");
    if (isBookmarked) clauses << QStringLiteral("is:bookmarked");
    if (time) clauses << timeClause(*time, today, firstOfWeek);
    return clauses.join(u' ');
}

QString QuickFilters::text() const
{
    QStringList words;
    for (const Filter filter : all())
        if (isOn(filter)) words << word(filter);
    return words.join(u' ');
}

QuickFilters QuickFilters::from(const QString& text)
{
    QuickFilters filters;
    const QStringList words = text.split(u' ');
    for (const Filter filter : all())
        if (words.contains(word(filter))) filters.set(filter, true);
    return filters;
}

QString filterName(Filter filter)
{
    switch (filter) {
        case Filter::Unread:
            return QuickFilter::tr("Unread");
        case Filter::Bookmarked:
            return QuickFilter::tr("Bookmarked");
        case Filter::Today:
            return QuickFilter::tr("Today");
        case Filter::LastDay:
            return QuickFilter::tr("Last 24 h");
        case Filter::ThisWeek:
            return QuickFilter::tr("This week");
    }
    return {};
}

QString filterNames(const QuickFilters& filters)
{
    QStringList names;
    for (const Filter filter : QuickFilters::all())
        if (filters.isOn(filter)) names << filterName(filter);
    return names.join(QuickFilter::tr(", "));
}

}  // namespace dateline::workspace
