// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies upon the text: highlights, notes beside it, what a search marks, and the caret that selects.
#include "ui/panes/reader/ReadBeforeActions.h"
#include "ui/panes/reader/ReaderView.h"
#include "ui/panes/reader/TickScrollBar.h"
#include "ui/style/Highlights.h"
#include "ui/style/Metrics.h"
#include "ui/style/PaleInk.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace dateline::panes {

namespace {

constexpr int ExactTicks = 100'000;  ///< characters; of longer articles the layout is not finished when ticks are drawn
constexpr int CaretWidth = 2;

bool isCaretKey(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down ||
           key == Qt::Key_Home || key == Qt::Key_End;
}

style::Utf16Range trimmed(const QString& text, int from, int end)
{
    while (from < end && text.at(from).isSpace()) ++from;
    while (end > from && text.at(end - 1).isSpace()) --end;
    return {from, end - from};
}

}  // namespace

void ReaderView::setAnnotations(const Annotations& annotations)
{
    if (!m_open) return;
    m_open->annotations = annotations;
    m_annotations.set(annotations);
    const int kept = position();
    placeAnnotations();
    if (kept > 0) restorePosition(kept);  // the column may have moved
    if (m_article->isComplete()) placeTicks();
}

void ReaderView::placeAnnotations()
{
    m_annotations.place(m_open->article, m_article->map());
    placeReadBefore();
    placeColumn();
    mark();
    viewport()->update();
}

QTextCursor ReaderView::cursorOver(int from, int length) const
{
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::min(from, last));
    cursor.setPosition(std::min(from + length, last), QTextCursor::KeepAnchor);
    return cursor;
}

std::vector<TextMark> ReaderView::marks() const
{
    using Kind = TextMark::Kind;
    std::vector<PlacedAnnotations::Placed> highlights = m_annotations.placed();
    std::erase_if(highlights, [](const auto& placed) { return placed.length == 0; });
    std::ranges::stable_sort(highlights, {}, [this](const auto& each) { return m_annotations.of(each).created; });
    std::vector<TextMark> marks;
    addPale(marks);
    for (const auto& each : highlights)
        marks.push_back({Kind::Highlight, each.from, each.length, m_annotations.of(each).colour});
    for (const ArticleDocument::Hit& hit : m_article->hits()) marks.push_back({Kind::Match, hit.from, hit.length});
    for (const ArticleDocument::Hit& found : m_found) marks.push_back({Kind::Found, found.from, found.length});
    if (m_currentFound >= 0 && size_t(m_currentFound) < m_found.size())
        marks.push_back({Kind::Current, m_found[size_t(m_currentFound)].from, m_found[size_t(m_currentFound)].length});
    if (m_currentHit >= 0 && m_words.isEmpty()) {
        const ArticleDocument::Hit& hit = m_article->hits()[size_t(m_currentHit)];
        marks.push_back({Kind::Current, hit.from, hit.length});
    }
    return marks;
}

/// The headline's grounds lie beneath its letters (paintHeadlineMarks()); a second highlight is told by a line above.
QTextEdit::ExtraSelection ReaderView::drawn(const MarkedStretch& stretch) const
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = cursorOver(stretch.from, stretch.length);
    if (stretch.isPale) selection.format.setForeground(style::paleInk(theme()));
    const bool isInHeadline = stretch.from < document()->firstBlock().length();
    if (stretch.hasMatch()) {
        const bool isCurrent = stretch.match == TextMark::Kind::Current;
        const bool isPainted = isInHeadline && stretch.match == TextMark::Kind::Match;
        if (!isPainted) selection.format.setBackground(isCurrent ? theme().currentMatch : theme().match);
        selection.format.setForeground(theme().matchText);
    }
    if (stretch.colour == HighlightColour::None) return selection;
    const style::HighlightLook look = style::highlightLook(theme(), stretch.colour);
    if (!stretch.hasMatch() && !isInHeadline) selection.format.setBackground(look.ground);
    selection.format.setUnderlineStyle(look.lineStyle);
    selection.format.setUnderlineColor(look.line);
    if (stretch.isOverlapped) selection.format.setFontOverline(true);
    return selection;
}

