// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/ReaderParts.h"

#include "ui/panes/reader/ReaderPane.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace dateline::panes {

void ReaderParts::build(QWidget* parent)
{
    ground = new QWidget(parent);
    ground->setBackgroundRole(QPalette::Base);
    ground->setAutoFillBackground(true);
    ground->setMinimumWidth(280);
    panel = new StylePanel(ground);
    bar = new ReaderBar(ground);
    tags = new ReaderTags(ground);
    stack = new QStackedWidget(ground);
    view = new ReaderView(stack);
    empty = new style::EmptyState(stack);
    find = new FindBar(ground);
    note = new NoteField(view->viewport());
    selectionBar = new SelectionBar(view->viewport());
    stack->addWidget(view);
    stack->addWidget(empty);
    sayEmpty();
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(tags);
    column->addWidget(stack, 1);
    column->addWidget(find);
    ground->setFocusProxy(view);
}

void ReaderParts::sayEmpty()
{
    if (!workspace.library() || workspace.isLibraryEmpty())
        return empty->say(QStringLiteral("journal-text"), ReaderPane::tr("Nothing to read yet"),
                          ReaderPane::tr("Articles that you import are read here."));
    empty->say(QStringLiteral("journal-text"), ReaderPane::tr("No article is open"),
               nextKey.isEmpty() ? ReaderPane::tr("Choose one in the list.")
                                 : ReaderPane::tr("Choose one in the list, or press %1 for the next.").arg(nextKey));
}

void ReaderParts::paintPage(const ReadingStyle& style)
{
    ground->setPalette(style.theme ? style::paletteOf(style::theme(*style.theme)) : QPalette());
}

}  // namespace dateline::panes
