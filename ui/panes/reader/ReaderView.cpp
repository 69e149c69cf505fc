// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/ReaderView.h"

#include "ui/panes/reader/FoldedText.h"
#include "ui/panes/reader/LinkLine.h"
#include "ui/panes/reader/Links.h"
#include "ui/panes/reader/TickScrollBar.h"
#include "ui/style/Highlights.h"
#include "ui/style/Metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace dateline::panes {

namespace {

constexpr int LeastMargin = 28;
constexpr int TopMargin = 12;
constexpr int BottomMargin = 64;
constexpr double MarkAbove = 1.35;  ///< of the height of capitals, above the line that they stand on
constexpr double MarkBelow = 0.75;  ///< of the depth of letters such as g
constexpr double MarkRadius = 3;
constexpr int FocusWidth = 3;
constexpr size_t MostFound = 2000;  ///< extra selections: a quarter of a second

}  // namespace

ReaderView::ReaderView(QWidget* parent)
    : QTextBrowser(parent),
      m_ticks(new TickScrollBar(Qt::Vertical, this)),
      m_link(new LinkLine(viewport())),
      m_pictures(new FetchedPictures(this))
{
    setObjectName(QStringLiteral("article"));
    setAccessibleName(tr("Article"));
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setVerticalScrollBar(m_ticks);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    // A table that is too wide moves by itself; the page does not.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { horizontalScrollBar()->setRange(0, 0); });
    connect(this, &QTextBrowser::anchorClicked, this, &ReaderView::follow);
    connect(this, &QTextBrowser::highlighted, this, &ReaderView::sayLink);
    connect(m_pictures, &FetchedPictures::changed, this, &ReaderView::refreshPicture);
    m_decoding.setMaxThreadCount(1);
    m_appending.setInterval(0);
    connect(&m_appending, &QTimer::timeout, this, &ReaderView::appendMore);
}

const style::Theme& ReaderView::theme() const
{
    return style::themeOf(palette());
}

