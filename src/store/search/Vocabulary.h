// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/WordTest.h"

#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::store {

/// Terms that stand for a word form in articles of one language.
struct LanguageTerms {
    QString language;  ///< ISO 639-1; null: in articles of every language
    std::vector<std::string> terms;

    bool operator==(const LanguageTerms&) const = default;
};

/// The library's words in memory: what a wildcard, a near spelling or a word form may stand for. All terms lie in one
/// string, parted by line feeds, so that a literal piece of a pattern is found by one search through it; beside it
/// four bytes a term, eight and its letters for each spelling of its own, and eight a term for each language in which
/// forms were asked for. One thread.
class Vocabulary final {
public:
    Vocabulary();
    Vocabulary(Vocabulary&&) noexcept;
    Vocabulary& operator=(Vocabulary&&) noexcept;
    ~Vocabulary();

    /// Terms in ascending order of their bytes, each once. The spelling is the most frequent one before folding, empty
    /// where that is the term itself; word forms are stemmed by it.
    void append(std::string_view term, std::string_view spelling = {});
    /// Gives back what was reserved while appending.
    void shrink();

    qint64 count() const;
    qint64 bytes() const;  ///< of memory, stems included
    bool contains(std::string_view term) const;
    /// The term itself where it has no other spelling or is not known.
    std::string_view spellingOf(std::string_view term) const;

    /// The terms that a test holds for, ascending, all of them. Not for Form; Exactly answers the folding that it
    /// needs.
    std::vector<std::string> expand(const WordTest& test) const;

    /// For a Form: of each language that has a stemmer, the terms whose spelling has the stem of what was typed, or of
    /// the usual spelling of it; ascending. First of all, with a null language, the word itself. The first time this
    /// takes one or two microseconds a term: of those that begin alike, where the language lets stems be known by that.
    std::vector<LanguageTerms> forms(const WordTest& test, const QStringList& languages) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace dateline::store
