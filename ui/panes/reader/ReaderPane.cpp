// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/ReaderPane.h"

#include "ui/panes/reader/AnnotationActions.h"
#include "ui/panes/reader/Corrections.h"
#include "ui/panes/reader/PictureMenu.h"
#include "ui/panes/reader/ReadBeforeActions.h"
#include "ui/panes/reader/ReaderActions.h"
#include "ui/panes/reader/ReaderParts.h"
#include "ui/workspace/Annotator.h"

#include <QDesktopServices>
#include <QJsonArray>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace dateline::panes {

using workspace::Step;
using workspace::Workspace;

ReaderPane::ReaderPane(Workspace& workspace, QWidget* parent)
    : Pane(parent), d(std::make_unique<ReaderParts>(workspace))
{
    d->build(parent);
    d->readTimer.setSingleShot(true);
    connect(&d->readTimer, &QTimer::timeout, this, [this] { d->workspace.markOpened(d->shown); });
    connect(d->bar, &ReaderBar::rowStepAsked, this,
            [this](int way) { d->workspace.step(way > 0 ? Step::Next : Step::Previous); });
    connect(d->bar, &ReaderBar::hitStepAsked, d->view, &ReaderView::stepHit);
    connect(d->bar, &ReaderBar::bookmarkAsked, this, [this] { toggleBookmark(); });
    connect(d->tags, &ReaderTags::tagAsked, this,
            [this](const QString& name) { d->workspace.setScope(workspace::tagScope(name)); });
    connect(d->tags, &ReaderTags::collectionAsked, this,
            [this](const QString& path) { d->workspace.setScope(workspace::collectionScope(path)); });
    connect(d->view, &ReaderView::hitsChanged, this,
            [this] { d->bar->sayHits(d->view->currentHit(), d->view->hitCount()); });
    connect(d->view, &ReaderView::linkAsked, this, [](const QUrl& url) { QDesktopServices::openUrl(url); });
    connect(d->find, &FindBar::wordsChanged, this, &ReaderPane::find);
    connect(d->find, &FindBar::stepAsked, this, &ReaderPane::stepFound);
    connect(d->find, &FindBar::closed, this, [this] {
        d->view->find({});
        d->view->setFocus();
    });
    d->view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(d->view, &QWidget::customContextMenuRequested, this, &ReaderPane::showMenu);
    connect(d->panel, &StylePanel::chosen, this, &ReaderPane::setStyle);
    connect(d->bar, &ReaderBar::styleAsked, this, &ReaderPane::showStylePanel);
    connect(d->view->verticalScrollBar(), &QScrollBar::valueChanged, this, &Pane::moved);
    connect(&workspace, &Workspace::openArticleChanged, this, &ReaderPane::follow);
    connect(&workspace, &Workspace::libraryChanged, this, [this] {
        d->places = {};
        d->shown = {};  // its number may be another article's here
        d->view->pictures().forget();
    });
    connect(&workspace, &Workspace::resultChanged, this, &ReaderPane::sayRow);
    for (const auto fact : {&Workspace::libraryChanged, &Workspace::countsChanged})
        connect(&workspace, fact, this, [this] { d->sayEmpty(); });
    connectAnnotations();
    follow();
    // Behind what opens the article: what was read of it is asked for when it is shown.
    d->recollection = new Recollection(workspace, this);
    connect(d->recollection, &Recollection::changed, this, &ReaderPane::showReadBefore);
}

ReaderPane::~ReaderPane()
{
    d->workspace.annotator().endNote();  // what is being written is kept
}

