// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Counting.h"

#include "text/Folding.h"

#include <algorithm>

namespace dateline::store {

void Counting::gather(const IdSet& set)
{
    m_size = set.count();
    m_isRest = m_size * 2 > m_order.count();
    if (!m_isRest) return set.ids(m_ids);
    IdSet rest = m_order.everything();
    rest -= set;
    rest.ids(m_ids);
}

Column::Counts Counting::counted(const Column& column) const
{
    const Column::Counts& whole = column.whole();
    Column::Counts counts(whole.size(), 0);
    column.count(m_ids, counts);
    if (!m_isRest) return counts;
    for (size_t code = 1; code < counts.size(); ++code) counts[code] = whole[code] - counts[code];
    counts[0] = quint32(m_order.count() - column.holders()) - counts[0];
    return counts;
}

Result<Timeline> Counting::timeline()
{
    const auto days = m_columns.days();
    if (!days) return days.error();
    const Column::Counts counts = counted((*days)->codes());
    Timeline timeline;
    timeline.undated = counts[0];
    for (const quint32 code : (*days)->ascending())
        if (counts[code] > 0) timeline.days.push_back({qint32((*days)->numbers()[code]), counts[code]});
    return timeline;
}

static std::optional<FieldColumns::Name> columnOf(FacetField field)
{
    using Name = FieldColumns::Name;
    switch (field) {
        case FacetField::Source:
            return Name::Source;
        case FacetField::Place:
            return Name::Place;
        case FacetField::Topic:
            return Name::Topic;
        case FacetField::Person:
            return Name::Person;
        case FacetField::Organisation:
            return Name::Organisation;
        case FacetField::About:
            return Name::About;
        case FacetField::Language:
            return Name::Language;
        case FacetField::Tag:
            return {};  // tags()
    }
    Q_UNREACHABLE();
}

namespace {

struct Counted {
    quint32 group;
    qint64 count;
};

}  // namespace

// Spellings of one name count together. By count, descending, then by folded name; only the first `most` are in order.
static std::vector<Counted> valuesOf(const Names& names, const Column::Counts& counts, qint64 most)
{
    std::vector<qint64> byGroup(names.codes(), 0);
    for (quint32 code = 1; code < counts.size(); ++code) byGroup[names.groupOf(code)] += counts[code];
    std::vector<Counted> values;
    for (quint32 group = 1; group < byGroup.size(); ++group)
        if (byGroup[group] > 0) values.push_back({group, byGroup[group]});
    const auto end = most > 0 && most < qint64(values.size()) ? values.begin() + most : values.end();
    std::partial_sort(values.begin(), end, values.end(), [&](const Counted& left, const Counted& right) {
        return left.count != right.count ? left.count > right.count
                                         : names.folded(left.group) < names.folded(right.group);
    });
    return values;
}

Result<Facet> Counting::facet(FacetField field, const SearchOptions& options)
{
    Facet facet;
    facet.field = field;
    facet.without = m_size;
    const auto name = columnOf(field);
    if (!name) return facet;
    const auto column = m_columns.names(*name);
    if (!column) return column.error();
    const Names& names = (*column)->names();
    const Column::Counts counts = counted((*column)->codes());
    const auto values = valuesOf(names, counts, options.mostFacetValues);
    facet.without = counts[0];
    facet.distinct = qint64(values.size());
    const qint64 most = options.mostFacetValues > 0 ? options.mostFacetValues : facet.distinct;
    const auto spellings = names.mostCommon((*column)->codes().whole());
    for (const Counted& value : std::span(values).first(size_t(std::min(most, facet.distinct))))
        facet.values.push_back({names.printed(spellings[value.group]), value.count});
    return facet;
}

Facet Counting::tags(const IdSet& set, qint64 most) const
{
    Facet facet;
    facet.field = FacetField::Tag;
    for (const NamedMark& named : m_states.names()) {
        const qint64 count = named.mark.kind == MarkKind::Tag ? set.countWith(m_states.membersOf(named.mark.id)) : 0;
        if (count > 0) facet.values.push_back({named.name, count});
    }
    std::ranges::sort(facet.values, [](const FacetValue& left, const FacetValue& right) {
        return left.count != right.count ? left.count > right.count
                                         : text::foldedName(left.name) < text::foldedName(right.name);
    });
    facet.distinct = qint64(facet.values.size());
    facet.without = set.count() - set.countWith(m_states.tagged());
    if (most > 0 && most < facet.distinct) facet.values.resize(size_t(most));
    return facet;
}

Result<void> Counting::count(const IdSet& set, const SearchOptions& options, SearchOutcome& outcome)
{
    if (!options.wantsTimeline && options.facets.empty()) return {};
    gather(set);
    if (options.wantsTimeline) {
        auto days = timeline();
        if (!days) return days.error();
        outcome.timeline = std::move(*days);
    }
    for (const FacetField field : options.facets) {
        if (field == FacetField::Tag) {
            outcome.facets.push_back(tags(set, options.mostFacetValues));
            continue;
        }
        auto values = facet(field, options);
        if (!values) return values.error();
        outcome.facets.push_back(std::move(*values));
    }
    return {};
}

qint64 countedOn(QDate day, const LibraryOrder& order, const StateSets& states)
{
    const auto key = [](QDate date) { return QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch(); };
    const IdSet dated = order.dated(key(day), key(day.addDays(1)));
    return dated.count() - dated.countWith(states.binned());
}

ArticleId unreadFrom(const Listing& listing, qint64 from, const LibraryOrder& order, const StateSets& states)
{
    const auto row = listing.firstRow(from, [&](ArticleId id) {
        const quint32 number = quint32(id.value);
        return !states.read().contains(number) && order.everything().contains(number);
    });
    return row ? listing.at(*row) : ArticleId();
}

}  // namespace dateline::store
