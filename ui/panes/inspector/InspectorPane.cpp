// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/inspector/InspectorPane.h"

#include "ui/panes/inspector/NearPage.h"
#include "ui/panes/inspector/OriginPage.h"
#include "ui/panes/inspector/VersionsPage.h"
#include "ui/style/Metrics.h"
#include "ui/workspace/Workspace.h"

#include <QEvent>
#include <QPointer>
#include <QTabWidget>
#include <QVBoxLayout>

namespace dateline::panes {

using workspace::Action;
using workspace::Menu;
using workspace::Workspace;

struct InspectorPane::Private {
    explicit Private(Workspace& workspace) : workspace(workspace) {}

    InspectorPage* page() const { return static_cast<InspectorPage*>(tabs->currentWidget()); }

    Workspace& workspace;
    QPointer<QWidget> ground;
    QTabWidget* tabs = nullptr;
    NearPage* near = nullptr;
    VersionsPage* versions = nullptr;
};

InspectorPane::InspectorPane(Workspace& workspace, QWidget* parent)
    : Pane(parent), d(std::make_unique<Private>(workspace))
{
    d->ground = new QWidget(parent);
    d->ground->setMinimumWidth(260);
    d->tabs = new QTabWidget(d->ground);
    d->tabs->setObjectName(QStringLiteral("inspector"));
    d->tabs->setAccessibleName(title());
    d->tabs->setDocumentMode(true);
    d->ground->setFocusProxy(d->tabs);
    auto* column = new QVBoxLayout(d->ground);
    column->setContentsMargins(style::metrics::Gap, style::metrics::Gap, style::metrics::Gap, style::metrics::Gap);
    column->addWidget(d->tabs);
    d->near = new NearPage;
    d->versions = new VersionsPage;
    for (InspectorPage* page : std::initializer_list<InspectorPage*>{d->near, d->versions, new OriginPage}) {
        d->tabs->addTab(page, page->title());
        connect(page, &InspectorPage::opened, this, [this](ArticleId id) { d->workspace.open(id); });
        connect(page, &InspectorPage::failed, &workspace, &Workspace::failed);
    }
    connect(d->near, &NearPage::compared, this, [this](ArticleId id, const QString& headline) {
        d->versions->compareWith(id, headline);
        d->tabs->setCurrentWidget(d->versions);
    });
    connect(d->tabs, &QTabWidget::currentChanged, this, [this] {
        follow();
        Q_EMIT moved();
    });
    connect(d->versions, &VersionsPage::wayChanged, this, &InspectorPane::moved);
    connect(&workspace, &Workspace::openArticleChanged, this, &InspectorPane::follow);
    connect(&workspace, &Workspace::libraryChanged, this, &InspectorPane::follow);
    d->ground->installEventFilter(this);
    d->ground->hide();
}

InspectorPane::~InspectorPane()
{
    delete d->ground;
}

QString InspectorPane::title() const
{
    return tr("Inspector");
}

QWidget* InspectorPane::widget() const
{
    return d->ground;
}

void InspectorPane::takeFocus()
{
    d->page()->setFocus(Qt::ShortcutFocusReason);
}

/// Nothing is asked for that nobody sees.
void InspectorPane::follow()
{
    if (!d->ground || d->ground->isHidden()) return;
    const auto& open = d->workspace.openArticle();
    d->page()->show(d->workspace.library(), open ? &*open : nullptr);
}

bool InspectorPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) follow();
    return Pane::eventFilter(watched, event);
}

void InspectorPane::goTo(int page)
{
    d->ground->show();
    d->tabs->setCurrentIndex(page);
    takeFocus();
}

workspace::Actions InspectorPane::actions()
{
    Action near{.id = QStringLiteral("inspector.near"), .text = tr("What is similar and related")};
    Action versions{.id = QStringLiteral("inspector.versions"), .text = tr("Versions and differences")};
    Action origin{.id = QStringLiteral("inspector.origin"), .text = tr("Where it came from")};
    workspace::Actions all{near, versions, origin};
    for (int page = 0; page < int(all.size()); ++page) {
        Action& each = all[size_t(page)];
        each.run = [this, page] { goTo(page); };
        each.isEnabled = [this] { return bool(d->workspace.openId()); };
        each.menu = Menu::Article;
        each.section = 5;
    }
    return all;
}

QJsonObject InspectorPane::state() const
{
    return {{QStringLiteral("page"), d->tabs->currentIndex()},
            {QStringLiteral("sideBySide"), d->versions->isSideBySide()}};
}

void InspectorPane::restore(const QJsonObject& state)
{
    d->tabs->setCurrentIndex(state[QStringLiteral("page")].toInt());
    d->versions->setSideBySide(state[QStringLiteral("sideBySide")].toBool());
}

}  // namespace dateline::panes