void ReaderPane::connectAnnotations()
{
    connect(d->view, &ReaderView::noteAsked, this, &ReaderPane::openNote);
    connect(d->view, &ReaderView::chosenByMouse, this, [this] { d->selectionBar->showAt(d->view->selectedRect()); });
    connect(d->view, &QTextEdit::selectionChanged, d->selectionBar, &QWidget::hide);
    connect(d->view, &ReaderView::caretChanged, &d->workspace, &Workspace::changed);
    connect(d->view, &QTextEdit::cursorPositionChanged, &d->workspace, &Workspace::changed);
    connect(d->view->verticalScrollBar(), &QScrollBar::valueChanged, d->selectionBar, &QWidget::hide);
    connect(d->view->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReaderPane::placeNote);
    connect(d->selectionBar, &SelectionBar::asked, &d->workspace, &Workspace::askFor);
    connect(d->tags, &ReaderTags::lostAsked, this, [this] { d->workspace.askFor(QStringLiteral("notes.lost")); });
    connect(d->note, &NoteField::written, this,
            [this](const QString& text) { d->workspace.annotator().writeNote(text); });
    connect(d->note, &NoteField::ended, this, [this] { endNote(*d); });
    connect(&d->workspace, &Workspace::libraryLeaving, this, [this] { endNote(*d); });
    connect(&d->workspace, &Workspace::passageAsked, this, [this](ArticleId article, const Passage& passage) {
        d->wanted = {article, passage.last};
    });
}

void ReaderPane::goToWanted()
{
    if (d->wanted && d->wanted->first == d->shown) d->view->goTo(std::exchange(d->wanted, std::nullopt)->second);
}

void ReaderPane::openNote(qint64 annotation)
{
    const Annotations& all = d->view->annotations().all();
    const auto found = std::ranges::find(all, annotation, &Annotation::id);
    if (found != all.end()) writeNote(*d, *found);
}

void ReaderPane::placeNote()
{
    if (d->note->isOpen()) d->note->place(d->view->fieldFor(d->note->annotation()));
}

void ReaderPane::follow()
{
    const auto& open = d->workspace.openArticle();
    if (!open) return showNothing();
    const ArticleId id = open->article.summary.id;
    d->stack->setCurrentWidget(d->view);
    d->bar->setOpen(true);
    d->bar->sayBookmarked(open->article.summary.isBookmarked);
    if (id != d->shown) {
        endNote(*d);
        rememberPlace();
    }
    const bool isNew = id != d->shown;
    d->shown = id;
    const int place = isNew ? d->places.of(id) : d->view->position();
    const bool isSame = d->last && isSameText(*d->last, *open);
    if (!isSame) d->view->open(*open);
    if (isSame && d->last->annotations != open->annotations) d->view->setAnnotations(open->annotations);
    if (isNew || !isSame) d->view->restorePosition(place);
    d->last = open;
    describe();
    goToWanted();
    placeNote();
    sayRow();
    const bool counts = open->article.summary.isUnread && d->workspace.mayCountAsRead();
    if (!counts) return d->readTimer.stop();
    if (isNew || !d->readTimer.isActive()) d->readTimer.start(d->workspace.readAfterMilliseconds());
}

void ReaderPane::showReadBefore()
{
    if (!d->last) return;
    d->view->setReadBefore(d->recollection->readBefore().value_or(ReadBefore()));
    describe();
    Q_EMIT d->workspace.changed();
}

/// In the line over the text, and to screen readers.
void ReaderPane::describe()
{
    const std::optional<ReadBefore> known = d->recollection ? d->recollection->readBefore() : std::nullopt;
    const QString readBefore = known ? readBeforeLine(*known) : QString();
    // The line has its place at once, so that the text does not move when the answer comes.
    const bool isAwaited = !known && d->workspace.preferences().greysReadBefore;
    d->tags->say(d->last->article, d->view->annotations().lost(),
                 isAwaited ? tr("Looking for what was read before…") : readBefore);
    QStringList details{correctedDetail(d->last->article), readBefore};
    if (const int count = int(d->last->annotations.size())) details << tr("%Ln highlights and notes", nullptr, count);
    details.removeAll(QString());
    d->view->setAccessibleDescription(details.join(QStringLiteral(". ")));
}

bool ReaderPane::isSameText(const library::OpenArticle& a, const library::OpenArticle& b)
{
    return a.article.summary.id == b.article.summary.id && a.matches == b.matches && a.article.body == b.article.body &&
           a.article.summary.headline == b.article.summary.headline && metaLine(a.article) == metaLine(b.article) &&
           a.article.summary.language == b.article.summary.language && a.article.corrected == b.article.corrected;
}

