// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader does to links and pictures, and what becomes of it.
#include "ui/panes/reader/DecodedPicture.h"
#include "ui/panes/reader/LinkLine.h"
#include "ui/panes/reader/Links.h"
#include "ui/panes/reader/ReaderPane.h"
#include "ui/panes/reader/ReaderView.h"

#include <QAbstractTextDocumentLayout>
#include <QFutureWatcher>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace dateline::panes {

/// Null where it is no link to a picture.
QString ReaderView::pictureSource(const QUrl& link) const
{
    const int picture = ArticleDocument::pictureOf(link);
    const bool isThere = picture >= 0 && m_open && m_open->markup && size_t(picture) < m_open->markup->pictures.size();
    return isThere ? m_open->markup->pictures[size_t(picture)].source : QString();
}

/// Only on a click, or Enter on the link that has the focus.
void ReaderView::follow(const QUrl& link)
{
    const QString source = pictureSource(link);
    const QUrl safe = safeLink(source.isNull() ? link.toString() : source);
    if (safe.isEmpty()) return;
    if (source.isNull()) return Q_EMIT linkAsked(safe);
    m_pictures->click(m_open->article.summary.id, source);
}

void ReaderView::sayLink(const QUrl& link)
{
    const QString source = pictureSource(link);
    m_link->say(safeLink(source.isNull() ? link.toString() : source));
}

/// Tab goes from link to link; each says where it leads.
bool ReaderView::focusNextPrevChild(bool isNext)
{
    if (!m_tabFrom.isNull() && !textCursor().hasSelection()) {
        QTextCursor from = m_tabFrom;
        from.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        setTextCursor(from);
    }
    m_tabFrom = {};
    m_isOnLinkByKey = QTextBrowser::focusNextPrevChild(isNext);
    sayLink(m_isOnLinkByKey ? QUrl(textCursor().charFormat().anchorHref()) : QUrl());
    return m_isOnLinkByKey;
}

/// Else Space turns the page; where a click has left the link behind it still does.
bool ReaderView::isSpaceOnPicture(const QKeyEvent& event) const
{
    return event.key() == Qt::Key_Space && event.modifiers() == Qt::NoModifier && m_isOnLinkByKey &&
           textCursor().hasSelection() && !pictureSource(QUrl(textCursor().charFormat().anchorHref())).isNull();
}

bool ReaderView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isSpaceOnPicture(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTextBrowser::event(event);
}

QStringList ReaderView::picturesToLoad() const
{
    QStringList sources;
    if (!m_open || !m_open->markup) return sources;
    for (const MarkupPicture& picture : m_open->markup->pictures)
        if (!isInArticle(picture.source) && m_pictures->canLoad(m_open->article.summary.id, picture.source))
            sources << picture.source;
    sources.removeDuplicates();
    return sources;
}

QString ReaderView::pictureAt(const QPoint& at) const
{
    if (!m_article) return {};
    const QPointF onPage = at + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QString image = document()->documentLayout()->imageAt(onPage);
    const QString link = image.isEmpty() ? anchorAt(at) : image;
    const bool isAtCaret = link.isEmpty() && textCursor().hasSelection() &&
                           cursorRect().marginsAdded({2, 2, 2, 2}).contains(at);  // asked for by a key
    const QString source = pictureSource(QUrl(isAtCaret ? textCursor().charFormat().anchorHref() : link));
    return isInArticle(source) ? QString() : source;
}

int ReaderView::widestPicture() const
{
    return std::max(1, qCeil(m_article->pictureWidth() * devicePixelRatioF()));
}

const QString& ReaderView::sourceOf(const ArticleDocument::Picture& place) const
{
    return m_open->markup->pictures[size_t(place.index)].source;
}

/// As they come into the document: those that the article holds itself, and those that were asked for before.
void ReaderView::showPictures()
{
    for (; m_picturesAsked < m_article->pictures().size(); ++m_picturesAsked) {
        const QString& source = sourceOf(m_article->pictures()[m_picturesAsked]);
        if (isInArticle(source))
            decode(m_picturesAsked, decodedPicture(m_decoding, source, widestPicture()));
        else if (m_pictures->of(m_open->article.summary.id, source).kind != PictureState::Kind::Unasked)
            showState(m_picturesAsked);
    }
}

