// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Evaluation.h"

#include <algorithm>

namespace dateline::store {

using Kind = Clause::Kind;

// Reading and cutting a text costs as much as FTS5 needs for so many rows of a phrase of common words.
static constexpr qint64 RowsPerText = 100;
// What may be read in one go before anything is shown.
static constexpr qint64 FewTexts = 500;
static constexpr quint64 FirstWindow = 16'384;
static constexpr quint64 FirstWindowOfTexts = 1'024;
static constexpr quint64 LargestWindow = 131'072;

static Error cancelled()
{
    return {ErrorKind::Cancelled, QString(), QString()};
}

// Where words stand, and not only that they are there.
bool Evaluation::isSlow(const Clause& clause)
{
    if (clause.kind == Kind::Words) return !WordSets::isExact(clause.term);
    return clause.kind == Kind::Positions || clause.kind == Kind::Text;
}

bool Evaluation::hasSlow(const Clause& clause)
{
    return isSlow(clause) || std::any_of(clause.children.begin(), clause.children.end(), &hasSlow);
}

static bool dependsOnMarks(const Clause& clause)
{
    const bool isState = clause.kind >= Kind::Unread && clause.kind <= Kind::Duplicate;
    const bool isMark = isState || (clause.kind == Kind::Value &&
                                    (StateSets::isMarkField(clause.field) || AnnotationSets::isField(clause.field)));
    return isMark || std::any_of(clause.children.begin(), clause.children.end(), &dependsOnMarks);
}

IdSet Evaluation::withoutBin(IdSet found) const
{
    if (m_bin == Bin::LeftOut) found -= m_sources.states.binned();
    return found;
}

// The Bin is taken away last: what is kept of a leaf holds for every query.
Result<IdSet> Evaluation::evaluate(const Clause& clause, const Partly& partly)
{
    const Partly seen = partly ? [&](const IdSet& found) { partly(withoutBin(found)); } : Partly();
    auto found = everywhere(clause, seen);
    if (!found) return found;
    return withoutBin(std::move(*found));
}

Result<IdSet> Evaluation::everywhere(const Clause& clause, const Partly& partly)
{
    if (!hasSlow(clause)) return quick(clause);
    // Marks change without emptying the cache.
    const QByteArray key = dependsOnMarks(clause) ? QByteArray() : 'q' + print(clause);
    if (const SetCache::Set known = key.isEmpty() ? nullptr : m_sources.cache.find(key)) return *known;
    if (const auto prepared = prepare(clause, m_sources.order.everything()); !prepared) return prepared.error();
    auto found = inWindows(clause, partly);
    m_slow.clear();
    m_bounds.clear();
    if (!found || key.isEmpty() || m_sources.texts.wasLimited()) return found;
    return *m_sources.cache.insert(key, std::move(*found));
}

IdSet Evaluation::inState(Kind state) const
{
    const StateSets& states = m_sources.states;
    const auto without = [this](const IdSet& marked) {
        IdSet rest = m_sources.order.everything();
        rest -= marked;
        return rest;
    };
    switch (state) {
        case Kind::Unread:
            return without(states.read());
        case Kind::Bookmarked:
            return present(states.bookmarked());
        case Kind::Tagged:
            return present(states.tagged());
        case Kind::Corrected:
            return present(states.corrected());
        case Kind::Binned:
            return present(states.binned());
        case Kind::Relevant:
            return present(states.reviews().judged(Verdict::Relevant));
        case Kind::Rejected:
            return present(states.reviews().judged(Verdict::Rejected));
        case Kind::Unseen:
            return without(states.reviews().judged());
        default:
            Q_UNREACHABLE();
    }
}

Result<IdSet> Evaluation::quick(const Clause& clause)
{
    const IdSet& everything = m_sources.order.everything();
    switch (clause.kind) {
        case Kind::All:
            return everything;
        case Kind::None:
            return IdSet();
        case Kind::Unread:
        case Kind::Bookmarked:
        case Kind::Tagged:
        case Kind::Corrected:
        case Kind::Binned:
        case Kind::Relevant:
        case Kind::Rejected:
        case Kind::Unseen:
            return inState(clause.kind);
        case Kind::Noted:
            return present(m_sources.annotations.noted());
        case Kind::Highlighted:
            return present(m_sources.annotations.highlighted());
        case Kind::Coloured:
            return present(m_sources.annotations.coloured(HighlightColour(clause.from.value_or(0))));
        case Kind::Alike:
            return alike(quint32(clause.from.value_or(0)));
        case Kind::Duplicate:
            return duplicates();
        case Kind::And: {
            IdSet common = everything;
            for (const Clause& child : clause.children) {
                const bool isNegation = child.kind == Kind::Not;
                auto found = quick(isNegation ? child.children.front() : child);
                if (!found) return found;
                isNegation ? common -= * found : common &= *found;
            }
            return common;
        }
        case Kind::Or:
            return anyOf(clause);
        case Kind::Not: {
            auto excluded = quick(clause.children.front());
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
        case Kind::Step:
            return leaf(clause);
    }
    Q_UNREACHABLE();
}

Result<IdSet> Evaluation::anyOf(const Clause& clause)
{
    IdSet united;
    for (const Clause& child : clause.children) {
        auto found = quick(child);
        if (!found) return found;
        united |= *found;
    }
    return united;
}

IdSet Evaluation::present(IdSet marked) const
{
    marked &= m_sources.order.everything();
    return marked;
}

Result<IdSet> Evaluation::alike(quint32 article) const
{
    if (const auto loaded = m_sources.alike.load(); !loaded) return loaded.error();
    std::vector<quint32> group = m_sources.alike.newestFirst(m_sources.alike.groupOf(article), m_bin);
    return group.size() > 1 ? IdSet::of(std::move(group)) : IdSet();
}

Result<IdSet> Evaluation::duplicates() const
{
    if (const auto loaded = m_sources.alike.load(); !loaded) return loaded.error();
    std::vector<quint32> duplicates;
    for (size_t number = 0; number < m_sources.alike.count(); ++number) {
        const std::vector<quint32> group = m_sources.alike.newestFirst(m_sources.alike.group(number), m_bin);
        if (group.size() > 1) duplicates.insert(duplicates.end(), group.begin() + 1, group.end());
    }
    return IdSet::of(std::move(duplicates));
}

Result<IdSet> Evaluation::present(Result<IdSet> marked) const
{
    return marked ? Result<IdSet>(present(std::move(*marked))) : marked;
}

Result<IdSet> Evaluation::leaf(const Clause& clause)
{
    if (m_cancel.isRequested()) return cancelled();
    if (clause.kind == Kind::Value && StateSets::isMarkField(clause.field))
        return present(m_sources.states.marks(clause));
    if (clause.kind == Kind::Value && AnnotationSets::isField(clause.field))
        return present(m_sources.annotations.find(clause));
    // Words are kept by WordSets, test by test.
    const QByteArray key = clause.kind == Kind::Words ? QByteArray() : print(clause);
    if (const SetCache::Set known = key.isEmpty() ? nullptr : m_sources.cache.find(key)) return *known;
    auto found = look(clause);
    if (!found) return found;
    // The sources may know articles that the order does not, or no longer.
    *found &= m_sources.order.everything();
    if (key.isEmpty()) return found;
    return *m_sources.cache.insert(key, std::move(*found));
}

Result<IdSet> Evaluation::look(const Clause& clause)
{
    if (clause.kind == Kind::Words) return m_sources.words.candidates(clause.term);
    if (clause.kind == Kind::Step)
        return m_sources.words.postings().find(PostingKind::Step, clause.field.toStdString());
    if (clause.kind == Kind::Dates && clause.field == u"date") return m_sources.order.dated(clause.from, clause.to);
    return m_sources.fields.find(clause);
}

Result<std::vector<query::Expansion>> Evaluation::expansionsOf(const Clause& leaf)
{
    std::vector<query::Expansion> expansions;
    if (leaf.kind != Kind::Words || !WordSets::isExact(leaf.term)) return expansions;
    const WordTest& test = leaf.term.words.front();
    if (test.kind == WordTest::Kind::Equal) return expansions;
    const auto terms = m_sources.words.expand(test);
    if (!terms) return terms.error();
    for (const std::string& term : *terms) {
        if (m_cancel.isRequested()) return cancelled();
        auto found = m_sources.words.postings().find(PostingKind::Anywhere, term);
        if (!found) return found.error();
        const qint64 count = found->countWith(m_sources.order.everything());
        if (count > 0) expansions.push_back({QString::fromStdString(term), count});
    }
    std::stable_sort(expansions.begin(), expansions.end(),
                     [](const auto& left, const auto& right) { return left.count > right.count; });
    return expansions;
}

// Finds out what each slow leaf has to be asked about, so that the cheaper way can be taken.
Result<void> Evaluation::prepare(const Clause& clause, const IdSet& bound)
{
    if (isSlow(clause)) return prepareLeaf(clause, bound);
    if (!hasSlow(clause)) return {};
    IdSet left = bound;
    if (clause.kind == Kind::And) {
        for (const Clause& child : clause.children) {
            if (hasSlow(child)) continue;
            const auto found = quick(child);
            if (!found) return found.error();
            left &= *found;
        }
    }
    for (const Clause& child : clause.children)
        if (auto prepared = prepare(child, left); !prepared) return prepared;
    if (clause.kind == Kind::And) m_bounds[&clause] = std::move(left);
    return {};
}

Result<void> Evaluation::prepareLeaf(const Clause& clause, const IdSet& bound)
{
    auto slow = std::make_unique<Slow>();
    const bool isRegex = clause.kind == Kind::Text && !clause.pattern.isEmpty();
    slow->spans = clause.kind == Kind::Words ? SpanNode{.term = clause.term} : clause.spans;
    auto candidates = isRegex ? m_sources.words.candidates(clause.pattern) : m_sources.words.candidates(slow->spans);
    if (!candidates) return candidates.error();
    slow->candidates = std::move(*candidates);
    if (auto known = fillVocabulary(*slow); !known) return known;
    IdSet wanted = slow->candidates;
    wanted &= bound;
    slow->wanted = wanted.count();
    slow->passed =
        wanted.isEmpty() ? 0 : slow->candidates.between(wanted.least(), quint64(wanted.greatest()) + 1).count();
    if (auto chosen = chooseWay(clause, *slow); !chosen) return chosen;
    m_slow[&clause] = std::move(slow);
    return {};
}

Result<void> Evaluation::fillVocabulary(Slow& slow)
{
    for (const Term* term : leavesOf(slow.spans))
        for (const WordTest& word : term->words) {
            if (word.kind != WordTest::Kind::Form || slow.vocabulary) continue;
            const auto vocabulary = m_sources.words.vocabulary();
            if (!vocabulary) return vocabulary.error();
            slow.vocabulary = *vocabulary;
        }
    return {};
}

Result<void> Evaluation::chooseWay(const Clause& clause, Slow& slow)
{
    slow.isByText = true;
    if (clause.kind == Kind::Text || slow.wanted * RowsPerText < slow.passed) return {};
    auto query = positionQueryOf(slow.spans, m_sources.words);
    if (!query) return query.error();
    if (!*query) return {};
    slow.isByText = false;
    slow.rows = std::make_unique<PositionRows>(m_sources.index, m_sources.function, m_sources.documents, slow.spans,
                                               std::move(**query), slow.candidates);
    return {};
}

Result<IdSet> Evaluation::inWindows(const Clause& clause, const Partly& partly)
{
    const IdSet& everything = m_sources.order.everything();
    qint64 texts = 0;
    for (const auto& [leaf, slow] : m_slow)
        if (slow->isByText) texts += slow->wanted;
    quint64 size = texts > FewTexts ? FirstWindowOfTexts : FirstWindow;
    IdSet found;
    for (quint64 high = quint64(everything.greatest()) + 1; high > 0;) {
        if (m_cancel.isRequested()) return cancelled();
        const quint64 low = high > size ? high - size : 0;
        auto here = within(clause, everything.between(low, high));
        if (!here) return here;
        found |= *here;
        if (partly && low > 0) partly(found);
        high = low;
        if (size < LargestWindow) size *= 2;
    }
    return found;
}

Result<IdSet> Evaluation::within(const Clause& clause, const IdSet& bound)
{
    if (bound.isEmpty()) return IdSet();
    if (isSlow(clause)) return slowWithin(clause, bound);
    if (!hasSlow(clause)) {
        auto found = quick(clause);
        if (found) *found &= bound;
        return found;
    }
    if (clause.kind == Kind::Not) {
        const auto excluded = within(clause.children.front(), bound);
        if (!excluded) return excluded.error();
        IdSet rest = bound;
        rest -= *excluded;
        return rest;
    }
    const bool isAnd = clause.kind == Kind::And;
    IdSet left = bound;
    IdSet united;
    if (isAnd) left &= m_bounds.at(&clause);
    for (const Clause& child : clause.children) {
        if (isAnd && !hasSlow(child)) continue;
        auto found = within(child, left);
        if (!found) return found;
        if (isAnd) {
            left = *found;
        } else {
            united |= *found;
            left -= *found;
        }
    }
    return isAnd ? left : united;
}

Result<IdSet> Evaluation::slowWithin(const Clause& clause, const IdSet& bound)
{
    Slow& slow = *m_slow.at(&clause);
    IdSet wanted = slow.candidates;
    wanted &= bound;
    if (wanted.isEmpty()) return wanted;
    if (slow.isByText) return m_sources.texts.verify(wanted, clause, slow.vocabulary, m_cancel);
    if (const auto advanced = slow.rows->advance(wanted.greatest(), wanted.least()); !advanced) return advanced.error();
    wanted &= slow.rows->found();
    return wanted;
}

}  // namespace dateline::store
