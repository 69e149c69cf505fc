// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dateline::workspace {

/// What narrows the list beside scope and search, by a touch: all that is on holds at once. Of the stretches of time
/// one is on at most.
struct QuickFilters {
    enum class Filter { Unread, Bookmarked, Today, LastDay, ThisWeek };

    static const std::vector<Filter>& all();  ///< in the order in which they are shown

    bool isOn(Filter filter) const;
    bool isAny() const { return isUnread || isBookmarked || time; }
    void set(Filter filter, bool isOn);

    /// In the query language; empty where none is on. Today and this week are whole calendar days; the last 24 hours go
    /// back from the clock, and take in the whole of yesterday's articles that tell no more than their day.
    QString queryText(QDate today, Qt::DayOfWeek firstOfWeek) const;

    /// As a session keeps it: "unread lastDay". What is not understood is left out.
    QString text() const;
    static QuickFilters from(const QString& text);

    bool operator==(const QuickFilters&) const = default;

private:
    bool isUnread = false;
    bool isBookmarked = false;
    std::optional<Filter> time;
};

/// «Unread», «Last 24 h»: translated.
QString filterName(QuickFilters::Filter filter);
/// «Unread, Today».
QString filterNames(const QuickFilters& filters);

}  // namespace dateline::workspace
