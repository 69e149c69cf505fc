// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oracle/Library.h"

#include <QRegularExpression>

#include <optional>

namespace dateline::oracle {

/// Which of a library's words may stand in each place of a term, one place a token.
using Places = std::vector<std::vector<char>>;

/// A term, worked out against all words of a library.
struct Leaf {
    Places places;
    bool isOfSpellings = false;         ///< by written, not by folded form
    QHash<QString, Places> inLanguage;  ///< further words in articles of a language: their forms there
    QRegularExpression regex;

    bool hasWords() const { return !places.empty(); }
};

Leaf leafOf(const Library& library, const query::Node& node);

/// Whether one name as a whole is what a term asks for; nothing where the term holds no word.
std::optional<bool> isNamed(const query::Node& node, const QStringList& names);

/// Words that differ by so many edits; two letters exchanged are one, and are not touched again.
int distanceOf(const std::u32string& left, const std::u32string& right);
/// * stands for any letters or none, ? for one.
bool isLike(const std::u32string& pattern, const std::u32string& word);
/// Lower case; null where the language has no stemmer.
std::optional<std::string> stemOf(const std::u32string& word, const QString& language);

}  // namespace dateline::oracle
