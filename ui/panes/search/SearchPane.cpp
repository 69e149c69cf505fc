// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/search/SearchPane.h"

#include "query/Clauses.h"
#include "ui/panes/search/ResultLine.h"
#include "ui/panes/search/SearchBox.h"
#include "ui/style/Metrics.h"
#include "ui/workspace/Workspace.h"

#include <QJsonArray>
#include <QMenu>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::panes {

using workspace::Menu;
using workspace::Workspace;

namespace {

constexpr int Width = 680;  ///< a line that is longer is no longer taken in at a glance
/// A search that takes longer says so; sooner it would only flicker.
constexpr int SayAfterMilliseconds = 300;

}  // namespace

struct SearchPane::Private {
    explicit Private(Workspace& workspace) : workspace(workspace) {}

    Workspace& workspace;
    QPointer<QWidget> ground;
    SearchBox* box = nullptr;
    ResultLine* line = nullptr;
    QTimer patience;  ///< with a search that says nothing
};

SearchPane::SearchPane(Workspace& workspace, QWidget* parent) : Pane(parent), d(std::make_unique<Private>(workspace))
{
    build(parent);
    connect(d->box, &QLineEdit::textChanged, this, [this](const QString& text) { d->workspace.setQueryText(text); });
    connect(d->box, &QLineEdit::returnPressed, this, &SearchPane::takeSearch);
    connect(d->box, &SearchBox::scopeMenuAsked, this, &SearchPane::showScopes);
    connect(d->box, &SearchBox::widened, this, [this] { d->workspace.setScope(workspace::allArticles()); });
    connect(d->line, &ResultLine::widened, this, [this] { d->workspace.setScope(workspace::allArticles()); });
    connect(d->line, &ResultLine::unfiltered, this, [this] { d->workspace.setFilters({}); });
    connect(d->line, &ResultLine::sortChosen, &workspace, &Workspace::setSort);
    connect(d->line, &ResultLine::corrected, this, [this](const query::Remark& remark) {
        QString text = d->workspace.query().text;
        d->workspace.setQueryText(text.replace(remark.position, remark.length, remark.suggestion));
    });
    connect(&workspace, &Workspace::queryChanged, this, &SearchPane::followQuery);
    connect(&workspace, &Workspace::scopeChanged, this, &SearchPane::followScope);
    d->patience.setSingleShot(true);
    d->patience.setInterval(SayAfterMilliseconds);
    connect(&d->patience, &QTimer::timeout, this, &SearchPane::sayWaiting);
    connect(&workspace, &Workspace::searchStarted, &d->patience, qOverload<>(&QTimer::start));
    connect(&workspace, &Workspace::resultChanged, this, &SearchPane::followResult);
    connect(&workspace, &Workspace::countsChanged, this, &SearchPane::followResult);
    connect(&workspace, &Workspace::openArticleChanged, this, [this] { remember(d->workspace.query().text); });
    followScope();
    followResult();
}

SearchPane::~SearchPane() = default;

void SearchPane::build(QWidget* parent)
{
    d->ground = new QWidget(parent);
    d->ground->setMaximumWidth(qRound(style::scaled(Width)));
    d->box = new SearchBox(d->ground);
    d->line = new ResultLine(d->ground);
    auto* column = new QVBoxLayout(d->ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->box);
    column->addWidget(d->line);
    d->ground->setFocusProxy(d->box);
}

void SearchPane::followQuery()
{
    const query::Query& query = d->workspace.query();
    if (d->box->text() != query.text) d->box->setText(query.text);
    d->box->setReading(query::clauses(query.text, d->workspace.today()), query.remarks);
    d->line->setSort(d->workspace.sort(), query.sort.has_value());
}

void SearchPane::followScope()
{
    d->box->setScope(d->workspace.scope().title, d->workspace.scope().isNarrow());
}

void SearchPane::sayWaiting()
{
    if (!d->workspace.isSearching() || d->workspace.isAnswered()) return;
    ResultLine::Said said;
    said.isSearching = true;
    said.remarks = d->workspace.query().remarks;
    d->line->say(said);
}

void SearchPane::followResult()
{
    if (d->workspace.isSearching() && !d->workspace.isAnswered())
        return;  // what is said stays until there is an answer
    ResultLine::Said said;
    said.collapsed = d->workspace.result().collapsed;
    if (d->workspace.library()) said.count = d->workspace.result().listing.count() + said.collapsed;
    said.isComplete = d->workspace.result().isComplete;
    said.isSearching = d->workspace.isSearching();
    said.inLibrary = d->workspace.countInWholeLibrary();
    said.filters = workspace::filterNames(d->workspace.filters());
    said.unfiltered = d->workspace.countWithoutFilters();
    const bool isWhole =
        !d->workspace.scope().isNarrow() && !d->workspace.filters().isAny() && d->workspace.query().isEverything();
    const qint64 sources = d->workspace.counts().namedSources();
    if (isWhole && sources > 0) said.sources = sources;
    said.remarks = d->workspace.query().remarks;
    for (const query::Remark& remark : d->workspace.result().remarks)
        if (std::ranges::find(said.remarks, remark) == said.remarks.end()) said.remarks.push_back(remark);
    d->line->say(said);
}

void SearchPane::takeSearch()
{
    remember(d->box->text());
    if (d->workspace.result().listing.count() > 0) d->workspace.askForPane(QStringLiteral("articles"));
}

void SearchPane::remember(const QString& text)
{
    if (d->workspace.preferences().remembersSearches) d->box->remember(text);
}

void SearchPane::showScopes(const QPoint& at)
{
    auto* menu = new QMenu(d->box);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const workspace::Scope& scope :
         {workspace::allArticles(), workspace::unreadArticles(), workspace::bookmarkedArticles()}) {
        QAction* action = menu->addAction(scope.title, this, [this, scope] { d->workspace.setScope(scope); });
        action->setCheckable(true);
        action->setChecked(scope == d->workspace.scope());
    }
    menu->popup(at);
}

QString SearchPane::title() const
{
    return tr("Search");
}

QWidget* SearchPane::widget() const
{
    return d->ground;
}

workspace::Actions SearchPane::actions()
{
    workspace::Actions actions;
    actions.push_back({.id = QStringLiteral("search.focus"),
                       .text = tr("&Search"),
                       .shortcuts = {QKeySequence(QStringLiteral("/")), QKeySequence(QStringLiteral("Ctrl+F"))},
                       .icon = QStringLiteral("search"),
                       .menu = Menu::Edit,
                       .section = 1,
                       .run = [this] { takeFocus(); }});
    actions.push_back({.id = QStringLiteral("search.forget"),
                       .text = tr("For&get earlier searches"),
                       .menu = Menu::Edit,
                       .section = 1,
                       .run = [this] { d->box->setHistory({}); },
                       .isEnabled = [this] { return !d->box->history().isEmpty(); }});
    return actions;
}

void SearchPane::takeFocus()
{
    d->box->setFocus(Qt::ShortcutFocusReason);
    d->box->selectAll();
}

QJsonObject SearchPane::state() const
{
    return {{QStringLiteral("history"), QJsonArray::fromStringList(d->box->history())}};
}

void SearchPane::restore(const QJsonObject& state)
{
    QStringList history;
    for (const auto& value : state.value(u"history").toArray()) history << value.toString();
    d->box->setHistory(history);
}

}  // namespace dateline::panes
