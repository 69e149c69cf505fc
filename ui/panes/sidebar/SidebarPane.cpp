// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/sidebar/SidebarPane.h"

#include "ui/panes/sidebar/SidebarDelegate.h"
#include "ui/panes/sidebar/SidebarMenu.h"
#include "ui/panes/sidebar/SidebarModel.h"
#include "ui/style/Metrics.h"
#include "ui/workspace/Gatherer.h"
#include "ui/workspace/Workspace.h"

#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace dateline::panes {

using workspace::Action;
using workspace::Actions;
using workspace::Menu;
using workspace::Middle;
using workspace::Reach;
using workspace::Workspace;

namespace {

/// As wide as the rows that are always there, whatever the language calls them; sources may have to be shortened.
/// The middle button opens a tab, and goes nowhere.
class SidebarView final : public QListView {
public:
    using QListView::QListView;

    std::function<void(int row)> openInTab;

    QSize sizeHint() const override
    {
        int widest = 0;
        for (int row = 0; row < SidebarModel::FixedRows; ++row)
            widest = std::max(widest, widthOf(model()->index(row, 0)));
        return {widest + verticalScrollBar()->sizeHint().width(), QListView::sizeHint().height()};
    }

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() != Qt::MiddleButton) return QListView::mousePressEvent(event);
        m_pressed = indexAt(event->pos());
        event->accept();
    }

    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() != Qt::MiddleButton) return QListView::mouseReleaseEvent(event);
        const QModelIndex released = indexAt(event->pos());
        if (released.isValid() && m_pressed == released) openInTab(released.row());
        event->accept();
    }

private:
    QPersistentModelIndex m_pressed;
};

}  // namespace

struct SidebarPane::Private {
    explicit Private(Workspace& workspace) : workspace(workspace) {}

    Workspace& workspace;
    SidebarModel* model = nullptr;
    QPointer<QWidget> ground;
    SidebarView* view = nullptr;
    QString newName;  ///< of a tag or collection that is being made, to be named in its row; null: none
    MarkKind newKind = MarkKind::Tag;
    qint64 newParent = 0;
    bool isFollowing = false;  ///< the row follows the scope, not the other way round
};

namespace {

SidebarView* makeView(QWidget* parent, SidebarModel* model)
{
    auto* view = new SidebarView(parent);
    view->setObjectName(QStringLiteral("sidebar"));
    view->setAccessibleName(SidebarPane::tr("Sidebar"));
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundRole(QPalette::Midlight);
    view->setAutoFillBackground(true);
    view->viewport()->setBackgroundRole(QPalette::Midlight);
    view->setMouseTracking(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setMinimumWidth(120);
    view->setItemDelegate(new SidebarDelegate(view));
    view->setModel(model);
    view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    view->setDragDropMode(QAbstractItemView::DragDrop);
    view->setDragDropOverwriteMode(true);  // a drop is on a row, never between two
    view->setDefaultDropAction(Qt::CopyAction);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    return view;
}

QWidget* makeGround(QWidget* parent)
{
    auto* ground = new QWidget(parent);
    ground->setBackgroundRole(QPalette::Midlight);
    ground->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, style::metrics::Gap, 0, style::metrics::Gap);
    return ground;
}

}  // namespace

SidebarPane::SidebarPane(Workspace& workspace, QWidget* parent) : Pane(parent), d(std::make_unique<Private>(workspace))
{
    d->model = new SidebarModel(this);
    d->ground = makeGround(parent);
    d->view = makeView(d->ground, d->model);
    d->ground->layout()->addWidget(d->view);
    d->view->openInTab = [this](int row) { openInTab(row); };
    d->ground->setFocusProxy(d->view);
    connect(d->view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        const bool isChoosable = d->model->flags(current).testFlag(Qt::ItemIsSelectable);
        if (isChoosable && !d->isFollowing) choose(current.row());
    });
    connectModel();
    connect(&workspace, &Workspace::countsChanged, this, [this] {
        d->model->setCounts(d->workspace.counts());
        followScope();
        renameWhatIsNew();
    });
    connect(&workspace, &Workspace::scopeChanged, this, &SidebarPane::followScope);
    connect(&workspace, &Workspace::middleChanged, this, &SidebarPane::followScope);
    connect(&workspace.gatherer(), &workspace::Gatherer::basketsChanged, this, [this] {
        const Basket* const current = d->workspace.gatherer().current();
        d->model->setGathered(current ? current->passages : 0);
        followScope();
    });
    followScope();
}

