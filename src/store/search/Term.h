// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/WordTest.h"

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
inline constexpr int Count = 6;
}  // namespace column

/// What a leaf of a query looks for in the text: tokens that stand next to each other in one column.
struct Term {
    std::vector<WordTest> words = {};
    Columns columns = column::All;

    bool operator==(const Term&) const = default;
};

/// Cut by the same rules as the articles; without words where the text has none. A prefix is the last word's.
Term termOf(const QString& text, bool isPrefix, Columns columns);

/// True where FTS5 can look for it: words as they are, and a prefix at the end.
bool isPlain(const Term& term);

/// A plain term in FTS5's query language. Whatever its words hold is quoted.
QByteArray matchExpression(const Term& term);

/// `headline,body:"human right*"`: for tests, and as a key, since two terms are equal where this is.
QByteArray print(const Term& term);

}  // namespace dateline::store
