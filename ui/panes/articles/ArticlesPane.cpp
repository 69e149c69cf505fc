// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articles/ArticlesPane.h"

#include "ui/panes/articles/ArticlesPaneState.h"
#include "ui/panes/articles/ColumnHeader.h"
#include "ui/panes/articles/Nothing.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dateline::panes {

using listing::ArticleListModel;
using workspace::Workspace;

namespace {

/// A selection of a whole library is not built up again row by row after a refresh.
constexpr qint64 MostRestored = 1000;

}  // namespace

ArticlesPane::ArticlesPane(Workspace& workspace, QWidget* parent)
    : Pane(parent), d(std::make_unique<Private>(workspace))
{
    build(parent);
    connect(&workspace.articles(), &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        d->isFollowing = true;
        rememberTop();
    });
    connect(&workspace.articles(), &QAbstractItemModel::modelReset, this, [this] { d->isFollowing = false; });
    connect(&workspace.articles(), &QAbstractItemModel::layoutAboutToBeChanged, this, &ArticlesPane::rememberTop);
    connect(d->view->verticalScrollBar(), &QScrollBar::valueChanged, this, &Pane::moved);
    connect(&d->view->header(), &ColumnHeader::changed, this, &Pane::moved);
    connect(d->view, &ArticleView::seen, &workspace.articles(), &ArticleListModel::setVisibleRange);
    connect(&workspace, &Workspace::resultChanged, this, &ArticlesPane::followResult);
    connect(&workspace, &Workspace::libraryChanged, this, &ArticlesPane::showNothing);
    connect(&workspace, &Workspace::countsChanged, this, &ArticlesPane::showNothing);
    connect(&workspace, &Workspace::selectionChanged, this, &ArticlesPane::followSelection);
    connect(&workspace, &Workspace::openArticleChanged, this, &ArticlesPane::showOpen);
    connect(&workspace, &Workspace::stepAsked, this, &ArticlesPane::takeStep);
    connect(d->view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArticlesPane::tellSelection);
    connect(d->view, &ArticleView::stepped, this, [this](int row) {
        d->unreadAskings.next();
        d->workspace.open(d->workspace.articles().idAt(row));
    });
    connect(d->view, &ArticleView::tabAsked, this, &ArticlesPane::openInTab);
    connect(d->view, &ArticleView::alikeAsked, this, &ArticlesPane::showAlike);
    connect(d->view, &QListView::activated, this, &ArticlesPane::read);
    connect(&workspace, &Workspace::libraryChanged, this, &ArticlesPane::listenForNew);
    connect(d->view, &ArticleView::seen, this, &ArticlesPane::noteSeen);
    connect(d->newBar, &NewArticlesBar::wanted, this, &ArticlesPane::showNew);
    connect(d->newBar, &NewArticlesBar::dismissed, this, &ArticlesPane::forgetNew);
    connect(d->view, &QWidget::customContextMenuRequested, this, &ArticlesPane::showMenu);
    connect(d->empty, &style::EmptyState::chosen, this, [this](const QString& id) {
        if (id == u"articles.widen") return d->workspace.setScope(workspace::allArticles());
        if (id == u"articles.clear") return d->workspace.setQueryText({});
        if (id == u"articles.loosen" && d->workspace.loosening())
            return d->workspace.setQueryText(QString(d->workspace.loosening()->text));
        d->workspace.askFor(id);
    });
    showNothing();
}

ArticlesPane::~ArticlesPane() = default;

void ArticlesPane::build(QWidget* parent)
{
    d->ground = new QWidget(parent);
    d->review = new ReviewBar(d->workspace, d->ground);
    d->filters = new FilterBar(d->workspace, d->ground);
    d->stack = new QStackedWidget(d->ground);
    d->view = new ArticleView(d->stack);
    d->empty = new style::EmptyState(d->stack);
    d->stack->addWidget(d->view);
    d->stack->addWidget(d->empty);
    d->ground->setFocusProxy(d->view);
    d->ground->setMinimumWidth(200);
    d->empty->setBackgroundRole(QPalette::AlternateBase);
    d->empty->setAutoFillBackground(true);
    d->view->setModel(&d->workspace.articles());
    d->look = new ListLook(d->workspace, *d->view, this);
    d->newBar = new NewArticlesBar(d->view);
    auto* column = new QVBoxLayout(d->ground);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(d->review);
    column->addWidget(d->filters);
    column->addWidget(d->stack, 1);
}

/// The rows in sight: that of the open article first, for there the eye is, then downward. The first of them that a new
/// result still has keeps its place.
void ArticlesPane::rememberTop()
{
    const ArticleListModel& articles = d->workspace.articles();
    d->top = d->view->rows().place();
    d->anchors.clear();
    for (const RowWindow::Shown& row : d->view->rows().shown())
        if (const ArticleId id = articles.idAt(row.row)) d->anchors.push_back({id, row.top});
    const auto isOpen = [this](const Private::Anchor& anchor) { return anchor.id == d->workspace.openId(); };
    std::stable_partition(d->anchors.begin(), d->anchors.end(), isOpen);
}