SidebarPane::~SidebarPane() = default;

void SidebarPane::choose(int row)
{
    const Middle middle = d->model->middleAt(row);
    middle == Middle::Articles ? d->workspace.setScope(d->model->scopeAt(row)) : d->workspace.setMiddle(middle);
}

void SidebarPane::followScope()
{
    const Middle middle = d->workspace.middle();
    const QModelIndex row = d->model->index(
        middle == Middle::Articles ? d->model->rowOf(d->workspace.scope()) : d->model->rowOf(middle), 0);
    d->isFollowing = true;
    d->view->setCurrentIndex(row);
    d->isFollowing = false;
}

void SidebarPane::connectModel()
{
    connect(d->model, &SidebarModel::definitionWanted, this,
            [this](const NamedMark& named) { d->workspace.define(named); });
    connect(d->model, &SidebarModel::articlesDropped, this, &SidebarPane::takeDrop);
    connect(d->model, &SidebarModel::sourceNameWanted, this,
            [this](const QString& from, const QString& to) { d->workspace.renameSource(from, to); });
    connect(d->model, &SidebarModel::reviewNameWanted, this,
            [this](const Review& review, const QString& name) { d->workspace.renameReview(review, name); });
    connect(d->view, &QWidget::customContextMenuRequested, this, &SidebarPane::showMenu);
}

void SidebarPane::takeDrop(const CountedMark& onto)
{
    const Selection articles = d->workspace.inHand();
    if (onto.named.mark.kind == MarkKind::Bin) return d->workspace.setBinned(articles, true);
    d->workspace.changeMarks(articles, {{onto.named.mark.kind, onto.path, true}});
}

/// What can be done with the row itself; empty where that is nothing.
QMenu* SidebarPane::menuOf(const QModelIndex& row)
{
    const SidebarMenuParts parts{d->workspace, *d->model, [this](const CountedMark& each) { rename(each); },
                                 [this](MarkKind kind, qint64 parent) { addNew(kind, parent); }};
    if (const auto mark = d->model->markAt(row.row())) return sidebarMenu(*mark, parts, d->view);
    const SourceSummary* source = d->model->sourceAt(row.row());
    const auto rename = [this, row = QPersistentModelIndex(row)] { d->view->edit(row); };
    if (const Review* review = d->model->reviewAt(row.row())) return reviewMenu(*review, d->workspace, rename, d->view);
    if (!source) return new QMenu(d->view);
    return sourceMenu(*source, d->workspace, rename, d->view);
}

void SidebarPane::showMenu(const QPoint& at)
{
    const QModelIndex row = d->view->indexAt(at);
    const bool hasScope = isScope(row.row());
    if (!d->model->markAt(row.row()) && !hasScope) return;
    QMenu* menu = menuOf(row);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (hasScope) {
        auto* open = new QAction(tr("&Open in a new tab"), menu);
        connect(open, &QAction::triggered, this, [this, number = row.row()] { openInTab(number); });
        menu->insertAction(menu->actions().value(0), open);
        if (menu->actions().size() > 1) menu->insertSeparator(menu->actions().value(1));
    }
    menu->popup(d->view->viewport()->mapToGlobal(at));
}

bool SidebarPane::isScope(int row) const
{
    return d->model->flags(d->model->index(row, 0)).testFlag(Qt::ItemIsSelectable) &&
           d->model->middleAt(row) == Middle::Articles;
}

void SidebarPane::openInTab(int row)
{
    if (!isScope(row)) return;
    workspace::Tab tab;
    tab.scope = d->model->scopeAt(row);
    tab.sort = d->workspace.tab().sort;
    d->workspace.askForTab(tab);
}

