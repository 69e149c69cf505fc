// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace dateline::workspace {

/// The menus of the window, in this order.
enum class Menu { None, File, Edit, View, Article, Go, Help };

/// Where an action's keys work. Whatever the reach, letters (and digits, signs, chords) are never heard while a person
/// types in a field.
enum class Reach {
    Everywhere,  ///< the whole window
    Reading,     ///< the list, the sidebar and the reader
    Pane,        ///< only while the focus is in the pane that brought the action, with whose id the row's id begins
};

/// One thing that a person can do, as data: menus, shortcuts, the palette of commands and the page of keys are all
/// drawn from such rows. Lives as long as the pane or window that brought it.
struct Action {
    QString id{};                     ///< "reader.nextHit": stable, for remembered shortcuts
    QString text{};                   ///< translated; with the & of its menu
    QList<QKeySequence> shortcuts{};  ///< until a person chooses others (Keymap.h); the first is the one shown
    QString icon{};                   ///< as for style::icon(); may be empty
    Menu menu = Menu::None;
    int section = 0;  ///< sections of one menu are parted by a line
    Reach reach = Reach::Everywhere;
    std::function<void()> run{};
    std::function<bool()> isEnabled{};  ///< empty: always. Asked again on Workspace::changed()
    std::function<bool()> isChecked{};  ///< empty: not checkable
};

using Actions = std::vector<Action>;

}  // namespace dateline::workspace