QVariant ReaderView::loadResource(int, const QUrl&)
{
    // Qt would go on to look for a file where the answer is nothing.
    static const QImage empty = [] {
        QImage image(1, 1, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        return image;
    }();
    return empty;
}

void ReaderView::open(const library::OpenArticle& open)
{
    const bool isSame = m_open && m_open->article.summary.id == open.article.summary.id;
    m_wantedPosition = isSame ? position() : -1;
    if (!isSame) m_tables.forget();
    if (!isSame) setCaret(false);
    if (!isSame || m_open->article.body != open.article.body) m_readBefore = {};
    m_open = open;
    m_annotations.set(open.annotations);
    m_wantedPassage.reset();
    setAccessibleName(tr("Article: %1").arg(open.article.summary.headline));
    rebuild();
}

void ReaderView::close()
{
    m_appending.stop();
    m_open.reset();
    m_tables = {};
    m_article.reset();
    m_annotations.clear();
    m_readBefore = {};
    m_pale.clear();
    m_notes = {};
    m_wantedPassage.reset();
    setCaret(false);
    m_link->say({});
    m_tabFrom = {};
    m_found.clear();
    m_currentHit = m_currentFound = -1;
    clear();
    Q_EMIT hitsChanged();
}

void ReaderView::setStyle(const ReadingStyle& style)
{
    if (m_style == style) return;
    m_wantedPosition = m_open ? position() : -1;
    m_style = style;
    rebuild();
}

void ReaderView::rebuild()
{
    m_appending.stop();
    if (!m_open) return;
    setExtraSelections({});
    m_currentHit = -1;
    m_link->say({});
    m_picturesAsked = 0;
    m_decoding.clear();
    m_tabFrom = {};
    ++m_edition;
    m_article = std::make_unique<ArticleDocument>(*document(), *m_open, m_style, theme());
    m_tables.begin(*document(), *m_article);
    m_found.clear();  // until the whole text is there again
    m_currentFound = -1;
    m_caretHint = -1;
    placeAnnotations();
    setTextCursor(cursorOver(m_hasCaret ? m_article->map().toDocument(0) : 0, 0));
    if (!m_article->isComplete()) m_appending.start();
    settle();
}

void ReaderView::appendMore()
{
    m_article->appendMore();
    if (m_article->isComplete()) m_appending.stop();
    settle();
}

/// After each stretch of the article: what was waiting for it.
void ReaderView::settle()
{
    if (m_wantedPosition > 0 && m_article->map().bodyEnd() >= m_wantedPosition)
        restorePosition(std::exchange(m_wantedPosition, -1));
    showPictures();
    if (!m_article->isComplete()) return;
    m_wantedPosition = -1;  // the article has become shorter
    placeAnnotations();
    if (!m_words.isEmpty()) find(m_words);
    placeTicks();
    if (m_wantedPassage) goTo(*std::exchange(m_wantedPassage, std::nullopt));
    Q_EMIT hitsChanged();
}

/// In the middle; where there are notes, so far to the side that they have room, if it is there.
void ReaderView::placeColumn()
{
    const double measure = style::scaled(m_style.measure) * m_style.size / ReadingStyle::OrdinarySize;
    const double free = viewport()->width() - measure;
    double side = std::max<double>(LeastMargin, free / 2);
    double other = side;
    const auto hasNote = [](const Annotation& each) { return !each.note.isEmpty(); };
    const bool isRoomWanted = std::ranges::any_of(m_annotations.all(), hasNote) && side < NoteMargin::cardWidth();
    if (isRoomWanted && free - NoteMargin::cardWidth() >= LeastMargin) {
        other = NoteMargin::cardWidth();
        side = free - other;
    }
    if (layoutDirection() == Qt::RightToLeft) std::swap(side, other);
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    if (frame.leftMargin() == side && frame.rightMargin() == other && frame.topMargin() == TopMargin) return;
    frame.setLeftMargin(side);
    frame.setRightMargin(other);
    frame.setTopMargin(TopMargin);
    frame.setBottomMargin(BottomMargin);
    document()->rootFrame()->setFrameFormat(frame);
}

int ReaderView::hitCount() const
{
    return m_article ? int(m_article->hits().size()) : 0;
}

void ReaderView::stepHit(int way)
{
    if (hitCount() == 0) return;
    const auto& hits = m_article->hits();
    m_currentHit = m_currentHit < 0 ? firstBelowTop(hits) : (m_currentHit + way + hitCount()) % hitCount();
    mark();
    m_caretHint = hits[size_t(m_currentHit)].from;
    reveal(m_caretHint);
    Q_EMIT hitsChanged();
}

int ReaderView::firstBelowTop(const std::vector<ArticleDocument::Hit>& hits) const
{
    const int top = cursorForPosition({viewport()->width() / 2, 1}).position();
    const auto hit = std::ranges::lower_bound(hits, top, {}, &ArticleDocument::Hit::from);
    return hit == hits.end() || verticalScrollBar()->value() == 0 ? 0 : int(hit - hits.begin());
}

int ReaderView::find(const QString& words)
{
    m_words = words;
    m_found.clear();
    m_currentFound = -1;
    for (const FoldedText::Range& range : FoldedText(document()->toPlainText()).find(words, MostFound))
        m_found.push_back({range.from, range.length});
    if (!m_found.empty()) {
        m_currentFound = firstBelowTop(m_found);
        m_caretHint = m_found[size_t(m_currentFound)].from;
        reveal(m_caretHint);
    }
    mark();
    return int(m_found.size());
}

void ReaderView::stepFound(int way)
{
    if (m_found.empty()) return;
    const int count = int(m_found.size());
    m_currentFound = (m_currentFound + way + count) % count;
    mark();
    m_caretHint = m_found[size_t(m_currentFound)].from;
    reveal(m_caretHint);
}

void ReaderView::reveal(int from)
{
    const int y = int(topOf(from));
    const int top = verticalScrollBar()->value();
    const int height = viewport()->height();
    if (const auto band = m_tables.bandOf(from)) {
        const double x = cursorRectOf(from).center().x() - band->rect.left();
        if (x < band->shift || x > band->shift + band->rect.width())
            m_tables.move(*band, int(x - band->rect.width() / 2));
        viewport()->update();
    }
    if (y < top + height / 8 || y > top + height * 3 / 4) verticalScrollBar()->setValue(y - height / 3);
}

bool ReaderView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void ReaderView::turnPage(int way)
{
    const int overlap = int(m_style.lineHeight() * 2);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + way * (viewport()->height() - overlap));
}

