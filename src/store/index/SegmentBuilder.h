// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/index/PostingKey.h"
#include "store/index/TermTable.h"

#include <QByteArray>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::store {

/// Gathers the postings of articles of one chunk in memory, to be written as one segment.
class SegmentBuilder final {
public:
    using TakeRow = std::function<bool(const QByteArray& key, const QByteArray& articles)>;
    using TakeWord = std::function<bool(const std::string& term, const std::string& spelling, qint64 votes)>;

    /// Places ascend.
    void begin(quint16 place);
    /// `surface`: the word as the article writes it. `column`: one of column::Headline and so on.
    void take(std::string_view term, std::string_view surface, quint8 column);
    void end();

    bool isEmpty() const { return m_members.empty(); }
    const std::vector<quint16>& members() const { return m_members; }
    /// Rows by key, ascending; until `take` answers false.
    void rows(const TakeRow& take) const;
    /// Each word with its most usual spelling in lower case; empty where that is the word itself.
    void words(const TakeWord& take) const;

private:
    using Places = std::vector<quint16>;
    struct Entry {
        quint32 count = 0;   // in the article at hand
        quint8 columns = 0;  // likewise
        qint32 votes = 0;
        std::string surface;  // the one that has the votes, as written
        Places anywhere, headline, often, elsewhere, byline, dateline;
    };

    void vote(Entry& entry, std::string_view surface);
    std::vector<quint32> sorted() const;
    bool rowsOf(PostingKind kind, Places Entry::*places, const std::vector<quint32>& order, const TakeRow& take) const;
    bool prefixRows(const std::vector<quint32>& order, const TakeRow& take) const;

    TermTable m_terms;
    std::vector<Entry> m_entries;    // by number
    std::vector<quint32> m_touched;  // numbers of the words of the article at hand
    Places m_members;
};

}  // namespace dateline::store