/// At the top, what is new shall be seen; but a row that is being read does not move.
bool ArticlesPane::isAtTop() const
{
    const bool isInHand = !d->anchors.empty() && d->anchors.front().id == d->workspace.openId();
    return d->top == RowWindow::Place{} && !isInHand;
}

void ArticlesPane::keepPlace()
{
    if (isAtTop()) return d->view->moveTo({});
    for (const Private::Anchor& anchor : d->anchors)
        if (const int row = d->workspace.articles().rowOf(anchor.id); row >= 0) return d->view->hold(row, anchor.y);
    d->view->moveTo(d->top);
}

/// What a search finds begins at the top; where nothing is searched, the open article is shown among its neighbours.
void ArticlesPane::beginAnew()
{
    const ArticleListModel& articles = d->workspace.articles();
    d->view->moveTo({});
    if (d->workspace.query().isEverything()) d->view->reveal(articles.rowOf(d->workspace.openId()));
}

QJsonObject ArticlesPane::position() const
{
    if (d->wanted) return d->wanted->position;
    const RowWindow::Place place = d->view->rows().place();
    QJsonObject position{{QStringLiteral("row"), place.row}, {QStringLiteral("offset"), place.offset}};
    // At the top, what is new since shall be seen.
    if (place != RowWindow::Place{})
        position.insert(QStringLiteral("top"), d->workspace.articles().idAt(place.row).value);
    return position;
}

void ArticlesPane::goTo(const QJsonObject& position)
{
    d->wanted.reset();
    if (position.isEmpty()) {
        d->question.reset();
        if (d->workspace.isAnswered()) followResult();
        return;
    }
    d->wanted = {d->asked(), position};
    d->lastOpen = d->workspace.openId();  // its row need not be in sight there
    d->isOpenToBeShown = false;
    goToWanted();
}

/// False where there is nowhere to go to, or not yet.
bool ArticlesPane::goToWanted()
{
    if (!d->wanted || !d->workspace.isAnswered()) return false;
    const QJsonObject position = d->wanted->position;
    const int offset = position[QLatin1String("offset")].toInt();
    const ArticleId top{position[QLatin1String("top")].toInteger()};
    const int row = top ? d->workspace.articles().rowOf(top) : -1;
    const bool isOther = !(d->wanted->question == d->asked());
    if (!isOther && row < 0 && !d->workspace.result().isComplete) return false;
    d->wanted.reset();
    if (isOther) return false;
    row < 0 ? d->view->moveTo({position[QLatin1String("row")].toInt(), offset}) : d->view->hold(row, -offset);
    followSelection();
    return true;
}

void ArticlesPane::followResult()
{
    const Private::Question question = d->asked();
    const bool isSame = std::exchange(d->question, question) == question;
    // A great selection is not looked for in another list: there it would be in hand without being seen.
    if (!isSame && d->workspace.selection().count() > MostRestored) d->workspace.select({});
    if (!isSame) d->newOnes = {};
    if (!isSame) d->unreadAskings.next();
    d->newOnes.follow(d->workspace.result().listing);
    if (isAtTop()) d->newOnes.forget();
    if (!goToWanted()) isSame && !std::exchange(d->isOpenToBeShown, false) ? keepPlace() : beginAnew();
    noteSeen();
    followSelection();
    showNothing();
}

void ArticlesPane::listenForNew()
{
    d->newOnes = {};
    d->newBar->say(0, true);
    const auto library = d->workspace.library();
    if (!library) return;
    connect(library.get(), &library::Library::changed, this,
            [this](const ChangeSet& change) { d->newOnes.note(change); });
}

/// Who sees the first of them has seen that there are some.
void ArticlesPane::noteSeen()
{
    const int row = d->workspace.articles().rowOf(d->newOnes.first());
    const std::vector<RowWindow::Shown> shown = d->view->rows().shown();
    const bool isSeen = row >= 0 && !shown.empty() && shown.front().row <= row && row <= shown.back().row;
    if (isSeen) d->newOnes.forget();
    d->newBar->say(d->newOnes.count(), row < d->view->rows().place().row);
}

void ArticlesPane::forgetNew()
{
    d->newOnes.forget();
    d->newBar->say(0, true);
}

void ArticlesPane::showNew()
{
    const int row = d->workspace.articles().rowOf(d->newOnes.first());
    forgetNew();
    if (row >= 0) d->view->moveTo({row, 0});
    takeFocus();
}

void ArticlesPane::sayKeys(const workspace::KeyNames& keys)
{
    for (const char* id : {"article.bookmark", "article.tag", "article.collect"})
        d->keys.insert(QLatin1String(id), keys(QLatin1String(id)));
    d->filters->sayKeys(keys);
    showNothing();
}

