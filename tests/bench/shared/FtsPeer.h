// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Sqlite.h"

#include <memory>

namespace dateline::bench {

/// A search as somebody would put it to stock FTS5.
struct PeerQuery {
    enum class Way {
        Index,  ///< MATCH, a condition on the columns, or both
        Scan,   ///< LIKE over the bodies, where FTS5 has no words for it
    };

    Way way = Way::Index;
    const char* match = nullptr;  ///< of FTS5; null: none
    const char* where = nullptr;  ///< SQL on the columns of `article` or, in a scan, of `story`; null: none
    const char* order = "date DESC";
};

struct PeerAnswer {
    double milliseconds = 0;
    qint64 count = 0;
};

/// Stock FTS5 as commonly used: tokenizer unicode61, the text in the full-text table (the same fields that Dateline
/// looks in), what is counted and sorted by in a narrow table with an index on each column, in arrival order. Narrow,
/// because sorting a table that holds the bodies as well is slower still. The newest page, the count, counts by month,
/// source and place are a statement each.
class FtsPeer final {
public:
    /// Of the articles whose row is at most this a scan reads the bodies.
    static constexpr qint64 Scanned = 50'000;

    /// Opens the database, or makes it of the JSON Lines.
    FtsPeer(const QString& file, const QString& lines);

    /// Of a scan that saw a part of the articles, both figures are of the whole in proportion.
    PeerAnswer ask(const PeerQuery& query);

private:
    void fill(const QString& lines);
    PeerAnswer askIndex(const PeerQuery& query);
    PeerAnswer scan(const PeerQuery& query);

    std::unique_ptr<Sqlite> m_database;
    qint64 m_articles = 0;
};

}  // namespace dateline::bench
