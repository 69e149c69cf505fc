// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/sidebar/SidebarMenu.h"

#include "ui/panes/sidebar/SidebarModel.h"
#include "ui/panes/sidebar/SidebarPane.h"
#include "ui/style/TagChips.h"
#include "ui/style/Theme.h"
#include "ui/workspace/Workspace.h"

#include <QMenu>

namespace dateline::panes {

namespace {

QString colourName(int colour)
{
    static const char* const names[TagColours + 1] = {QT_TRANSLATE_NOOP("dateline::panes::SidebarPane", "No colour"),
                                                      QT_TRANSLATE_NOOP("dateline::panes::SidebarPane", "Red"),
                                                      QT_TRANSLATE_NOOP("dateline::panes::SidebarPane", "Orange"),
                                                      QT_TRANSLATE_NOOP("dateline::panes::SidebarPane", "Yellow"),
                                                      QT_TRANSLATE_NOOP("dateline::panes::SidebarPane", "Green"),
                                                      QT_TRANSLATE_NOOP("dateline::panes::SidebarPane", "Teal"),
                                                      QT_TRANSLATE_NOOP("dateline::panes::SidebarPane", "Blue"),
                                                      QT_TRANSLATE_NOOP("dateline::panes::SidebarPane", "Purple"),
                                                      QT_TRANSLATE_NOOP("dateline::panes::SidebarPane", "Pink")};
    return SidebarPane::tr(names[colour]);
}

void addColours(QMenu& menu, const NamedMark& tag, workspace::Workspace& workspace)
{
    QMenu* colours = menu.addMenu(SidebarPane::tr("&Colour"));
    const style::Theme& theme = style::themeOf(menu.palette());
    for (int colour = 0; colour <= TagColours; ++colour) {
        NamedMark coloured = tag;
        coloured.colour = colour;
        QAction* action = colours->addAction(style::tagDot(theme, colour), colourName(colour), &workspace,
                                             [&workspace, coloured] { workspace.define(coloured); });
        action->setCheckable(true);
        action->setChecked(colour == tag.colour);
    }
}

void addMerge(QMenu& menu, const NamedMark& tag, const SidebarMenuParts& parts)
{
    QMenu* others = menu.addMenu(SidebarPane::tr("&Merge into"));
    workspace::Workspace& workspace = parts.workspace;
    for (const CountedMark& other : parts.model.tags()) {
        if (other.named.mark == tag.mark) continue;
        QString name = other.named.name;
        others->addAction(name.replace(u'&', QStringLiteral("&&")), &workspace,
                          [&workspace, from = tag.mark, into = other.named.mark] { workspace.merge(from, into); });
    }
    others->setEnabled(!others->isEmpty());
}

void fillForTag(QMenu& menu, const CountedMark& tag, const SidebarMenuParts& parts)
{
    const bool isThere = tag.named.mark.id != 0;
    menu.addAction(SidebarPane::tr("&New tag"), &menu, [add = parts.addNew] { add(MarkKind::Tag, 0); });
    if (!isThere) return;
    menu.addSeparator();
    menu.addAction(SidebarPane::tr("&Rename"), &menu, [rename = parts.rename, tag] { rename(tag); });
    addColours(menu, tag.named, parts.workspace);
    addMerge(menu, tag.named, parts);
    menu.addSeparator();
    menu.addAction(SidebarPane::tr("&Delete the tag"), &parts.workspace,
                   [&workspace = parts.workspace, mark = tag.named.mark] { workspace.forget(mark); });
}

void fillForCollection(QMenu& menu, const CountedMark& collection, const SidebarMenuParts& parts)
{
    const qint64 id = collection.named.mark.id;
    menu.addAction(id == 0 ? SidebarPane::tr("&New collection") : SidebarPane::tr("&New collection in it"), &menu,
                   [add = parts.addNew, id] { add(MarkKind::Collection, id); });
    if (id == 0) return;
    menu.addSeparator();
    menu.addAction(SidebarPane::tr("&Rename"), &menu, [rename = parts.rename, collection] { rename(collection); });
    if (collection.named.parent != 0) {
        NamedMark outside = collection.named;
        outside.parent = 0;
        menu.addAction(SidebarPane::tr("Move to the &top"), &parts.workspace,
                       [&workspace = parts.workspace, outside] { workspace.define(outside); });
    }
    menu.addSeparator();
    menu.addAction(SidebarPane::tr("&Delete the collection"), &parts.workspace,
                   [&workspace = parts.workspace, mark = collection.named.mark] { workspace.forget(mark); });
}

}  // namespace

QMenu* sourceMenu(const SourceSummary& source, workspace::Workspace& workspace, const std::function<void()>& rename,
                  QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(SidebarPane::tr("&Rename"), menu, rename);
    menu->addAction(SidebarPane::tr("&Merge into…"), &workspace, [&workspace, name = source.name] {
        workspace.setScope(workspace::sourceScope(name));
        workspace.askFor(QStringLiteral("source.rename"));
    });
    menu->addAction(SidebarPane::tr("&As imported"), &workspace,
                    [&workspace, name = source.name] { workspace.restoreSource(name); })
        ->setEnabled(source.isRenamed);
    return menu;
}

QMenu* reviewMenu(const Review& review, workspace::Workspace& workspace, const std::function<void()>& rename,
                  QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(SidebarPane::tr("&Rename"), menu, rename);
    menu->addAction(SidebarPane::tr("&Export…"), &workspace, [&workspace, review] {
        workspace.setScope(workspace::reviewScope(review));
        workspace.askFor(QStringLiteral("review.export"));
    });
    menu->addSeparator();
    menu->addAction(SidebarPane::tr("&Delete the review"), &workspace,
                    [&workspace, review] { workspace.forgetReview(review); });
    return menu;
}

QMenu* sidebarMenu(const CountedMark& mark, const SidebarMenuParts& parts, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    switch (mark.named.mark.kind) {
        case MarkKind::Tag:
            fillForTag(*menu, mark, parts);
            break;
        case MarkKind::Collection:
            fillForCollection(*menu, mark, parts);
            break;
        default:
            menu->addAction(SidebarPane::tr("&Empty the Bin…"), &parts.workspace,
                            [&workspace = parts.workspace] { workspace.askFor(QStringLiteral("bin.empty")); });
            menu->actions().first()->setEnabled(mark.articles > 0);
            break;
    }
    return menu;
}

}  // namespace dateline::panes