int ReaderView::position() const
{
    if (!m_article || verticalScrollBar()->value() == 0) return 0;
    return m_article->map().toBody(cursorForPosition({viewport()->width() / 2, 1}).position());
}

int ReaderView::placeToKeep() const
{
    return m_wantedPosition > 0 ? m_wantedPosition : position();
}

void ReaderView::restorePosition(int body)
{
    if (!m_article) return;
    if (body <= 0) return verticalScrollBar()->setValue(0);
    if (m_article->map().bodyEnd() < body && !m_article->isComplete()) {
        m_wantedPosition = body;
        return;
    }
    verticalScrollBar()->setValue(int(topOf(m_article->map().toDocument(body))));
}

/// Of the line in which a position of the document stands; lays out so far.
double ReaderView::topOf(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return rect.top() + (line.isValid() ? line.y() : 0);
}

QRectF ReaderView::cursorRectOf(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid()) return rect;
    return QRectF(rect.left() + line.cursorToX(position - block.position()), rect.top() + line.y(), 1, line.height());
}

void ReaderView::paintEvent(QPaintEvent* event)
{
    if (m_article) {
        paintHeadlineMarks();
        paintQuoteRules();
        paintBullets();
    }
    paintPage(event->rect());
    if (m_article) {
        placeNotes();
        QPainter painter(viewport());
        m_notes.paint(painter, theme());
    }
    if (!m_showsFocus) return;
    const QRect edge(0, 0, FocusWidth, viewport()->height());
    QPainter(viewport()).fillRect(QStyle::visualRect(layoutDirection(), viewport()->rect(), edge), theme().accent);
}

/// Shown where the focus came by a key: a click in the text says itself where the focus is.
void ReaderView::focusInEvent(QFocusEvent* event)
{
    QTextBrowser::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    const bool isByWindow = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
    if (!isByWindow) m_showsFocus = reason != Qt::MouseFocusReason;
    viewport()->update();
}

void ReaderView::focusOutEvent(QFocusEvent* event)
{
    QTextBrowser::focusOutEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) m_showsFocus = false;
    viewport()->update();
}

/// Beneath all of the text: the lines of a headline are closer than its letters are high, so the ground of a match that
/// a line draws itself would cover the feet of the line above.
void ReaderView::paintHeadlineMarks()
{
    const QTextLayout& layout = *document()->firstBlock().layout();
    const QPointF origin = layout.position() - QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QFontMetricsF metrics(m_style.headline(m_open->article.summary.language));
    const double above = metrics.capHeight() * MarkAbove;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    std::vector<TextMark> marks = this->marks();
    std::erase_if(marks, [this](const TextMark& mark) { return mark.from >= document()->firstBlock().length(); });
    for (const MarkedStretch& stretch : stretchesOf(marks)) {
        const bool isMatch = stretch.hasMatch() || stretch.colour == HighlightColour::None;
        painter.setBrush(isMatch ? theme().match : style::highlightLook(theme(), stretch.colour).ground);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int from = std::max(stretch.from, line.textStart());
            const int to = std::min(stretch.from + stretch.length, line.textStart() + line.textLength());
            if (from >= to) continue;
            const QPointF start(line.cursorToX(from), line.y() + line.ascent() - above);
            const QPointF end(line.cursorToX(to), line.y() + line.ascent() + metrics.descent() * MarkBelow);
            const QRectF ground = QRectF(start, end).normalized().translated(origin);
            painter.drawRoundedRect(ground.adjusted(-1, 0, 1, 0), MarkRadius, MarkRadius);
        }
    }
}

void ReaderView::resizeEvent(QResizeEvent* event)
{
    const int kept = position();
    QTextBrowser::resizeEvent(event);
    if (!m_article) return;
    placeColumn();
    if (m_article->isComplete()) placeTicks();
    if (kept > 0) restorePosition(kept);
}

void ReaderView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_open) return;
    m_wantedPosition = position();
    rebuild();
}

}  // namespace dateline::panes
