// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articles/ArticlesPane.h"

#include "ui/panes/articles/ArticleView.h"
#include "ui/panes/articles/Nothing.h"

#include <QMenu>
#include <QPointer>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace dateline::panes {

using listing::ArticleListModel;
using workspace::Menu;
using workspace::Reach;
using workspace::Step;
using workspace::Workspace;

namespace {

/// A selection of a whole library is not built up again row by row after a refresh.
constexpr size_t MostRestored = 1000;

}  // namespace

struct ArticlesPane::Private {
    explicit Private(Workspace& workspace) : workspace(workspace) {}

    /// What the list last showed: a refresh of the same question keeps the place, another question begins at the top.
    struct Question {
        workspace::Scope scope;
        query::Query query;
        query::SortKey sort = query::SortKey::Newest;

        bool operator==(const Question&) const = default;
    };

    /// A row that shall stay where it stands.
    struct Anchor {
        ArticleId id;
        int y = 0;
    };

    Workspace& workspace;
    QPointer<QStackedWidget> stack;
    ArticleView* view = nullptr;
    style::EmptyState* empty = nullptr;
    Question question;
    bool wasComplete = true;  ///< the result last shown
    RowWindow::Place top;     ///< before a new result comes
    std::vector<Anchor> anchors;
    ArticleId lastOpen;
    bool isOpenToBeShown = false;  ///< it came before the list did (a session restored)
    bool isFollowing = false;      ///< the selection follows the workspace, not the other way round
};

ArticlesPane::ArticlesPane(Workspace& workspace, QWidget* parent)
    : Pane(parent), d(std::make_unique<Private>(workspace))
{
    d->stack = new QStackedWidget(parent);
    d->view = new ArticleView(d->stack);
    d->empty = new style::EmptyState(d->stack);
    d->stack->addWidget(d->view);
    d->stack->addWidget(d->empty);
    d->stack->setFocusProxy(d->view);
    d->stack->setMinimumWidth(200);
    d->empty->setBackgroundRole(QPalette::AlternateBase);
    d->empty->setAutoFillBackground(true);
    d->view->setModel(&workspace.articles());

    connect(&workspace.articles(), &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        d->isFollowing = true;
        rememberTop();
    });
    connect(&workspace.articles(), &QAbstractItemModel::modelReset, this, [this] { d->isFollowing = false; });
    connect(&workspace.articles(), &QAbstractItemModel::layoutAboutToBeChanged, this, &ArticlesPane::rememberTop);
    connect(d->view, &ArticleView::seen, &workspace.articles(), &ArticleListModel::setVisibleRange);
    connect(&workspace, &Workspace::resultChanged, this, &ArticlesPane::followResult);
    connect(&workspace, &Workspace::libraryChanged, this, &ArticlesPane::showNothing);
    connect(&workspace, &Workspace::countsChanged, this, &ArticlesPane::showNothing);
    connect(&workspace, &Workspace::selectionChanged, this, &ArticlesPane::followSelection);
    connect(&workspace, &Workspace::openArticleChanged, this, &ArticlesPane::showOpen);
    connect(&workspace, &Workspace::stepAsked, this, &ArticlesPane::takeStep);
    connect(d->view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArticlesPane::tellSelection);
    connect(d->view, &ArticleView::stepped, this,
            [this](int row) { d->workspace.open(d->workspace.articles().idAt(row)); });
    connect(d->view, &QListView::activated, this, [this] { d->workspace.askForPane(QStringLiteral("reader")); });
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
    std::ranges::stable_partition(d->anchors, isOpen);
}

