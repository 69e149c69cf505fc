// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/Settings.h"
#include "ui/workspace/Keymap.h"

#include <QStringList>

/// What a person chose, as this machine keeps it (QSettings): `settings/…`, one entry a setting; `keys/<action id>`, a
/// list of key sequences in Qt's portable text or the word "none", one entry an action whose keys differ from the
/// program's own; `palette/recent`, ids of actions. What a file holds besides is ignored and left as it is. How
/// articles are set is kept with the reading pane (LayoutMemory).
namespace dateline::window {

dialogs::Settings rememberedSettings();
void rememberSettings(const dialogs::Settings& settings);

struct RememberedKeys {
    workspace::Keymap keymap;
    QStringList problems;  ///< a line for each entry that was ignored, for the log
};

RememberedKeys rememberedKeys(const workspace::Actions& all);
void rememberKeys(const workspace::Actions& all, const workspace::Keymap& keymap);

/// Of the palette, the latest first, at most twenty.
QStringList recentCommands();
void rememberCommand(const QString& id);

/// `hints/told`: ids of the hints that need not be told again.
QStringList toldHints();
void rememberToldHints(const QStringList& ids);

}  // namespace dateline::window
