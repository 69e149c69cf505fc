// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Evaluation.h"

#include <algorithm>

namespace dateline::store {

using Kind = Clause::Kind;

static Error cancelled()
{
    return {ErrorKind::Cancelled, QString(), QString()};
}

// True where texts must be read to tell.
static bool isRead(const Clause& clause)
{
    if (clause.kind == Kind::Not) return isRead(clause.children.front());
    if (clause.kind == Kind::And || clause.kind == Kind::Or)
        return std::any_of(clause.children.begin(), clause.children.end(), isRead);
    return clause.kind == Kind::Positions || clause.kind == Kind::Text ||
           (clause.kind == Kind::Words && !isPlain(clause.term));
}

Result<IdSet> Evaluation::within(const IdSet& candidates, const Clause& clause)
{
    IdSet rest = candidates;
    switch (clause.kind) {
        case Kind::All:
            return rest;
        case Kind::None:
            return IdSet();
        case Kind::Unread:
            rest -= m_sources.states.read();
            return rest;
        case Kind::Bookmarked:
            rest &= m_sources.states.bookmarked();
            return rest;
        case Kind::And:
            return all(std::move(rest), clause.children);
        case Kind::Or:
            return any(candidates, clause.children);
        case Kind::Not: {
            auto excluded = within(candidates, clause.children.front());
            if (!excluded) return excluded;
            rest -= *excluded;
            return rest;
        }
        case Kind::Words:
        case Kind::Positions:
        case Kind::Text:
        case Kind::Value:
        case Kind::Dates:
        case Kind::Numbers: {
            if (isRead(clause)) return readWithin(candidates, clause);
            auto found = leaf(clause);
            if (found) *found &= candidates;
            return found;
        }
    }
    Q_UNREACHABLE();
}

Result<IdSet> Evaluation::readWithin(const IdSet& candidates, const Clause& leaf)
{
    const auto narrowed = within(candidates, necessary(leaf));
    if (!narrowed) return narrowed;
    return m_sources.texts.verify(*narrowed, leaf, m_cancel);
}

// What reads texts comes last, when least is left to read.
Result<IdSet> Evaluation::all(IdSet candidates, const std::vector<Clause>& clauses)
{
    for (const bool readsTexts : {false, true}) {
        for (const Clause& clause : clauses) {
            if (isRead(clause) != readsTexts) continue;
            if (candidates.isEmpty()) return candidates;
            auto found = within(candidates, clause);
            if (!found) return found;
            candidates = std::move(*found);
        }
    }
    return candidates;
}

Result<IdSet> Evaluation::any(const IdSet& candidates, const std::vector<Clause>& clauses)
{
    IdSet united;
    for (const Clause& clause : clauses) {
        auto found = within(candidates, clause);
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
    if (clause.kind == Kind::Words) return m_sources.words.find(clause.term);
    if (clause.kind == Kind::Dates && clause.field == u"date") return m_sources.order.dated(clause.from, clause.to);
    return m_sources.fields.find(clause);
}

}  // namespace dateline::store
