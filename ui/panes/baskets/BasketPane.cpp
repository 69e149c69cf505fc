// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/baskets/BasketPane.h"

#include "ui/panes/baskets/BasketPaneState.h"
#include "ui/style/Metrics.h"
#include "ui/style/PassageDelegate.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::panes {

using workspace::Gatherer;
using workspace::Middle;
using workspace::Workspace;

namespace {

QListView* makeView(QWidget* parent, QAbstractItemModel* model)
{
    auto* view = style::passageList(QStringLiteral("basket"), BasketPane::tr("Passages of the basket"),
                                    BasketPane::tr("Comment"), parent);
    view->setDragDropMode(QAbstractItemView::DragDrop);
    view->setDefaultDropAction(Qt::CopyAction);
    view->setModel(model);
    return view;
}

}  // namespace

BasketPane::BasketPane(Workspace& workspace, QWidget* parent) : Pane(parent), d(std::make_unique<Private>(workspace))
{
    d->model = new BasketModel(this);
    build(parent);
    connect(d->model, &BasketModel::moveWanted, &d->gatherer, &Gatherer::move);
    connect(d->model, &BasketModel::commentWanted, &d->gatherer, &Gatherer::comment);
    connect(d->head, &BasketHead::basketChosen, &d->gatherer, &Gatherer::makeCurrent);
    connect(d->head, &BasketHead::named, &d->gatherer, &Gatherer::rename);
    connect(d->head, &BasketHead::asked, &workspace, &Workspace::askFor);
    connect(d->head, &BasketHead::done, this, &BasketPane::takeFocus);
    connect(&d->gatherer, &Gatherer::basketsChanged, this, [this] {
        d->head->say(d->gatherer.baskets());
        sayNothing();
        nameWhatIsNew();
    });
    connect(&d->gatherer, &Gatherer::passagesChanged, this, &BasketPane::showPassages);
    connect(d->view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& row) {
        if (!d->isFollowing && row.isValid()) d->current = d->model->at(row.row()).passage.id;
        Q_EMIT d->workspace.changed();
    });
    connect(d->view, &QListView::clicked, this, [this](const QModelIndex& row) { open(row, false); });
    connect(d->view, &QListView::doubleClicked, this, [this](const QModelIndex& row) { open(row, true); });
    connect(d->view, &QWidget::customContextMenuRequested, this, &BasketPane::showMenu);
    connect(&workspace, &Workspace::middleChanged, this, [this] {
        if (d->workspace.middle() == Middle::Basket) d->gatherer.follow();
        Q_EMIT moved();
    });
    d->head->say(d->gatherer.baskets());
    sayNothing();
}

BasketPane::~BasketPane() = default;

void BasketPane::build(QWidget* parent)
{
    d->ground = new QWidget(parent);
    d->ground->setBackgroundRole(QPalette::AlternateBase);
    d->ground->setAutoFillBackground(true);
    d->head = new BasketHead(d->ground);
    d->stack = new QStackedWidget(d->ground);
    d->view = makeView(d->stack, d->model);
    d->empty = new style::EmptyState(d->stack);
    d->stack->addWidget(d->view);
    d->stack->addWidget(d->empty);
    d->ground->setFocusProxy(d->view);
    auto* column = new QVBoxLayout(d->ground);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(d->head);
    column->addWidget(d->stack, 1);
}

void BasketPane::showPassages()
{
    followRows();
    sayNothing();
    Q_EMIT d->workspace.changed();
}

/// What was in hand and selected still is, wherever its rows are now; where it is gone, what took its place.
void BasketPane::followRows()
{
    const QScopedValueRollback following(d->isFollowing, true);
    const std::vector<qint64> selected = inHand();
    const int before = d->view->currentIndex().row();
    d->model->show(d->gatherer.passages());
    int row = d->model->rowOf(d->current);
    if (row < 0) row = std::min(before, d->model->rowCount() - 1);
    if (row < 0) return;
    d->current = d->model->at(row).passage.id;
    QItemSelection rows;
    for (const qint64 id : selected)
        if (const int at = d->model->rowOf(id); at >= 0) rows.select(d->model->index(at), d->model->index(at));
    if (rows.isEmpty()) rows.select(d->model->index(row), d->model->index(row));
    d->view->selectionModel()->setCurrentIndex(d->model->index(row), QItemSelectionModel::NoUpdate);
    d->view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    d->view->scrollTo(d->model->index(row));
}

