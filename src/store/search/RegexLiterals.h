// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace dateline::store {

/// Letters and digits of ASCII in lower case, one of which a text has to hold.
using AnyLiteral = std::vector<std::string>;

/// What a regular expression (Regex.h) cannot match without: of each of these, a text in which it matches holds one
/// literal at least, in whatever case, its letters side by side. So the words that hold it may be asked for before
/// texts are read.
///
///     opec.{1,20}quota     opec and quota
///     (oil|gas)s? price    oil or gas, and price
///
/// Where it is not certain what an expression needs (options that change how it is read, conditions, recursion, verbs,
/// characters by number), there is nothing. Literals of fewer than three characters are left out, since nearly every
/// text holds them; so are letters beyond ASCII, which combining marks may change when the index folds them.
std::vector<AnyLiteral> literalsOf(const QString& pattern);

}  // namespace dateline::store
