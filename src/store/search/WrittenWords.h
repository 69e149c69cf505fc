// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ChangeSet.h"
#include "base/Result.h"
#include "store/search/IdSet.h"
#include "store/search/Term.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline::store {

class Connection;

/// The words of many short texts that a person wrote or chose, in memory, each of some article. A term is asked of each
/// different word once, and then of numbers: of 50,000 texts, a few milliseconds. Read when first asked for; what a
/// commit touches is read anew when it is asked for next.
class WrittenWords final {
public:
    /// The statement's rows are (article, text) of the articles between two that are bound to it, both included.
    explicit WrittenWords(const char* statement) : m_statement(statement) {}

    /// All is to be read anew.
    void forget();
    /// A commit of reader.db.
    void follow(const ChangeSet& change);
    /// The articles with the term in one text. Where reading is interrupted, it is done again next time.
    Result<IdSet> find(Connection& reader, const Term& term);

private:
    struct Spelling {
        std::string folded;
        std::string surface;
    };
    using Numbers = std::vector<quint32>;  // of words; 0 behind each text
    using Texts = std::unordered_map<quint32, Numbers>;

    Result<void> catchUp(Connection& reader);
    Result<void> read(Connection& reader, quint32 from, quint32 to, Texts& into);
    void append(std::string_view text, Numbers& words);
    quint32 numberOf(std::string_view folded, std::string_view surface);
    std::vector<bool> accepted(const WordTest& test) const;

    const char* m_statement;
    bool m_isKnown = false;
    IdSet m_touched;
    Texts m_texts;  // by article
    std::vector<Spelling> m_spellings = {{}};
    std::unordered_map<std::string, quint32> m_numbers;
};

}  // namespace dateline::store
