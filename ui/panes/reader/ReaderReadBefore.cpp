// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that were read elsewhere, in paler ink.
#include "ui/panes/reader/ReaderView.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>

#include <algorithm>

namespace dateline::panes {

namespace {

constexpr size_t MostPale = 2000;  ///< stretches: each is an extra selection

bool hasWords(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

}  // namespace

void ReaderView::setReadBefore(const ReadBefore& readBefore)
{
    if (!m_open || m_readBefore == readBefore) return;
    m_readBefore = readBefore;
    placeReadBefore();
    mark();
}

void ReaderView::placeReadBefore()
{
    m_pale.clear();
    std::vector<TextRange> ranges;
    for (const ReadSentence& sentence : m_readBefore.sentences) ranges.push_back(sentence.range);
    const QString& body = m_open->article.body;
    const DocumentMap& map = m_article->map();
    int behind = 0;
    const std::vector<style::Utf16Range> found = style::utf16Ranges(body, ranges);
    for (size_t i = 0; i < found.size(); ++i) {
        const int end = found[i].from + found[i].length;
        const int from = map.toDocument(found[i].from), to = map.toDocument(end);
        const bool continues = i > 0 && !hasWords(QStringView(body).mid(behind, found[i].from - behind));
        behind = end;
        if (from != to)
            m_pale.push_back({std::min(from, to), std::abs(to - from), m_readBefore.sentences[i].text,
                              continues && !m_pale.empty()});
    }
}

/// Sentences in a row as one stretch.
void ReaderView::addPale(std::vector<TextMark>& marks) const
{
    for (const PlacedSentence& sentence : m_pale) {
        const bool goesOn = sentence.continues && sentence.from > marks.back().from;
        if (!goesOn && marks.size() == MostPale) return;
        if (!goesOn) marks.push_back({TextMark::Kind::Pale, sentence.from, 0});
        marks.back().length = sentence.from + sentence.length - marks.back().from;
    }
}

const ReadText* ReaderView::readBeforeOver(int position) const
{
    const auto found = std::ranges::find_if(m_pale, [position](const PlacedSentence& sentence) {
        return sentence.from <= position && position <= sentence.from + sentence.length;
    });
    return found == m_pale.end() ? nullptr : &m_readBefore.texts[found->text];
}

const ReadText* ReaderView::readBeforeAt(const QPoint& at) const
{
    const QPointF place = at + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int position = m_pale.empty() ? -1 : document()->documentLayout()->hitTest(place, Qt::ExactHit);
    return position < 0 ? nullptr : readBeforeOver(position);
}

const ReadText* ReaderView::readBeforeAtCaret() const
{
    return m_hasCaret ? readBeforeOver(textCursor().selectionStart()) : nullptr;
}

}  // namespace dateline::panes
