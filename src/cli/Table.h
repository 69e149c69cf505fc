// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Searching.h"

#include <QString>

namespace dateline::cli {

/// A row of a result in one line for people: id, date, source, headline; cut at a terminal's width of 120 columns,
/// wide characters counted as two.
QString tableLine(const ArticleSummary& summary);

/// How many, and of what: a value, or a clause that stands so deep in a tree.
QString countedLine(qint64 count, const QString& text, int depth = 0);

/// A line of RFC 4180 with the fields of `search --json`, and the line that names them.
QString csvHeading();
QString csvLine(const library::Row& row);

}  // namespace dateline::cli
