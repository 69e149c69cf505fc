// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace dateline::analysis {

/// What differences and passages are compared by: a word of the tokenizer, a grapheme cluster of a script without
/// spaces (whose tokens overlap), or any other character that shows. They do not overlap; between them is white space.
struct Unit {
    enum class Kind : quint8 { Word, Cluster, Sign };

    qint32 from = 0;  ///< code points
    qint32 to = 0;
    quint64 exact = 0;   ///< hash of the letters as they stand
    quint64 folded = 0;  ///< hash of the folded word
    Kind kind = Kind::Word;
    bool endsParagraph = false;  ///< an empty line follows, or the end of the text

    bool isWord() const { return kind != Kind::Sign; }
};

/// In order. Linear, any text, any thread.
std::vector<Unit> unitsOf(const QString& text);

}  // namespace dateline::analysis
