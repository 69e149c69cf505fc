// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArticleMarks.h"

#include "text/CodePoints.h"

#include <algorithm>

namespace dateline::exporting {

namespace {

constexpr qsizetype LongestWords = 90;  ///< of those that a note repeats
constexpr Colour TermColour{1.0, 0.91, 0.62};

/// As the places of all boundaries go together through the text.
qsizetype placeOf(const std::vector<qsizetype>& boundaries, const std::vector<qsizetype>& bytes, qsizetype boundary)
{
    const auto at = std::ranges::lower_bound(boundaries, boundary);
    return bytes[size_t(at - boundaries.begin())];
}

}  // namespace

Colour colourOf(HighlightColour colour)
{
    switch (colour) {
        case HighlightColour::Green:
            return {0.79, 0.93, 0.74};
        case HighlightColour::Blue:
            return {0.77, 0.88, 0.98};
        case HighlightColour::Pink:
            return {0.99, 0.81, 0.87};
        case HighlightColour::Yellow:
        case HighlightColour::None:
            break;
    }
    return {1.0, 0.95, 0.54};
}

ArticleMarks::ArticleMarks(const ExportOptions& options, std::vector<Match> matches, Annotations annotations)
    : m_terms(options.terms),
      m_hasHighlights(options.hasHighlights),
      m_hasNotes(options.notes != NotePlace::None),
      m_matches(std::move(matches)),
      m_annotations(std::move(annotations))
{
}

std::vector<ArticleMarks::Stretch> ArticleMarks::stretchesIn(qint32 from, qint32 to) const
{
    std::vector<Stretch> stretches;
    const auto take = [&](const TextRange& range, const TextMark& mark, const Annotation* noted) {
        const qint32 end = range.from + range.length;
        if (range.from < to && end > from) stretches.push_back({range, mark, noted});
    };
    for (const Annotation& annotation : m_annotations) {
        if (!annotation.passage || !annotation.passage->isPlaced || annotation.passage->last.field != Field::Body)
            continue;
        TextMark mark;
        if (m_hasHighlights) mark.behind = colourOf(annotation.colour);
        take(annotation.passage->last.range, mark, m_hasNotes && !annotation.note.isEmpty() ? &annotation : nullptr);
    }
    if (m_terms == TermMarks::None) return stretches;
    TextMark mark;
    mark.isBold = m_terms == TermMarks::Bold;
    if (m_terms == TermMarks::Colour) mark.behind = TermColour;
    for (const Match& match : m_matches)
        if (match.field == Field::Body) take(match.range, mark, nullptr);
    return stretches;
}

ParagraphMarks ArticleMarks::in(const QString& body, const Paragraph& paragraph) const
{
    if (m_matches.empty() && m_annotations.empty()) return {};
    const QStringView raw = QStringView(body).mid(paragraph.from, paragraph.length);
    const qint32 from = paragraph.codePoints;
    const auto to = qint32(from + text::codePointCount(raw));
    const std::vector<Stretch> stretches = stretchesIn(from, to);
    std::vector<qsizetype> boundaries;
    for (const Stretch& stretch : stretches)
        for (const qint32 place : {stretch.range.from, stretch.range.from + stretch.range.length})
            boundaries.push_back(std::clamp(place, from, to) - from);
    std::ranges::sort(boundaries);
    const std::vector<qsizetype> bytes = cleanedBytes(raw, boundaries);

    ParagraphMarks marks;
    for (const Stretch& stretch : stretches) {
        TextMark mark = stretch.mark;
        mark.from = placeOf(boundaries, bytes, std::clamp(stretch.range.from, from, to) - from);
        mark.to = placeOf(boundaries, bytes, std::clamp(stretch.range.from + stretch.range.length, from, to) - from);
        const bool beginsHere = stretch.range.from >= from;
        if (stretch.noted && beginsHere)
            marks.notes.push_back({mark.from, onOneLine(stretch.noted->passage->last.exact, LongestWords),
                                   stretch.noted->note, stretch.noted->colour});
        if (mark.behind || mark.isBold) marks.marks.push_back(mark);
    }
    return marks;
}

std::vector<MarginNote> ArticleMarks::notesOnAll() const
{
    std::vector<MarginNote> notes;
    if (!m_hasNotes) return notes;
    for (const Annotation& annotation : m_annotations) {
        const bool isPlaced = annotation.passage && annotation.passage->isPlaced;
        if (annotation.note.isEmpty() || (isPlaced && annotation.passage->last.field == Field::Body)) continue;
        const QString words = annotation.passage ? annotation.passage->last.exact : QString();
        notes.push_back({0, onOneLine(words, LongestWords), annotation.note, annotation.colour});
    }
    return notes;
}

}  // namespace dateline::exporting
