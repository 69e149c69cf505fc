// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/NearSpelling.h"
#include "store/search/WordPattern.h"
#include "store/search/WordTest.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline::store {

class Vocabulary;

/// A WordTest made ready to be asked of many tokens. One thread.
class TokenTest final {
public:
    /// As TextMatch says of the vocabulary.
    explicit TokenTest(const WordTest& test, const Vocabulary* vocabulary = nullptr);

    const WordTest& test() const { return m_test; }

    /// Of one token: its folding, how it is written, and the language of the article (null: not known, and a Form is
    /// the word itself alone).
    bool accepts(std::string_view folded, std::string_view surface, const QString& language) const;

    /// Of a whole name, whose words are parted by single spaces in `folded` (text::foldedName). * stands for any
    /// characters, also spaces. A Form holds where each word has the stem of the word in its place, in any language.
    bool acceptsName(std::string_view folded, std::string_view written) const;

private:
    struct Stems {
        std::vector<std::string> wanted;
        std::unordered_map<std::string, bool> known;  // words of this language that were asked about
    };
    bool isForm(std::string_view folded, std::string_view surface, const QString& language) const;
    Stems& stemsIn(const QString& language) const;

    WordTest m_test;
    const Vocabulary* m_vocabulary;
    std::optional<WordPattern> m_pattern;
    mutable std::optional<NearSpelling> m_near;
    mutable std::map<QString, Stems> m_stems;
};

}  // namespace dateline::store
