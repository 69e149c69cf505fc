// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotating/WordFilter.h"

#include "store/search/WordTests.h"

#include <algorithm>

namespace dateline::store {

WordFilter::WordFilter(const QString& words)
{
    query::Node typed;
    typed.kind = query::NodeKind::Word;
    typed.text = words;
    for (WordTest& test : wordTestsOf(typed)) {
        test.kind = WordTest::Kind::Prefix;
        Clause clause{.kind = Clause::Kind::Value};
        clause.term = {{std::move(test)}, column::All};
        m_words.emplace_back(clause);
    }
}

bool WordFilter::holds(const QString& text) const
{
    const std::string utf8 = text.toStdString();
    return std::ranges::all_of(m_words, [&utf8](const ValueMatch& word) { return word.holds(utf8); });
}

}  // namespace dateline::store
