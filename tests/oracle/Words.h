// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

/// The independent witness: what data.md ("Words"), the table of words and the language of searches say, worked out
/// slowly and plainly. It shares nothing with src/text, src/query's grammar and src/store: not one function, so that a
/// fault there shows as a difference here.
namespace dateline::oracle {

/// A token of a text. Text in code points, since the rules speak of them.
struct Token {
    std::u32string folded;
    std::u32string written;  ///< composed, without what does not show, without the stop at the end of `U.S.`
    int from = 0;            ///< code points
    int length = 0;

    bool operator==(const Token&) const = default;
};

std::vector<Token> tokensOf(const QString& text);

/// NFKC and full case folding, then what the rules strip of each script.
std::u32string folded(const std::u32string& text);
std::u32string written(const std::u32string& text);

/// Names are equal where this is; single spaces between words.
std::u32string foldedName(const QString& name);

/// Lower case of one language-neutral kind, for stemmers.
std::string lowerUtf8(const std::u32string& text);

std::u32string codePoints(const QString& text);

}  // namespace dateline::oracle