/// What a search has marked where no highlight lies is drawn by the document itself.
void ReaderView::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const MarkedStretch& stretch : stretchesOf(marks())) {
        const bool isDrawn = stretch.colour == HighlightColour::None && stretch.match == TextMark::Kind::Match;
        if (!isDrawn) selections << drawn(stretch);
    }
    setExtraSelections(selections);
}

/// 0 to 1.
double ReaderView::shareOf(int position) const
{
    const int length = std::max(document()->characterCount(), 1);
    if (length >= ExactTicks) return double(position) / length;
    const QRectF block = document()->documentLayout()->blockBoundingRect(document()->findBlock(position));
    return block.center().y() / std::max(1.0, document()->size().height());
}

void ReaderView::placeTicks()
{
    std::vector<double> ticks;
    for (const ArticleDocument::Hit& hit : m_article->hits()) ticks.push_back(shareOf(hit.from));
    m_ticks->setTicks(std::move(ticks));
    std::vector<TickScrollBar::Tick> highlights;
    for (const auto& placed : m_annotations.placed())
        highlights.push_back(
            {shareOf(placed.from), style::highlightLook(theme(), m_annotations.of(placed).colour).line});
    m_ticks->setHighlights(std::move(highlights));
}

NoteMargin::Page ReaderView::page() const
{
    const QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    return {viewport()->rect(), int(frame.leftMargin()), viewport()->width() - int(frame.rightMargin()),
            layoutDirection() == Qt::RightToLeft};
}

/// Those in sight, and a page above: their cards may reach down into it.
void ReaderView::placeNotes()
{
    std::vector<NoteMargin::Note> notes;
    const int height = viewport()->height();
    const int top = cursorForPosition({viewport()->width() / 2, -height}).position();
    const int bottom = cursorForPosition({viewport()->width() / 2, height}).position();
    for (const auto& placed : m_annotations.placed()) {
        const Annotation& annotation = m_annotations.of(placed);
        if (annotation.note.isEmpty() || placed.from < top || placed.from > bottom) continue;
        notes.push_back({annotation.id, lineAt(placed.from).top(), annotation.colour, annotation.note});
    }
    m_notes.place(page(), notes);
}

/// What a sign stands for is read without opening it, and where a pale sentence was read.
bool ReaderView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QTextBrowser::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString note = m_notes.textAt(help->pos());
    const ReadText* const read = note.isNull() ? readBeforeAt(help->pos()) : nullptr;
    if (note.isNull() && !read) return QTextBrowser::viewportEvent(event);
    const QString told = read ? Qt::convertFromPlainText(whereRead(*read), Qt::WhiteSpaceNormal)  // a headline wraps
                              : Qt::convertFromPlainText(note);
    QToolTip::showText(help->globalPos(), told, viewport());
    return true;
}

/// In the viewport.
QRect ReaderView::lineAt(int position) const
{
    return cursorRectOf(position).translated(0, -verticalScrollBar()->value()).toAlignedRect();
}

QRect ReaderView::fieldFor(const Annotation& annotation) const
{
    int at = 0;
    if (const auto* placed = m_annotations.find(annotation.id)) {
        at = placed->from;
    } else if (annotation.passage && annotation.passage->last.field == Field::Body && m_article) {
        const auto found = style::utf16Ranges(m_open->article.body, {annotation.passage->last.range});
        if (!found.empty()) at = m_article->map().toDocument(found.front().from);
    }
    const QRect line = lineAt(at);
    return m_notes.fieldFor(page(), line.top(), line.height());
}

QRect ReaderView::selectedRect() const
{
    const QTextCursor cursor = textCursor();
    return lineAt(cursor.selectionStart()).united(lineAt(cursor.selectionEnd()));
}