void ReaderPane::showNothing()
{
    endNote(*d);
    rememberPlace();
    d->readTimer.stop();
    d->shown = {};
    d->last.reset();
    d->view->close();
    d->find->hide();
    d->bar->setOpen(false);
    d->tags->clear();
    d->stack->setCurrentWidget(d->empty);
}

void ReaderPane::rememberPlace()
{
    if (d->shown) d->places.keep(d->shown, d->view->placeToKeep());
}

void ReaderPane::sayRow()
{
    const auto& articles = d->workspace.articles();
    d->bar->sayRow(d->shown ? articles.rowOf(d->shown) : -1, articles.rowCount());
}

void ReaderPane::find(const QString& words)
{
    const int count = d->view->find(words);
    d->find->say(d->view->currentFound(), count);
    d->foundCount = count;
}

void ReaderPane::stepFound(int way)
{
    d->view->stepFound(way);
    d->find->say(d->view->currentFound(), d->foundCount);
}

void ReaderPane::setStyle(const ReadingStyle& style)
{
    d->panel->setStyle(style);
    d->paintPage(style);
    d->view->setStyle(style);
}

void ReaderPane::showStylePanel()
{
    d->panel->popUp(d->bar->styleButton());
}

void ReaderPane::toggleBookmark()
{
    const auto& open = d->workspace.openArticle();
    if (open) d->workspace.setBookmarked(ArticleIds{d->shown}, !open->article.summary.isBookmarked);
}

void ReaderPane::sayKeys(const workspace::KeyNames& keys)
{
    d->nextKey = keys(QStringLiteral("articles.next"));
    d->sayEmpty();
    d->bar->sayKeys(keys);
    d->selectionBar->sayKeys(keys);
}

/// Qt's own or, on a picture, what can be done with that; and what is made of a selection here.
void ReaderPane::showMenu(const QPoint& at)
{
    if (!d->last) return;
    const QString picture = d->view->pictureAt(at);
    QMenu* menu = picture.isNull() ? d->view->createStandardContextMenu(at) : new QMenu(d->view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!picture.isNull()) addPictureRows(*menu, *d->view, picture);
    menu->addSeparator();
    addReadBeforeRows(*menu, *d, at);
    addAnnotationRows(*menu, *d);
    const bool hasSelection = d->view->textCursor().hasSelection();
    menu->addAction(hasSelection ? tr("Copy with citation") : tr("Copy citation"), this,
                    [this] { d->workspace.askFor(QStringLiteral("reader.copyCitation")); });
    menu->addAction(tr("Correct…"), this, [this] { d->workspace.askFor(QStringLiteral("article.correct")); });
    menu->popup(d->view->viewport()->mapToGlobal(at));
}

QString ReaderPane::title() const
{
    return tr("Article");
}

QWidget* ReaderPane::widget() const
{
    return d->ground;
}

workspace::Actions ReaderPane::actions()
{
    return readerActions(*this, *d);
}

void ReaderPane::takeFocus()
{
    d->view->setFocus(Qt::ShortcutFocusReason);
}

QJsonObject ReaderPane::state() const
{
    return d->view->style().toJson();
}

void ReaderPane::restore(const QJsonObject& state)
{
    setStyle(ReadingStyle::fromJson(state));
}

QJsonObject ReaderPane::memory() const
{
    Places places = d->places;
    if (d->shown) places.keep(d->shown, d->view->placeToKeep());
    return {{QStringLiteral("places"), places.json()}};
}

/// What was read since then is later.
void ReaderPane::recall(const QJsonObject& memory)
{
    Places places(memory[QLatin1String("places")].toArray());
    places.keep(d->places);
    d->places = std::move(places);
}

QJsonObject ReaderPane::position() const
{
    const ArticleId id = d->workspace.openId();
    if (!id) return {};
    const int place = id == d->shown ? d->view->placeToKeep() : d->places.of(id);
    return {{QStringLiteral("article"), id.value}, {QStringLiteral("body"), place}};
}

void ReaderPane::goTo(const QJsonObject& position)
{
    const ArticleId id{position[QLatin1String("article")].toInteger()};
    const int place = position[QLatin1String("body")].toInt();
    if (!id) return;
    d->places.keep(id, place);
    if (id == d->shown) d->view->restorePosition(place);
}

}  // namespace dateline::panes
