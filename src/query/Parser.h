// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Query.h"

#include <QDate>

namespace dateline::query {

/// Reads the language of design/query-language. Never fails, linear time, depth at most 200 (deeper groups are read as
/// words, with a remark). `today` is the reader's calendar day, for `newer:` and `older:`. Any thread.
Query parse(const QString& text, QDate today);

/// Text that parses to the same tree. Any thread.
QString print(const Query& query);
QString print(const Node& node);

/// A source's, place's … clause as text, quoted where it must be: `source:"Agency 001"`.
QString clause(const QString& field, const QString& value);

}  // namespace dateline::query