std::optional<ReaderView::Chosen> ReaderView::chosen() const
{
    const QTextCursor cursor = textCursor();
    if (!m_article || !cursor.hasSelection()) return {};
    const int from = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    const int headlineEnd = document()->firstBlock().length() - 1;
    const bool isHeadline = end <= headlineEnd + 1;
    const QString& text = isHeadline ? m_open->article.summary.headline : m_open->article.body;
    const style::Utf16Range range = isHeadline
                                        ? trimmed(text, from, std::min(end, headlineEnd))
                                        : trimmed(text, m_article->map().toBody(from), m_article->map().toBody(end));
    if (range.length <= 0) return {};
    return Chosen{isHeadline ? Field::Headline : Field::Body, style::codePointRange(text, range)};
}

void ReaderView::letGo()
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(cursor.selectionStart());
    setTextCursor(cursor);
}

const Annotation* ReaderView::annotationAtCaret() const
{
    const QTextCursor cursor = textCursor();
    const auto* placed = m_annotations.at(cursor.position());
    if (!cursor.hasSelection()) return placed ? &m_annotations.of(*placed) : nullptr;
    for (const auto& each : m_annotations.placed())
        if (each.length > 0 && each.from == cursor.selectionStart() && each.from + each.length == cursor.selectionEnd())
            return &m_annotations.of(each);
    return nullptr;
}

const Annotation* ReaderView::stepAnnotation(int way)
{
    const auto* placed = m_annotations.beside(textCursor().position(), way);
    if (!placed) return nullptr;
    setCaret(true);
    setTextCursor(cursorOver(placed->from, 0));
    reveal(placed->from);
    return &m_annotations.of(*placed);
}

void ReaderView::goTo(const PassageSelector& passage)
{
    if (!m_article) return;
    const bool isHeadline = passage.field == Field::Headline;
    const QString& text = isHeadline ? m_open->article.summary.headline : m_open->article.body;
    const auto found = style::utf16Ranges(text, {passage.range});
    if (found.empty()) return;
    const int endInText = found.front().from + found.front().length;
    if (!isHeadline && !m_article->isComplete() && m_article->map().bodyEnd() < endInText) {
        m_wantedPassage = passage;
        return;
    }
    m_wantedPosition = -1;
    const int from = isHeadline ? found.front().from : m_article->map().toDocument(found.front().from);
    const int end = isHeadline ? endInText : m_article->map().toDocument(endInText);
    const auto isIt = [&](const auto& placed) { return placed.from == from && placed.length == end - from; };
    const bool isHighlighted = std::ranges::any_of(m_annotations.placed(), isIt);
    if (isHighlighted) setCaret(true);
    setTextCursor(cursorOver(from, isHighlighted ? 0 : end - from));
    reveal(from);
}

void ReaderView::setCaret(bool isShown)
{
    if (std::exchange(m_hasCaret, isShown) == isShown) return;
    setTextInteractionFlags(isShown ? Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard
                                    : Qt::TextInteractionFlags(Qt::TextBrowserInteraction));
    setCursorWidth(CaretWidth);
    Q_EMIT caretChanged();
}

/// True where a key is to select and there is no caret yet to select from.
bool ReaderView::bringsCaret(const QKeyEvent& event) const
{
    return m_article && !m_hasCaret && event.modifiers().testFlag(Qt::ShiftModifier) && isCaretKey(event.key());
}

/// What was found last, what a click left or the line at the top, whichever of these is in sight first.
void ReaderView::putCaret()
{
    setCaret(true);
    if (textCursor().hasSelection()) return;
    const auto isSeen = [this](int position) { return viewport()->rect().intersects(lineAt(position)); };
    int at = m_caretHint >= 0 && isSeen(m_caretHint) ? m_caretHint : textCursor().position();
    const int first = m_article->map().toDocument(0);
    if (at < first || !isSeen(at)) at = std::max(first, cursorForPosition({viewport()->width() / 2, 1}).position());
    setTextCursor(cursorOver(at, 0));
}

}  // namespace dateline::panes