void ArticlesPane::showNothing()
{
    const bool isEmpty = d->workspace.articles().rowCount() == 0;
    d->filters->setVisible(d->workspace.library() && (!isEmpty || d->workspace.counts().articles > 0));
    const bool isWaiting = d->workspace.library() && (d->workspace.isSearching() || !d->workspace.hasCounts());
    if (isEmpty && !isWaiting) {
        const Nothing nothing = panes::nothing(d->workspace, [this](const QString& id) { return d->keys.value(id); });
        d->empty->say(nothing.icon, nothing.title, nothing.text, nothing.choices);
    }
    QWidget* const shown = isEmpty && !isWaiting ? static_cast<QWidget*>(d->empty) : d->view;
    if (shown == d->stack->currentWidget()) return;
    const QWidget* focus = d->stack->window()->focusWidget();
    const bool hadFocus = focus && (d->stack->isAncestorOf(focus));
    d->stack->setCurrentWidget(shown);
    if (hadFocus && shown == d->view) takeFocus();  // not a button that is gone
}

void ArticlesPane::followSelection()
{
    const ArticleListModel& articles = d->workspace.articles();
    const Selection wanted = d->workspace.inHand();  // an article that a session opened is selected, too
    if (d->isFollowing) return;
    d->isFollowing = true;
    if (wanted.count() <= MostRestored) selectRows(wanted.ids());
    const QModelIndex open = articles.index(articles.rowOf(d->workspace.openId()), 0);
    d->view->setAutoScroll(false);  // what the workspace tells moves no list under the eye
    if (open.isValid()) d->view->selectionModel()->setCurrentIndex(open, QItemSelectionModel::NoUpdate);
    d->view->setAutoScroll(true);
    d->isFollowing = false;
}

void ArticlesPane::selectRows(const ArticleIds& wanted)
{
    const ArticleListModel& articles = d->workspace.articles();
    QItemSelection selection;
    for (const ArticleId id : wanted) {
        const QModelIndex row = articles.index(articles.rowOf(id), 0);
        if (row.isValid()) selection.select(row, row);
    }
    d->view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

/// The row of an article that was not opened from the list.
void ArticlesPane::showOpen()
{
    const ArticleId open = d->workspace.openId();
    if (std::exchange(d->lastOpen, open) == open || !d->workspace.selection().isEmpty()) return;
    followSelection();
    const int row = d->workspace.articles().rowOf(open);
    d->isOpenToBeShown = open && row < 0;
    d->view->reveal(row);
}

/// Ranges as the view has them, in order and joined where they touch.
static std::vector<RowRange> rangesOf(const QItemSelection& selection)
{
    std::vector<RowRange> ranges;
    for (const QItemSelectionRange& range : selection) ranges.push_back({range.top(), range.bottom()});
    std::ranges::sort(ranges, {}, &RowRange::from);
    std::vector<RowRange> joined;
    for (const RowRange& range : ranges) {
        if (joined.empty() || joined.back().to + 1 < range.from)
            joined.push_back(range);
        else
            joined.back().to = std::max(joined.back().to, range.to);
    }
    return joined;
}

/// A few are told by their ids, so that they are the same selection in whatever list they stand.
void ArticlesPane::tellSelection()
{
    if (d->isFollowing) return;
    const std::vector<RowRange> ranges = rangesOf(d->view->selectionModel()->selection());
    const Selection rows = d->workspace.articles().selected(ranges);
    d->isFollowing = true;
    d->workspace.select(rows.count() <= MostRestored ? Selection(rows.ids()) : rows);
    d->isFollowing = false;
}

QString ArticlesPane::title() const
{
    return tr("Articles");
}

QWidget* ArticlesPane::widget() const
{
    return d->ground;
}

/// From elsewhere to the list; there the narrowing goes, the last first: quick filters, then the scope.
void ArticlesPane::goBack()
{
    const QWidget* focus = d->ground->window()->focusWidget();
    const bool isHere = focus && d->ground->isAncestorOf(focus);
    if (isHere && d->workspace.filters().isAny()) return d->workspace.setFilters({});
    if (d->view->hasFocus() && d->workspace.scope().isNarrow()) return d->workspace.setScope(workspace::allArticles());
    using workspace::Middle;
    const Middle middle = d->workspace.middle();
    d->workspace.askForPane(middle == Middle::Notes    ? QStringLiteral("notes")
                            : middle == Middle::Basket ? QStringLiteral("basket")
                                                       : id());
}

QJsonObject ArticlesPane::state() const
{
    return d->look->state();
}

void ArticlesPane::restore(const QJsonObject& state)
{
    d->look->restore(state);
}

void ArticlesPane::takeFocus()
{
    d->stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);  // a list that is hidden would not take it
    if (!d->view->currentIndex().isValid() && d->workspace.articles().rowCount() > 0)
        d->view->selectionModel()->setCurrentIndex(d->workspace.articles().index(0, 0), QItemSelectionModel::NoUpdate);
}

}  // namespace dateline::panes
