// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Query.h"

#include <QDate>
#include <QDateTime>

namespace dateline::query {

/// Reads the language of design/query-language. Never fails, linear time, depth at most 200 (deeper groups are read as
/// words, with a remark). `now` is the reader's calendar and clock, for `newer:` and `older:`. Any thread.
Query parse(const QString& text, const QDateTime& now);
/// The same at the end of the day.
Query parse(const QString& text, QDate today);

/// Text that parses to the same tree. Any thread.
QString print(const Query& query);
QString print(const Node& node);

/// A source's, place's … clause as text, quoted where it must be: `source:"Agency 001"`.
QString clause(const QString& field, const QString& value);

}  // namespace dateline::query
