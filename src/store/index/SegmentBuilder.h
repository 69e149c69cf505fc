// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/index/PostingKey.h"
#include "store/index/TermTable.h"

#include <QByteArray>

#include <compare>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline::store {

/// Gathers the postings of articles of one chunk in memory, to be written as one segment; then those of the next. The
/// words stay between segments, since most of the next one's are the same.
///
/// What an article says of a word is eight bytes in one list, in the order of the articles. They are brought into the
/// order of the words when the segment is written: a list of its own for each word and place would be a hundred
/// scattered writes an article.
class SegmentBuilder final {
public:
    using TakeRow = std::function<bool(QByteArrayView key, QByteArrayView articles)>;
    using TakeWord = std::function<bool(std::string_view term, const std::string& spelling, qint64 votes)>;

    /// Places ascend.
    void begin(quint16 place);
    /// `surface`: the word as the article writes it. `column`: one of column::Headline and so on.
    void take(std::string_view term, std::string_view surface, quint8 column);
    void end();
    /// A key of the article at hand, from analysis::bandsOf.
    void takeBand(quint64 band);
    /// One of step::Update and so on, of the article at hand.
    void takeStep(std::string_view step);

    bool isEmpty() const { return m_members.empty(); }
    const std::vector<quint16>& members() const { return m_members; }
    /// Rows by key, ascending; until `take` answers false.
    void rows(const TakeRow& take) const;
    /// The words that no call told before, and each with a spelling of its own: the most usual one, in lower case.
    /// Where that is the word itself, it is empty.
    void words(const TakeWord& take);

    /// Begins the next segment.
    void startNext();
    /// Words that are kept.
    quint32 wordCount() const { return m_terms.size(); }

private:
    // What is known of a word.
    struct Word {
        quint32 count = 0;   // in the article at hand
        quint8 columns = 0;  // likewise
        bool isTold = false;
    };
    // That it stands in an article, and how: a bit for each kind of posting.
    struct Occurrence {
        quint32 word = 0;
        quint16 place = 0;
        quint16 kinds = 0;
    };
    struct Ballot {
        std::string surface;  // the one that has the votes, as written
        qint32 votes = 0;
    };
    struct Band {
        quint64 number = 0;
        quint16 place = 0;

        auto operator<=>(const Band&) const = default;
    };
    struct Sorted;

    bool bandRows(const TakeRow& take) const;
    bool stepRows(const TakeRow& take) const;
    void vote(quint32 word, std::string_view surface);
    Sorted sorted() const;
    std::string spellingOf(quint32 word) const;

    TermTable m_terms;
    std::vector<Word> m_words;                      // by number
    std::unordered_map<quint32, Ballot> m_ballots;  // of words with a spelling of their own
    std::vector<quint32> m_touched;                 // numbers of the words of the article at hand
    std::vector<Occurrence> m_occurrences;          // by article
    std::vector<Band> m_bands;                      // by article
    std::map<std::string_view, std::vector<quint16>> m_steps;
    std::vector<quint16> m_members;
};

}  // namespace dateline::store