/// At the top, what is new shall be seen; but a row in hand does not move when only the rest of a slow search is added.
void ArticlesPane::keepPlace()
{
    const bool isInHand = !d->anchors.empty() && d->anchors.front().id == d->workspace.openId();
    if (d->top == RowWindow::Place{} && (d->wasComplete || !isInHand)) return d->view->moveTo({});
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

void ArticlesPane::followResult()
{
    const query::SortKey sort = d->workspace.sort();
    d->view->setShowsDates(sort != query::SortKey::Newest && sort != query::SortKey::Oldest);
    const Private::Question question{d->workspace.scope(), d->workspace.query(), sort};
    const bool isSame = std::exchange(d->question, question) == question;
    isSame && !std::exchange(d->isOpenToBeShown, false) ? keepPlace() : beginAnew();
    d->wasComplete = d->workspace.result().isComplete;
    followSelection();
    showNothing();
}

void ArticlesPane::showNothing()
{
    const bool isEmpty = d->workspace.articles().rowCount() == 0;
    const bool isWaiting = d->workspace.library() && (d->workspace.isSearching() || !d->workspace.hasCounts());
    if (isEmpty && !isWaiting) {
        const Nothing nothing = panes::nothing(d->workspace);
        d->empty->say(nothing.icon, nothing.title, nothing.text, nothing.choices);
    }
    QWidget* const shown = isEmpty && !isWaiting ? static_cast<QWidget*>(d->empty) : d->view;
    if (shown == d->stack->currentWidget()) return;
    const QWidget* focus = d->stack->window()->focusWidget();
    const bool hadFocus = focus && (focus == d->stack || d->stack->isAncestorOf(focus));
    d->stack->setCurrentWidget(shown);
    if (hadFocus && shown == d->view) takeFocus();  // not a button that is gone
}

void ArticlesPane::followSelection()
{
    const ArticleListModel& articles = d->workspace.articles();
    const ArticleIds wanted = d->workspace.inHand();  // an article that a session opened is selected, too
    if (d->isFollowing) return;
    d->isFollowing = true;
    QItemSelection selection;
    for (size_t place = 0; place < std::min(wanted.size(), MostRestored); ++place) {
        const QModelIndex row = articles.index(articles.rowOf(wanted[place]), 0);
        if (row.isValid()) selection.select(row, row);
    }
    d->view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const QModelIndex open = articles.index(articles.rowOf(d->workspace.openId()), 0);
    d->view->setAutoScroll(false);  // what the workspace tells moves no list under the eye
    if (open.isValid()) d->view->selectionModel()->setCurrentIndex(open, QItemSelectionModel::NoUpdate);
    d->view->setAutoScroll(true);
    d->isFollowing = false;
}

/// The row of an article that was not opened from the list.
void ArticlesPane::showOpen()
{
    const ArticleId open = d->workspace.openId();
    if (std::exchange(d->lastOpen, open) == open || !d->workspace.selection().empty()) return;
    followSelection();
    const int row = d->workspace.articles().rowOf(open);
    d->isOpenToBeShown = open && row < 0;
    d->view->reveal(row);
}

void ArticlesPane::tellSelection()
{
    if (d->isFollowing) return;
    const ArticleListModel& articles = d->workspace.articles();
    ArticleIds ids;
    for (const QItemSelectionRange& range : d->view->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) ids.push_back(articles.idAt(row));
    d->isFollowing = true;
    d->workspace.select(ids);
    d->isFollowing = false;
}

void ArticlesPane::takeStep(Step step)
{
    const ArticleListModel& articles = d->workspace.articles();
    int row = articles.rowOf(d->workspace.openId());
    if (row < 0) row = d->view->currentIndex().row() - (d->view->isCurrentOnlyMarked() ? 1 : 0);
    if (step != Step::NextUnread) return d->view->step(step == Step::Next ? row + 1 : std::max(row - 1, 0));
    // Rows that are not loaded yet are passed over: the next unread is nearly always near.
    for (++row; row < articles.rowCount(); ++row)
        if (articles.index(row, 0).data(ArticleListModel::IsUnreadRole).toBool()) return d->view->step(row);
}

void ArticlesPane::showMenu(const QPoint& at)
{
    if (d->workspace.inHand().empty()) return;
    QMenu* menu = new QMenu(d->view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const char* id) {
        menu->addAction(text, this, [this, id] { d->workspace.askFor(QLatin1String(id)); });
    };
    add(d->workspace.isBookmarkInHand() ? tr("Remove bookmark") : tr("Bookmark"), "article.bookmark");
    add(tr("Mark read or unread"), "article.toggleRead");
    menu->addSeparator();
    add(tr("Open source link"), "reader.openLink");
    add(tr("Copy citation"), "reader.copyCitation");
    menu->addSeparator();
    add(tr("Export…"), "article.export");
    menu->popup(d->view->viewport()->mapToGlobal(at));
}

QString ArticlesPane::title() const
{
    return tr("Articles");
}

QWidget* ArticlesPane::widget() const
{
    return d->stack;
}

workspace::Actions ArticlesPane::actions()
{
    Workspace& workspace = d->workspace;
    const auto hasRows = [&workspace] { return workspace.articles().rowCount() > 0; };
    workspace::Actions actions;
    actions.push_back({.id = QStringLiteral("articles.next"),
                       .text = tr("&Next article"),
                       .shortcuts = {QKeySequence(QStringLiteral("J"))},
                       .menu = Menu::Go,
                       .section = 1,
                       .reach = Reach::Reading,
                       .run = [&workspace] { workspace.step(Step::Next); },
                       .isEnabled = hasRows});
    actions.push_back({.id = QStringLiteral("articles.previous"),
                       .text = tr("P&revious article"),
                       .shortcuts = {QKeySequence(QStringLiteral("K"))},
                       .menu = Menu::Go,
                       .section = 1,
                       .reach = Reach::Reading,
                       .run = [&workspace] { workspace.step(Step::Previous); },
                       .isEnabled = hasRows});
    actions.push_back({.id = QStringLiteral("articles.back"),
                       .text = tr("Back to the &list"),
                       .shortcuts = {QKeySequence(QStringLiteral("Esc"))},
                       .menu = Menu::Go,
                       .section = 1,
                       .run = [this] { goBack(); }});
    return actions;
}

void ArticlesPane::goBack()
{
    if (d->view->hasFocus() && d->workspace.scope().isNarrow()) return d->workspace.setScope(workspace::allArticles());
    d->workspace.askForPane(id());
}

void ArticlesPane::takeFocus()
{
    d->stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);  // a list that is hidden would not take it
    if (!d->view->currentIndex().isValid() && d->workspace.articles().rowCount() > 0)
        d->view->selectionModel()->setCurrentIndex(d->workspace.articles().index(0, 0), QItemSelectionModel::NoUpdate);
}

}  // namespace dateline::panes
