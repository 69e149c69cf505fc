// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/sidebar/SidebarPane.h"

#include "ui/panes/sidebar/SidebarDelegate.h"
#include "ui/panes/sidebar/SidebarModel.h"
#include "ui/style/Metrics.h"
#include "ui/workspace/Workspace.h"

#include <QListView>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::panes {

using workspace::Action;
using workspace::Actions;
using workspace::Menu;
using workspace::Reach;
using workspace::Workspace;

struct SidebarPane::Private {
    explicit Private(Workspace& workspace) : workspace(workspace) {}

    Workspace& workspace;
    SidebarModel* model = nullptr;
    QPointer<QWidget> ground;
    QListView* view = nullptr;
    bool isFollowing = false;  ///< the row follows the scope, not the other way round
};

namespace {

/// As wide as the rows that are always there, whatever the language calls them; sources may have to be shortened.
class SidebarView final : public QListView {
public:
    using QListView::QListView;

    QSize sizeHint() const override
    {
        int widest = 0;
        for (int row = 0; row < SidebarModel::FixedRows; ++row)
            widest = std::max(widest, widthOf(model()->index(row, 0)));
        return {widest + verticalScrollBar()->sizeHint().width(), QListView::sizeHint().height()};
    }
};

QListView* makeView(QWidget* parent, SidebarModel* model)
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
    d->ground->setFocusProxy(d->view);
    connect(d->view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && !d->isFollowing) d->workspace.setScope(d->model->scopeAt(current.row()));
    });
    connect(&workspace, &Workspace::countsChanged, this, [this] {
        d->model->setCounts(d->workspace.counts());
        followScope();
    });
    connect(&workspace, &Workspace::scopeChanged, this, &SidebarPane::followScope);
    followScope();
}

SidebarPane::~SidebarPane() = default;

void SidebarPane::followScope()
{
    const QModelIndex row = d->model->index(d->model->rowOf(d->workspace.scope()), 0);
    d->isFollowing = true;
    d->view->setCurrentIndex(row);
    d->isFollowing = false;
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
                    go("go.bookmarks", tr("&Bookmarks"), "G, B", workspace::bookmarkedArticles)};
    actions.push_back({.id = QStringLiteral("go.sources"),
                       .text = tr("&Sources"),
                       .shortcuts = {QKeySequence(QStringLiteral("G, S"))},
                       .menu = Menu::Go,
                       .reach = Reach::Reading,
                       .run = [this] { goToSources(); },
                       .isEnabled = [this] { return d->model->firstSource() >= 0; }});
    return actions;
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
