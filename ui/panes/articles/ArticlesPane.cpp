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
constexpr qint64 MostRestored = 1000;

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
    bool isOpenToBeShown = false;   ///< it came before the list did (a session restored)
    bool isFollowing = false;       ///< the selection follows the workspace, not the other way round
    QHash<QString, QString> keys;   ///< by action, as people read them
    QPersistentModelIndex awaited;  ///< the row from which the next unread is sought, once it is loaded
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
    connect(d->view, &ArticleView::stepped, this, [this](int row) {
        d->awaited = QPersistentModelIndex();
        d->workspace.open(d->workspace.articles().idAt(row));
    });
    connect(d->view, &QListView::activated, this, &ArticlesPane::read);
    connect(&workspace.articles(), &QAbstractItemModel::dataChanged, this, &ArticlesPane::stepToUnreadWhenLoaded);
    connect(&workspace, &Workspace::preferencesChanged, this, &ArticlesPane::showDates);
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
    std::stable_partition(d->anchors.begin(), d->anchors.end(), isOpen);
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
    showDates();
    const Private::Question question{d->workspace.scope(), d->workspace.query(), d->workspace.sort()};
    const bool isSame = std::exchange(d->question, question) == question;
    // A great selection is not looked for in another list: there it would be in hand without being seen.
    if (!isSame && d->workspace.selection().count() > MostRestored) d->workspace.select({});
    isSame && !std::exchange(d->isOpenToBeShown, false) ? keepPlace() : beginAnew();
    d->wasComplete = d->workspace.result().isComplete;
    followSelection();
    showNothing();
}

/// In each row, where no heading above it tells the day.
void ArticlesPane::showDates()
{
    const query::SortKey sort = d->workspace.sort();
    const bool isByDate = sort == query::SortKey::Newest || sort == query::SortKey::Oldest;
    d->view->setShowsDates(!isByDate || !d->workspace.preferences().hasDayHeadings);
}

void ArticlesPane::sayKeys(const workspace::KeyNames& keys)
{
    for (const char* id : {"article.bookmark", "article.tag", "article.collect"})
        d->keys.insert(QLatin1String(id), keys(QLatin1String(id)));
    showNothing();
}

void ArticlesPane::showNothing()
{
    const bool isEmpty = d->workspace.articles().rowCount() == 0;
    const bool isWaiting = d->workspace.library() && (d->workspace.isSearching() || !d->workspace.hasCounts());
    if (isEmpty && !isWaiting) {
        const Nothing nothing = panes::nothing(d->workspace, [this](const QString& id) { return d->keys.value(id); });
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

void ArticlesPane::takeStep(Step step)
{
    int row = d->workspace.articles().rowOf(d->workspace.openId());
    if (row < 0) row = d->view->currentIndex().row() - (d->view->isCurrentOnlyMarked() ? 1 : 0);
    d->awaited = QPersistentModelIndex();
    if (step == Step::NextUnread) return stepToUnread(row + 1);
    d->view->step(step == Step::Next ? row + 1 : std::max(row - 1, 0));
}

/// A row that is not loaded yet says nothing of itself: it is waited for, unless a person goes elsewhere meanwhile.
void ArticlesPane::stepToUnread(int from)
{
    const ArticleListModel& articles = d->workspace.articles();
    for (int row = std::max(from, 0); row < articles.rowCount(); ++row) {
        const QModelIndex index = articles.index(row, 0);
        if (index.data(ArticleListModel::IsUnreadRole).toBool()) return d->view->step(row);
        if (index.data(ArticleListModel::IsLoadedRole).toBool()) continue;
        d->awaited = index;
        return;
    }
}

void ArticlesPane::stepToUnreadWhenLoaded()
{
    if (!d->awaited.isValid() || !d->awaited.data(ArticleListModel::IsLoadedRole).toBool()) return;
    stepToUnread(std::exchange(d->awaited, QPersistentModelIndex()).row());
}

void ArticlesPane::read()
{
    if (!d->workspace.openId() && d->view->currentIndex().isValid()) d->view->step(d->view->currentIndex().row());
    d->workspace.askForPane(QStringLiteral("reader"));
}

void ArticlesPane::showMenu(const QPoint& at)
{
    if (d->workspace.inHand().isEmpty()) return;
    QMenu* menu = new QMenu(d->view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const char* id) {
        menu->addAction(text, this, [this, id] { d->workspace.askFor(QLatin1String(id)); });
    };
    add(d->workspace.isBookmarkInHand() ? tr("Remove bookmark") : tr("Bookmark"), "article.bookmark");
    add(tr("Mark read or unread"), "article.toggleRead");
    add(tr("Tag…"), "article.tag");
    add(tr("Put into a collection…"), "article.collect");
    add(tr("Correct…"), "article.correct");
    const bool isBin = d->workspace.scope().kind == workspace::Scope::Kind::Bin;
    add(isBin ? tr("Restore from the Bin") : tr("Move to the Bin"), "article.bin");
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
    const auto go = [&](const char* id, const QString& text, std::function<void()> run) {
        actions.push_back({.id = QLatin1String(id),
                           .text = text,
                           .menu = Menu::Go,
                           .section = 1,
                           .reach = Reach::Reading,
                           .run = std::move(run),
                           .isEnabled = hasRows});
    };
    go("articles.nextUnread", tr("Ne&xt unread article"), [&workspace] { workspace.step(Step::NextUnread); });
    go("articles.first", tr("&First article"), [this] { d->view->step(0); });
    go("articles.last", tr("Las&t article"), [this] { d->view->step(d->workspace.articles().rowCount() - 1); });
    actions.push_back({.id = QStringLiteral("articles.read"),
                       .text = tr("R&ead"),
                       .shortcuts = {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
                       .menu = Menu::Go,
                       .section = 1,
                       .reach = Reach::Pane,
                       .run = [this] { read(); },
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
