// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::text {

/// Raised when words or folding change: a stored index of another version is built anew.
inline constexpr int TokenizerVersion = 1;

/// One token as the index knows it. tests/text/data/words.tsv is the contract.
struct Token {
    std::string_view folded;  ///< UTF-8, valid during the call alone
    qsizetype from = 0;       ///< byte offsets in the input
    qsizetype to = 0;
};

/// Calls `take` for each token of UTF-8 text, in order, each one position after the one before; stops when `take`
/// answers false. The same code for index, query, marks and snippets. Any bytes are accepted. Any thread.
void tokenize(std::string_view utf8, const std::function<bool(const Token&)>& take);

struct Word {
    std::string folded;
    qint32 from = 0;  ///< code points
    qint32 length = 0;

    bool operator==(const Word&) const = default;
};

/// The tokens of a text with their places in code points. Any thread.
std::vector<Word> words(const QString& text);

/// True where runs of this text are indexed as pairs of characters (Chinese, Japanese, Korean, Thai …).
bool isUnspaced(char32_t codePoint);

}  // namespace dateline::text
