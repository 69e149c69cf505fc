// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/TextMarks.h"

#include <algorithm>
#include <set>

namespace dateline::panes {

namespace {

struct Edge {
    int position = 0;
    bool isStart = false;
    size_t mark = 0;
};

std::vector<Edge> edgesOf(const std::vector<TextMark>& marks)
{
    std::vector<Edge> edges;
    for (size_t mark = 0; mark < marks.size(); ++mark) {
        if (marks[mark].length <= 0) continue;
        edges.push_back({marks[mark].from, true, mark});
        edges.push_back({marks[mark].from + marks[mark].length, false, mark});
    }
    std::ranges::sort(edges, {}, &Edge::position);
    return edges;
}

/// The marks that lie over one place.
class Pile {
public:
    explicit Pile(const std::vector<TextMark>& marks) : m_marks(marks) {}

    void take(const Edge& edge)
    {
        const TextMark& mark = m_marks[edge.mark];
        const bool isHighlight = mark.kind == TextMark::Kind::Highlight;
        if (mark.kind == TextMark::Kind::Pale)
            m_pale += edge.isStart ? 1 : -1;
        else if (!isHighlight)
            m_matches[size_t(mark.kind)] += edge.isStart ? 1 : -1;
        if (isHighlight && edge.isStart) m_highlights.insert(edge.mark);
        if (isHighlight && !edge.isStart) m_highlights.erase(edge.mark);
    }

    MarkedStretch stretch(int from, int end) const
    {
        MarkedStretch stretch{.from = from, .length = end - from};
        if (!m_highlights.empty()) stretch.colour = m_marks[*m_highlights.rbegin()].colour;
        stretch.isOverlapped = m_highlights.size() > 1;
        for (const auto kind : {TextMark::Kind::Match, TextMark::Kind::Found, TextMark::Kind::Current})
            if (m_matches[size_t(kind)] > 0) stretch.match = kind;
        stretch.isPale = m_pale > 0 && m_highlights.empty() && !stretch.hasMatch();
        return stretch;
    }

private:
    const std::vector<TextMark>& m_marks;
    std::set<size_t> m_highlights;
    int m_matches[4] = {};
    int m_pale = 0;
};

bool isSameLook(const MarkedStretch& a, const MarkedStretch& b)
{
    return a.colour == b.colour && a.isOverlapped == b.isOverlapped && a.match == b.match && a.isPale == b.isPale;
}

}  // namespace

std::vector<MarkedStretch> stretchesOf(const std::vector<TextMark>& marks)
{
    std::vector<MarkedStretch> stretches;
    Pile pile(marks);
    int at = 0;
    for (const Edge& edge : edgesOf(marks)) {
        const MarkedStretch stretch = pile.stretch(at, edge.position);
        const bool isMarked = stretch.colour != HighlightColour::None || stretch.hasMatch() || stretch.isPale;
        if (stretch.length > 0 && isMarked) {
            MarkedStretch* const last = stretches.empty() ? nullptr : &stretches.back();
            const bool goesOn = last && last->from + last->length == at && isSameLook(*last, stretch);
            goesOn ? void(last->length += stretch.length) : stretches.push_back(stretch);
        }
        pile.take(edge);
        at = edge.position;
    }
    return stretches;
}

}  // namespace dateline::panes
