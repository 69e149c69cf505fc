// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>

namespace dateline::store {

/// What a query asks of one token of a text. Plain data: TokenTest asks it of a token, Vocabulary of all words.
struct WordTest {
    enum class Kind {
        Equal,    ///< its folding is `text`
        Prefix,   ///< its folding begins with `text`
        Pattern,  ///< its folding is like `text`, where * stands for any letters or none and ? for one
        Near,     ///< its folding is at most `distance` (1 or 2) letters from `text`, as NearSpelling counts
        Form,     ///< its folding is `text`, or it has the stem of `surface` in the language of the article
        Exactly,  ///< it is written `surface`
    };

    Kind kind = Kind::Equal;
    std::string text = {};     ///< folded
    std::string surface = {};  ///< of Form and Exactly: text::asWritten() of what was typed
    int distance = 0;

    bool operator==(const WordTest&) const = default;
};

/// As one would type it: `oil`, `oil*`, `w?m*n`, `oil~1`, `~Oil`, `=Oil`. No token holds one of these signs, so two
/// tests of tokens are equal where this is.
QByteArray print(const WordTest& test);

}  // namespace dateline::store