void ReaderView::refreshPicture(ArticleId article, const QString& source)
{
    if (!m_article || m_open->article.summary.id != article) return;
    for (size_t place = 0; place < m_picturesAsked; ++place) {
        const ArticleDocument::Picture& picture = m_article->pictures()[place];
        if (!picture.isShown && sourceOf(picture) == source) showState(place);
    }
}

void ReaderView::showState(size_t place)
{
    using Kind = PictureState::Kind;
    const QString& source = sourceOf(m_article->pictures()[place]);
    const PictureState state = m_pictures->of(m_open->article.summary.id, source);
    if (state.kind == Kind::There) return decode(place, decodedPicture(m_decoding, state.bytes, widestPicture()));
    changePlace(place, [&] {
        if (state.kind == Kind::Unasked) return m_article->offerPicture(place);
        const QString loading = ReaderPane::tr("Loading picture from %1… Click to stop.");
        m_article->sayPicture(place, state.kind == Kind::Loading
                                         ? loading.arg(readableHost(QUrl(source)))
                                         : ReaderPane::tr("%1 Click to try again.").arg(state.sentence));
    });
}

void ReaderView::decode(size_t place, const QFuture<QImage>& picture)
{
    auto* watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, place, edition = m_edition] {
        watcher->deleteLater();
        const bool isAnswered = watcher->future().resultCount() > 0;
        if (isAnswered && edition == m_edition && m_article) showPicture(place, watcher->result());
    });
    watcher->setFuture(picture);
}

void ReaderView::showPicture(size_t place, const QImage& image)
{
    if (!image.isNull()) return changePlace(place, [&] { m_article->showPicture(place, image); });
    const QString source = sourceOf(m_article->pictures()[place]);
    if (!isInArticle(source)) m_pictures->refuse(m_open->article.summary.id, source);
}

/// The line at the top of the view stays where it is, whatever becomes of what is above or below it, and so do the
/// focus and what find in page has found.
template <typename Change>
void ReaderView::changePlace(size_t place, Change change)
{
    const ArticleDocument::Picture before = m_article->pictures()[place];
    const int end = before.position + before.length;
    const int scrolled = verticalScrollBar()->value();
    QTextCursor top = cursorForPosition({viewport()->width() / 2, 1});
    top.setKeepPositionOnInsert(true);
    const double offset = scrolled - topOf(top.position());
    const QTextCursor caret = textCursor();
    const bool hadFocus =
        caret.hasSelection() && caret.selectionStart() >= before.position && caret.selectionEnd() <= end;
    change();
    const ArticleDocument::Picture& now = m_article->pictures()[place];
    std::erase_if(m_found, [&](const auto& hit) { return hit.from >= before.position && hit.from < end; });
    for (ArticleDocument::Hit& hit : m_found)
        if (hit.from >= end) hit.from += now.length - before.length;
    m_currentFound = std::min(m_currentFound, int(m_found.size()) - 1);
    placeAnnotations();
    mark();
    if (hadFocus) focusPlace(now);
    if (now.isShown && m_link->url() == QUrl(sourceOf(now))) m_link->say({});  // it leads nowhere any more
    verticalScrollBar()->setValue(scrolled == 0 ? 0 : qRound(topOf(top.position()) + offset));
    if (m_article->isComplete()) placeTicks();
}

void ReaderView::focusPlace(const ArticleDocument::Picture& place)
{
    QTextCursor at(document());
    at.setPosition(place.position - 1);
    at.setPosition(place.position, place.isShown ? QTextCursor::MoveAnchor : QTextCursor::KeepAnchor);
    setTextCursor(at);
    if (place.isShown)
        m_tabFrom = at;
    else
        QTextBrowser::focusNextPrevChild(true);
}

}  // namespace dateline::panes
