// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/PlacedAnnotations.h"

#include "ui/style/CodePoints.h"

#include <algorithm>

namespace dateline::panes {

namespace {

bool isOn(const Annotation& annotation, Field field)
{
    return annotation.passage && annotation.passage->isPlaced && annotation.passage->last.field == field &&
           annotation.passage->last.range.from >= 0 && annotation.passage->last.range.length > 0;
}

/// Those of one field with their ranges, ascending.
std::vector<std::pair<size_t, TextRange>> rangesOn(const Annotations& all, Field field)
{
    std::vector<std::pair<size_t, TextRange>> ranges;
    for (size_t i = 0; i < all.size(); ++i)
        if (isOn(all[i], field)) ranges.emplace_back(i, all[i].passage->last.range);
    std::ranges::stable_sort(ranges, {}, &std::pair<size_t, TextRange>::second);
    return ranges;
}

}  // namespace

void PlacedAnnotations::set(Annotations annotations)
{
    m_all = std::move(annotations);
    m_placed.clear();
}

void PlacedAnnotations::clear()
{
    m_all.clear();
    m_placed.clear();
}

void PlacedAnnotations::place(const Article& article, const DocumentMap& map)
{
    m_placed.clear();
    for (size_t i = 0; i < m_all.size(); ++i)
        if (!m_all[i].passage) m_placed.push_back({0, 0, i});
    for (const Field field : {Field::Headline, Field::Body}) {
        const QString& text = field == Field::Headline ? article.summary.headline : article.body;
        const auto ranges = rangesOn(m_all, field);
        std::vector<TextRange> wanted;
        wanted.reserve(ranges.size());
        for (const auto& each : ranges) wanted.push_back(each.second);
        const std::vector<style::Utf16Range> found = style::utf16Ranges(text, wanted);  // the last may be cut off
        for (size_t i = 0; i < found.size(); ++i) {
            const int from = field == Field::Headline ? found[i].from : map.toDocument(found[i].from);
            const int end = field == Field::Headline ? found[i].from + found[i].length
                                                     : map.toDocument(found[i].from + found[i].length);
            if (from != end) m_placed.push_back({std::min(from, end), std::abs(end - from), ranges[i].first});
        }
    }
    std::ranges::stable_sort(m_placed, {}, &Placed::from);
}

const PlacedAnnotations::Placed* PlacedAnnotations::find(qint64 id) const
{
    const auto found = std::ranges::find_if(m_placed, [&](const Placed& placed) { return of(placed).id == id; });
    return found == m_placed.end() ? nullptr : &*found;
}

const PlacedAnnotations::Placed* PlacedAnnotations::at(int position) const
{
    const Placed* best = nullptr;
    for (const Placed& placed : m_placed) {
        if (placed.from > position) break;
        if (placed.length == 0 || placed.from + placed.length < position) continue;
        const bool isBetter = !best || placed.length < best->length ||
                              (placed.length == best->length && of(placed).created > of(*best).created);
        if (isBetter) best = &placed;
    }
    return best;
}

const PlacedAnnotations::Placed* PlacedAnnotations::beside(int position, int way) const
{
    const Placed* before = nullptr;
    for (const Placed& placed : m_placed) {
        if (placed.length == 0) continue;
        if (placed.from > position && way > 0) return &placed;
        if (placed.from < position && way < 0) before = &placed;
    }
    return before;
}

const Annotation* PlacedAnnotations::onArticle() const
{
    const auto found = std::ranges::find_if(m_all, [](const Annotation& each) { return !each.passage; });
    return found == m_all.end() ? nullptr : &*found;
}

int PlacedAnnotations::lost() const
{
    return int(
        std::ranges::count_if(m_all, [](const Annotation& each) { return each.passage && !each.passage->isPlaced; }));
}

}  // namespace dateline::panes
