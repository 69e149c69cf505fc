// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/ValueMatch.h"

#include <QString>

#include <vector>

namespace dateline::store {

/// The words that a person types to find something in a list: each begins a word of the text, however that is written.
class WordFilter final {
public:
    explicit WordFilter(const QString& words);

    bool isEmpty() const { return m_words.empty(); }
    /// All of them are there.
    bool holds(const QString& text) const;

private:
    std::vector<ValueMatch> m_words;
};

}  // namespace dateline::store