void BasketPane::sayNothing()
{
    const bool isEmpty = d->model->rowCount() == 0;
    d->empty->say(QStringLiteral("basket"), tr("The basket is empty"),
                  d->key.isEmpty() ? tr("Select words in an article and put them into the basket.")
                                   : tr("Select words in an article and press %1. They are gathered here, from as many "
                                        "articles as you like.")
                                         .arg(d->key));
    QWidget* const shown = isEmpty ? static_cast<QWidget*>(d->empty) : d->view;
    if (shown == d->stack->currentWidget()) return;
    const QWidget* focus = d->stack->window()->focusWidget();
    const bool hadFocus = focus && d->stack->isAncestorOf(focus);
    d->stack->setCurrentWidget(shown);
    if (hadFocus) takeFocus();
}

std::vector<qint64> BasketPane::inHand() const
{
    QModelIndexList rows = d->view->selectionModel()->selectedIndexes();
    if (rows.isEmpty() && d->view->currentIndex().isValid()) rows = {d->view->currentIndex()};
    std::sort(rows.begin(), rows.end());
    std::vector<qint64> ids;
    for (const QModelIndex& row : rows) ids.push_back(d->model->at(row.row()).passage.id);
    return ids;
}

void BasketPane::open(const QModelIndex& index, bool isToBeRead)
{
    if (!index.isValid()) return;
    const BasketRow row = d->model->at(index.row());
    if (!row.article) return d->workspace.notice(tr("Its article is not in the library now."));
    const BasketPassage& passage = row.passage;
    passage.passage.isPlaced ? d->workspace.openAt(passage.article, passage.passage)
                             : d->workspace.open(passage.article);
    if (isToBeRead) d->workspace.askForPane(QStringLiteral("reader"));
}

void BasketPane::step(int way)
{
    const int row = std::clamp(d->view->currentIndex().row() + way, 0, std::max(0, d->model->rowCount() - 1));
    d->view->setCurrentIndex(d->model->index(row));
}

/// What is in hand goes together, one place up or down.
void BasketPane::moveBy(int way)
{
    const std::vector<qint64> ids = inHand();
    if (ids.empty()) return;
    const int first = d->model->rowOf(ids.front());
    const int last = d->model->rowOf(ids.back());
    if (way < 0 ? first == 0 : last + 1 >= d->model->rowCount()) return;
    const int before = way < 0 ? first - 1 : last + 2;
    d->gatherer.move(ids, before < d->model->rowCount() ? d->model->at(before).passage.id : 0);
}

/// Made at once under a name that nobody has, then named in its place when it is there.
void BasketPane::addNew()
{
    const QString plain = tr("New basket");
    QString name = plain;
    const auto isTaken = [&](const Basket& each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; };
    for (int number = 2; std::ranges::any_of(d->gatherer.baskets(), isTaken); ++number)
        name = QStringLiteral("%1 %2").arg(plain).arg(number);
    d->newName = name;
    d->gatherer.create(name);
}

void BasketPane::nameWhatIsNew()
{
    const Basket* const current = d->gatherer.current();
    if (d->newName.isNull() || !current || current->name != d->newName) return;
    d->newName = QString();
    d->head->rename();
}

void BasketPane::goToBeside(int way)
{
    const Baskets& all = d->gatherer.baskets();
    const auto current = std::ranges::find(all, true, &Basket::isCurrent);
    if (current == all.end() || all.size() < 2) return;
    const int count = int(all.size());
    const int beside = (int(current - all.begin()) + way + count) % count;
    d->gatherer.makeCurrent(all[size_t(beside)].id);
}

QString BasketPane::title() const
{
    return tr("Basket");
}

QWidget* BasketPane::widget() const
{
    return d->ground;
}

void BasketPane::sayKeys(const workspace::KeyNames& keys)
{
    d->head->sayKeys(keys);
    d->key = keys(QStringLiteral("reader.gather"));
    sayNothing();
}

void BasketPane::takeFocus()
{
    d->stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    if (!d->view->currentIndex().isValid() && d->model->rowCount() > 0) d->view->setCurrentIndex(d->model->index(0));
}

QJsonObject BasketPane::position() const
{
    return d->workspace.middle() == Middle::Basket ? QJsonObject{{QStringLiteral("shown"), true}} : QJsonObject();
}

void BasketPane::goTo(const QJsonObject& position)
{
    if (position[QLatin1String("shown")].toBool()) d->workspace.setMiddle(Middle::Basket);
}

}  // namespace dateline::panes
