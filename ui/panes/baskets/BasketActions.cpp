// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the basket: its rows of the table of actions, and the menu of a passage.
#include "ui/panes/baskets/BasketPaneState.h"

#include <QMenu>

namespace dateline::panes {

using workspace::Action;
using workspace::Actions;
using workspace::Menu;
using workspace::Reach;

namespace {

Action row(const char* id, const QString& text, const QKeySequence& key, std::function<void()> run)
{
    return Action{
        .id = QLatin1String(id), .text = text, .shortcuts = {key}, .reach = Reach::Pane, .run = std::move(run)};
}

}  // namespace

Actions BasketPane::passageActions()
{
    Actions actions{
        row("basket.open", tr("Open the passage in its article"), Qt::Key_Return,
            [this] { open(d->view->currentIndex(), true); }),
        row("basket.comment", tr("Comment on the passage"), Qt::Key_M,
            [this] { d->view->edit(d->view->currentIndex()); }),
        row("basket.remove", tr("Take the passages out of the basket"), Qt::Key_Delete,
            [this] { d->gatherer.remove(inHand()); }),
        row("basket.up", tr("Move the passages up"), Qt::ALT | Qt::Key_Up, [this] { moveBy(-1); }),
        row("basket.down", tr("Move the passages down"), Qt::ALT | Qt::Key_Down, [this] { moveBy(1); }),
        row("basket.next", tr("Next passage"), Qt::Key_J, [this] { step(1); }),
        row("basket.previous", tr("Previous passage"), Qt::Key_K, [this] { step(-1); }),
        row("basket.clear", tr("Empty the basket"), Qt::SHIFT | Qt::Key_Delete, [this] { d->gatherer.clear(); })};
    actions.front().shortcuts << QKeySequence(Qt::Key_Enter);
    for (Action& each : actions) each.isEnabled = [this] { return d->model->rowCount() > 0; };
    return actions;
}

Actions BasketPane::basketActions()
{
    const auto hasBasket = [this] { return d->gatherer.current() != nullptr; };
    const auto hasSeveral = [this] { return d->gatherer.baskets().size() > 1; };
    Action fresh = row("basket.new", tr("New basket"), Qt::Key_Insert, [this] { addNew(); });
    fresh.isEnabled = [this] { return d->workspace.library() != nullptr; };
    Action rename = row("basket.rename", tr("Rename the basket"), Qt::Key_F2, [this] { d->head->rename(); });
    Action forget =
        row("basket.delete", tr("Delete the basket"), Qt::CTRL | Qt::Key_Delete, [this] { d->gatherer.forget(); });
    rename.isEnabled = forget.isEnabled = hasBasket;
    Action next = row("basket.nextBasket", tr("Next basket"), Qt::CTRL | Qt::Key_PageDown, [this] { goToBeside(1); });
    Action previous =
        row("basket.previousBasket", tr("Previous basket"), Qt::CTRL | Qt::Key_PageUp, [this] { goToBeside(-1); });
    next.isEnabled = previous.isEnabled = hasSeveral;
    Action back = row("basket.back", tr("From the basket to the list"), Qt::Key_Escape,
                      [this] { d->workspace.askForPane(QStringLiteral("articles")); });
    return {fresh, rename, forget, next, previous, back};
}

Actions BasketPane::actions()
{
    Actions actions = passageActions();
    for (Action& each : basketActions()) actions.push_back(std::move(each));
    actions.push_back({.id = QStringLiteral("go.basket"),
                       .text = tr("Basket"),
                       .shortcuts = {QKeySequence(QStringLiteral("G, K"))},
                       .menu = Menu::Go,
                       .reach = Reach::Reading,
                       .run = [this] { d->workspace.askForPane(id()); },
                       .isEnabled = [this] { return d->workspace.library() != nullptr; }});
    return actions;
}

void BasketPane::showMenu(const QPoint& at)
{
    if (!d->view->indexAt(at).isValid()) return;
    auto* menu = new QMenu(d->view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const char* id) {
        menu->addAction(text, this, [this, id] { d->workspace.askFor(QLatin1String(id)); });
    };
    add(tr("Open in its article"), "basket.open");
    add(tr("Comment"), "basket.comment");
    menu->addSeparator();
    add(tr("Move up"), "basket.up");
    add(tr("Move down"), "basket.down");
    menu->addSeparator();
    add(tr("Take out of the basket"), "basket.remove");
    menu->popup(d->view->viewport()->mapToGlobal(at));
}

}  // namespace dateline::panes
