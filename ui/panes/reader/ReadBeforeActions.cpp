// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/ReadBeforeActions.h"

#include "ui/panes/reader/ReaderPane.h"
#include "ui/panes/reader/ReaderParts.h"
#include "ui/style/Dates.h"
#include "ui/workspace/AnnotationWording.h"

#include <QLocale>
#include <QMenu>

namespace dateline::panes {

using workspace::Action;
using workspace::Actions;
using workspace::Menu;
using workspace::Reach;

namespace {

void toggle(workspace::Workspace& workspace)
{
    workspace::Preferences preferences = workspace.preferences();
    preferences.greysReadBefore = !preferences.greysReadBefore;
    workspace.setPreferences(preferences);
}

void goTo(workspace::Workspace& workspace, const ReadText& text)
{
    text.version > 0 ? workspace.askFor(QStringLiteral("inspector.versions")) : workspace.open(text.summary.id);
}

}  // namespace

QString readBeforeLine(const ReadBefore& readBefore)
{
    if (readBefore.count == 0) return {};
    return ReaderPane::tr("%1 of %Ln sentences read before", nullptr, readBefore.count)
        .arg(QLocale().toString(readBefore.sentences.size()));
}

QString whereRead(const ReadText& text)
{
    const QString date = style::shortDate(text.summary.date);
    if (text.version > 0) return style::joined({ReaderPane::tr("Read in an earlier version"), date});
    return style::joined({ReaderPane::tr("Read in “%1”").arg(text.summary.headline), text.summary.source, date});
}

Actions readBeforeActions(ReaderParts& parts)
{
    ReaderParts* p = &parts;
    Action grey{.id = QStringLiteral("reader.greyReadBefore"), .text = ReaderPane::tr("Grey what was read elsewhere")};
    grey.shortcuts = {QKeySequence(QStringLiteral("D"))};
    grey.menu = Menu::View;
    grey.section = 2;
    grey.reach = Reach::Reading;
    grey.run = [p] { toggle(p->workspace); };
    grey.isChecked = [p] { return p->workspace.preferences().greysReadBefore; };
    Action where{.id = QStringLiteral("reader.whereRead"), .text = ReaderPane::tr("Go to where this was read")};
    where.shortcuts = {QKeySequence(QStringLiteral("Shift+D"))};
    where.menu = Menu::Go;
    where.section = 2;
    where.reach = Reach::Reading;
    where.run = [p] { goTo(p->workspace, *p->view->readBeforeAtCaret()); };
    where.isEnabled = [p] { return p->view->readBeforeAtCaret() != nullptr; };
    return {grey, where};
}

void addReadBeforeRows(QMenu& menu, ReaderParts& parts, const QPoint& at)
{
    constexpr int MostQuoted = 40;
    const ReadText* const there = parts.view->readBeforeAt(at);
    const ReadText* const found = there ? there : parts.view->readBeforeAtCaret();
    if (!found) return;
    ReadText shown = *found;
    shown.summary.headline = workspace::shortened(shown.summary.headline, MostQuoted);
    menu.addAction(whereRead(shown).replace(u'&', QStringLiteral("&&")), &parts.workspace,
                   [&parts, text = *found] { goTo(parts.workspace, text); });
    menu.addSeparator();
}

}  // namespace dateline::panes
