// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ReadBefore.h"
#include "ui/panes/reader/ArticleDocument.h"
#include "ui/panes/reader/FetchedPictures.h"
#include "ui/panes/reader/NoteMargin.h"
#include "ui/panes/reader/PlacedAnnotations.h"
#include "ui/panes/reader/TextMarks.h"
#include "ui/panes/reader/WideTables.h"

#include <QTextBrowser>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace dateline::panes {

class LinkLine;
class TickScrollBar;

/// Shows one article. Nothing is loaded by itself, neither from the network nor from the disk: whatever asks for a
/// resource is given an empty picture. Links open outside, on a click alone, and only those of Links.h; pictures are
/// asked for by a click on their place.
class ReaderView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit ReaderView(QWidget* parent = nullptr);

    /// The same article again (other marks, another style) keeps its place.
    void open(const library::OpenArticle& open);
    void close();
    void setStyle(const ReadingStyle& style);
    const ReadingStyle& style() const { return m_style; }

    bool isComplete() const { return !m_appending.isActive(); }  ///< the whole text has come
    int hitCount() const;
    int currentHit() const { return m_currentHit; }  ///< -1: none yet
    void stepHit(int way);                           ///< 1 or -1, round and round

    /// Marks what find in page found; answers how many.
    int find(const QString& words);
    int currentFound() const { return m_currentFound; }
    void stepFound(int way);

    bool isAtEnd() const;
    void turnPage(int way);
    /// Where in the body the uppermost line begins, in UTF-16 units; 0 at the very top.
    int position() const;
    int placeToKeep() const;  ///< the same, or where it is on the way to while the text is still coming
    void restorePosition(int body);

    /// Moves the wide table at hand sideways: that of the selection, else the first in sight. False: there is none.
    bool scrollTable(int pixels);
    const WideTables& tables() const { return m_tables; }

    // What a reader has highlighted and noted.
    void setAnnotations(const Annotations& annotations);  ///< of the open article; open() brings its own
    const PlacedAnnotations& annotations() const { return m_annotations; }
    /// A stretch of headline or body.
    struct Chosen {
        Field field = Field::Body;
        TextRange range;
    };
    std::optional<Chosen> chosen() const;  ///< what is selected, without the white space around it
    void letGo();                          ///< of the selection
    /// The highlight at the caret, or that is selected as a whole; null: there is none.
    const Annotation* annotationAtCaret() const;
    /// To the next or previous highlight; null: there is none in that direction.
    const Annotation* stepAnnotation(int way);
    /// To a passage of the open article, also when its text is still coming. A highlight of it gets the caret; what is
    /// not highlighted is selected.
    void goTo(const PassageSelector& passage);
    /// Where the note of an annotation is written, in the viewport; its height is the writer's.
    QRect fieldFor(const Annotation& annotation) const;
    QRect selectedRect() const;  ///< in the viewport

    /// Sentences of the open article that were read elsewhere, to be set in paler ink. open() of another text forgets
    /// them.
    void setReadBefore(const ReadBefore& readBefore);
    const ReadText* readBeforeAt(const QPoint& at) const;  ///< where it was read; null: it was not. In the viewport
    const ReadText* readBeforeAtCaret() const;

    /// A caret that arrows move and Shift+arrows select with. Shift+arrows bring it by themselves, to what was found
    /// last or to the line at the top.
    bool hasCaret() const { return m_hasCaret; }
    void setCaret(bool isShown);
    void putCaret();  ///< shows it, in sight

    ArticleId article() const { return m_open ? m_open->article.summary.id : ArticleId(); }
    /// Those that stand elsewhere and were asked for.
    FetchedPictures& pictures() { return *m_pictures; }
    QStringList picturesToLoad() const;  ///< the addresses of the others in the open article, each once
    /// The address of the picture, or of its place, at a point of the viewport; null: there is none.
    QString pictureAt(const QPoint& at) const;

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void hitsChanged();
    void linkAsked(const QUrl& url);
    void noteAsked(qint64 annotation);
    void chosenByMouse();
    void caretChanged();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    const style::Theme& theme() const;
    void rebuild();
    void appendMore();
    void settle();
    void placeColumn();
    void paintHeadlineMarks();
    void paintQuoteRules();
    void paintBullets();
    void paintPage(const QRect& rect);
    void paintBar(const WideTables::Band& band);
    void paintTable(const WideTables::Band& band, const QRect& rect);
    QRect onViewport(const QRectF& rect) const;
    QRect barOf(const WideTables::Band& band) const;
    bool dragTable(const QMouseEvent& event);
    QMouseEvent throughTable(const QMouseEvent& event) const;
    void follow(const QUrl& link);
    void sayLink(const QUrl& link);
    QString pictureSource(const QUrl& link) const;
    bool isSpaceOnPicture(const QKeyEvent& event) const;
    void showPictures();
    void refreshPicture(ArticleId article, const QString& source);
    const QString& sourceOf(const ArticleDocument::Picture& place) const;
    void showState(size_t place);
    void decode(size_t place, const QFuture<QImage>& picture);
    void showPicture(size_t place, const QImage& image);
    int widestPicture() const;
    template <typename Change>
    void changePlace(size_t place, Change change);
    void focusPlace(const ArticleDocument::Picture& place);
    void placeAnnotations();
    void placeReadBefore();
    const ReadText* readBeforeOver(int position) const;
    void addPale(std::vector<TextMark>& marks) const;
    NoteMargin::Page page() const;
    void placeNotes();
    std::vector<TextMark> marks() const;
    QTextEdit::ExtraSelection drawn(const MarkedStretch& stretch) const;
    QTextCursor cursorOver(int from, int length) const;
    QRect lineAt(int position) const;
    bool bringsCaret(const QKeyEvent& event) const;
    void mark();
    void placeTicks();
    double shareOf(int position) const;
    void reveal(int from);
    double topOf(int position) const;
    QRectF cursorRectOf(int position) const;
    int firstBelowTop(const std::vector<ArticleDocument::Hit>& hits) const;

    ReadingStyle m_style;
    std::optional<library::OpenArticle> m_open;
    std::unique_ptr<ArticleDocument> m_article;
    TickScrollBar* m_ticks;
    LinkLine* m_link;
    WideTables m_tables;
    std::optional<WideTables::Band> m_dragged;  ///< the table whose bar is held
    int m_draggedFrom = 0;
    FetchedPictures* m_pictures;
    QThreadPool m_decoding;  ///< one at a time: a large picture takes much memory
    size_t m_picturesAsked = 0;
    bool m_isOnLinkByKey = false;  ///< the link at hand was gone to by Tab
    QTextCursor m_tabFrom;         ///< where Tab goes on, when the link that it was on is a picture now
    int m_edition = 0;             ///< of the document: an answer for an older one comes too late
    QTimer m_appending;
    bool m_showsFocus = false;
    int m_currentHit = -1;
    QString m_words;
    std::vector<ArticleDocument::Hit> m_found;
    int m_currentFound = -1;
    int m_wantedPosition = -1;  ///< to be restored when the document has come so far
    struct PlacedSentence {
        int from = 0;
        int length = 0;
        size_t text = 0;         ///< in which it was read
        bool continues = false;  ///< the one before: nothing new stands between them
    };
    ReadBefore m_readBefore;
    std::vector<PlacedSentence> m_pale;  ///< in the document, by place in the body
    PlacedAnnotations m_annotations;
    NoteMargin m_notes;
    std::optional<PassageSelector> m_wantedPassage;  ///< likewise to be gone to
    bool m_hasCaret = false;
    int m_caretHint = -1;  ///< where the caret comes to: what was found last; -1: nothing was
};

}  // namespace dateline::panes
