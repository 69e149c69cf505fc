// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Evaluation.h"

namespace dateline::store {

using Kind = Clause::Kind;

static Error cancelled()
{
    return {ErrorKind::Cancelled, QString(), QString()};
}

Result<IdSet> Evaluation::evaluate(const Clause& clause)
{
    const IdSet& everything = m_sources.order.everything();
    switch (clause.kind) {
        case Kind::All:
            return everything;
        case Kind::None:
            return IdSet();
        case Kind::Unread: {
            IdSet unread = everything;
            unread -= m_sources.states.read();
            return unread;
        }
        case Kind::Bookmarked: {
            IdSet bookmarked = everything;
            bookmarked &= m_sources.states.bookmarked();
            return bookmarked;
        }
        case Kind::And:
            return all(clause.children);
        case Kind::Or:
            return any(clause.children);
        case Kind::Not: {
            auto excluded = evaluate(clause.children.front());
            if (!excluded) return excluded;
            IdSet rest = everything;
            rest -= *excluded;
            return rest;
        }
        case Kind::Words:
        case Kind::Positions:
        case Kind::Text:
        case Kind::Value:
        case Kind::Dates:
        case Kind::Numbers:
            return leaf(clause);
    }
    Q_UNREACHABLE();
}

Result<IdSet> Evaluation::all(const std::vector<Clause>& clauses)
{
    IdSet common = m_sources.order.everything();
    for (const Clause& clause : clauses) {
        if (common.isEmpty()) break;
        const bool isNegation = clause.kind == Kind::Not;
        auto found = evaluate(isNegation ? clause.children.front() : clause);
        if (!found) return found;
        isNegation ? common -= * found : common &= *found;
    }
    return common;
}

Result<IdSet> Evaluation::any(const std::vector<Clause>& clauses)
{
    IdSet united;
    for (const Clause& clause : clauses) {
        auto found = evaluate(clause);
        if (!found) return found;
        united |= *found;
    }
    return united;
}

Result<IdSet> Evaluation::leaf(const Clause& clause)
{
    if (m_cancel.isRequested()) return cancelled();
    const QByteArray key = print(clause);
    if (const SetCache::Set known = m_sources.cache.find(key)) return *known;
    auto found = look(clause);
    if (!found) return found;
    // The sources may know articles that the order does not, or no longer.
    *found &= m_sources.order.everything();
    return *m_sources.cache.insert(key, std::move(*found));
}

Result<IdSet> Evaluation::look(const Clause& clause)
{
    if (clause.kind == Kind::Positions || clause.kind == Kind::Text) return IdSet();
    if (clause.kind == Kind::Words) return m_sources.words.find(clause.term);
    if (clause.kind == Kind::Dates && clause.field == u"date") return m_sources.order.dated(clause.from, clause.to);
    return m_sources.fields.find(clause);
}

}  // namespace dateline::store