void SidebarPane::rename(const CountedMark& mark)
{
    const QModelIndex row = d->model->index(d->model->rowOf(mark.named.mark), 0);
    if (!row.isValid()) return;
    d->view->scrollTo(row);
    d->view->edit(row);
}

/// Made at once under a name that nobody has, then named in its row when it is there.
void SidebarPane::addNew(MarkKind kind, qint64 parent)
{
    const bool isTag = kind == MarkKind::Tag;
    const CountedMarks& all = isTag ? d->model->tags() : d->model->collections();
    const QString plain = isTag ? tr("New tag") : tr("New collection");
    QString name = plain;
    const auto isTaken = [&](const CountedMark& each) {
        return each.named.parent == parent && each.named.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    for (int number = 2; std::ranges::any_of(all, isTaken); ++number)
        name = QStringLiteral("%1 %2").arg(plain).arg(number);
    d->newName = name;
    d->newKind = kind;
    d->newParent = parent;
    d->workspace.define({{kind, 0}, name, 0, parent});
}

void SidebarPane::renameWhatIsNew()
{
    const CountedMarks& all = d->newKind == MarkKind::Tag ? d->model->tags() : d->model->collections();
    const auto isNew = [this](const CountedMark& each) {
        return each.named.parent == d->newParent && each.named.name == d->newName;
    };
    const auto found = d->newName.isNull() ? all.end() : std::ranges::find_if(all, isNew);
    if (found == all.end()) return;
    d->newName = QString();
    rename(*found);
}

QString SidebarPane::title() const
{
    return tr("Sidebar");
}

QWidget* SidebarPane::widget() const
{
    return d->ground;
}

Actions SidebarPane::actions()
{
    Workspace& workspace = d->workspace;
    const auto go = [&workspace](const char* id, const QString& text, const char* keys, auto scope) {
        return Action{.id = QLatin1String(id),
                      .text = text,
                      .shortcuts = {QKeySequence(QLatin1String(keys))},
                      .menu = Menu::Go,
                      .reach = Reach::Reading,
                      .run = [&workspace, scope] { workspace.setScope(scope()); }};
    };
    Actions actions{go("go.all", tr("&All articles"), "G, A", workspace::allArticles),
                    go("go.unread", tr("&Unread"), "G, U", workspace::unreadArticles),
                    go("go.today", tr("Toda&y"), "G, T", workspace::todaysArticles),
                    go("go.bookmarks", tr("&Bookmarks"), "G, B", workspace::bookmarkedArticles)};
    actions.push_back({.id = QStringLiteral("go.sources"),
                       .text = tr("&Sources"),
                       .shortcuts = {QKeySequence(QStringLiteral("G, S"))},
                       .menu = Menu::Go,
                       .reach = Reach::Reading,
                       .run = [this] { goToSources(); },
                       .isEnabled = [this] { return d->model->firstSource() >= 0; }});
    actions.push_back({.id = QStringLiteral("sidebar.openInTab"),
                       .text = tr("Open the part of the library in a new tab"),
                       .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Return)},
                       .reach = Reach::Pane,
                       .run = [this] { openInTab(d->view->currentIndex().row()); }});
    // Always heard in the sidebar, so that the key never reaches an article from there.
    actions.push_back({.id = QStringLiteral("sidebar.delete"),
                       .text = tr("&Delete the tag, collection or review"),
                       .shortcuts = {QKeySequence(Qt::Key_Delete)},
                       .reach = Reach::Pane,
                       .run = [this] { forgetCurrent(); }});
    return actions;
}

void SidebarPane::forgetCurrent()
{
    if (const Review* review = d->model->reviewAt(d->view->currentIndex().row()))
        return d->workspace.forgetReview(Review(*review));
    const auto mark = d->model->markAt(d->view->currentIndex().row());
    if (mark && mark->named.mark.id != 0) d->workspace.forget(mark->named.mark);
}

void SidebarPane::goToSources()
{
    takeFocus();
    d->view->setCurrentIndex(d->model->index(d->model->firstSource(), 0));
}

void SidebarPane::takeFocus()
{
    d->view->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace dateline::panes
