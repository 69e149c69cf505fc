// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Query.h"

#include <QDate>

#include <optional>

namespace dateline::query {

// The values of the date operators as Date nodes; nothing where they are no dates. A day, month or year is
// `2023-03-17`, `2023-03`, `2023`, with - or / between; years are 0001 to 9999.

/// `2023-03`, `2023-03-01..2023-04-15` (its last day included), `2023-03..`, `..2020`.
std::optional<Node> rangeNode(const QString& field, const QString& value);
/// Before the first day of a day, month or year.
std::optional<Node> beforeNode(const QString& value);
/// After the last day of a day, month or year.
std::optional<Node> afterNode(const QString& value);
/// The reader's calendar and clock.
struct Now {
    QDate today;
    int secondOfDay = 0;
};

/// `30d`, `2w`, `6m`, `1y`: from that many calendar days, weeks, months or years before today; `24h`: from that many
/// hours before now.
std::optional<Node> newerNode(const QString& field, const QString& value, const Now& now);
/// The day in which a stretch of hours of the field «date» begins, as a date key; nothing of other nodes. An article
/// that tells no more than its day has this key, and counts: it may have come at the end of that day.
std::optional<qint64> dayBegunIn(const Node& node);
/// Before the day on which newerNode begins.
std::optional<Node> olderNode(const QString& value, QDate today);
/// What rangeNode takes, or what newerNode takes.
std::optional<Node> importedNode(const QString& value, const Now& now);

/// A Date node as a clause that reads the same at the same time: `date:2023-03`, `newer:30d`.
QString dateClause(const Node& node);

}  // namespace dateline::query
