// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace dateline::store {

/// The columns of the words table, as a set of bits.
using Columns = quint8;
namespace column {
inline constexpr Columns Headline = 1;
inline constexpr Columns Body = 2;
inline constexpr Columns Byline = 4;
inline constexpr Columns Dateline = 8;
inline constexpr Columns Source = 16;
inline constexpr Columns Labels = 32;
inline constexpr Columns All = 63;
}  // namespace column

/// What a leaf of a query looks for in the text: tokens that stand next to each other in one column.
struct Term {
    std::vector<std::string> tokens = {};
    bool isPrefix = false;  ///< the last token is how a word begins
    Columns columns = column::All;

    bool operator==(const Term&) const = default;
};

/// Cut by the same rules as the articles; without tokens where the text has no words.
Term termOf(const QString& text, bool isPrefix, Columns columns);

/// The term in FTS5's query language; also its key in caches. Whatever its tokens hold is quoted.
QByteArray matchExpression(const Term& term);

}  // namespace dateline::store
