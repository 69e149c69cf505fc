// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleDate.h"
#include "base/Result.h"

#include <QHash>
#include <QSet>

namespace dateline::store {

class Connection;

/// What an article counts for at its source.
struct Standing {
    qint64 source = 0;
    qint64 key = 0;  ///< date key
    DatePrecision precision = DatePrecision::None;
};

/// The sources and their counters, for one transaction: changes are gathered and written once, by write().
class SourceBook final {
public:
    explicit SourceBook(Connection& articles) : m_articles(articles) {}

    /// The source of that name, made where there is none; 0 for no name. Names are equal when they fold equally.
    Result<qint64> idOf(const QString& name, const QString& folded);
    /// True once idOf() made a source: it may have a name in reader.db already (CorrectionFollower).
    bool hasMade() const { return m_hasMade; }
    Result<void> add(const Standing& standing);
    Result<void> remove(const Standing& standing);
    Result<void> write();
    /// All counters from the rows; for what was lost, for mending and for checking.
    static Result<void> recount(Connection& articles);

private:
    struct Counters {
        qint64 articles = 0;
        qint64 dated = 0;
        Standing first;
        Standing last;

        void add(const Standing& standing);
        bool operator==(const Counters& other) const;
    };
    using AllCounters = QHash<qint64, Counters>;

    friend Result<bool> countersHold(Connection& articles);
    Result<Counters*> countersOf(qint64 source);
    static Result<Counters> load(Connection& articles, qint64 source);
    static Result<void> write(Connection& articles, qint64 source, const Counters& counters);
    static Result<AllCounters> countAll(Connection& articles);

    Connection& m_articles;
    QHash<QString, qint64> m_ids;  // by folded name
    AllCounters m_counters;
    bool m_hasLostAnEnd = false;
    bool m_hasMade = false;
};

/// Whether every source's counters are those of its articles.
Result<bool> countersHold(Connection& articles);

}  // namespace dateline::store
