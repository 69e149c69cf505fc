// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Match.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace dateline::analysis {

/// A sentence of a text.
struct Sentence {
    TextRange range;       ///< without white space at its end
    quint64 words = 0;     ///< hash of its words, folded: case, marks, quotes, dashes and white space count for nothing
    bool isShort = false;  ///< so few words that another text may well say the same by chance
    int repeated = -1;     ///< the number of the text that says it, too; -1: none does

    bool operator==(const Sentence&) const = default;
};

/// Those of a body that have words. A dateline is none: the first begins with it, and says what stands behind it.
/// Linear.
std::vector<Sentence> sentencesOf(const QString& body);

/// Which sentences of a text stand in others, too. A short one counts where it stands among sentences that do. Linear
/// in all texts.
class RepeatedSentences final {
public:
    explicit RepeatedSentences(const QString& body);

    /// Of several texts that hold a sentence, the one that was given first is told.
    void compareWith(const QString& body, int number);
    /// All of them, ascending.
    std::vector<Sentence> sentences() const;

private:
    std::vector<Sentence> m_sentences;
    std::unordered_map<quint64, int> m_texts;  ///< by words
};

}  // namespace dateline::analysis
