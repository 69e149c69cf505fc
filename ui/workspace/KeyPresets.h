// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Keymap.h"

namespace dateline::workspace {

/// Keys that a reader of another kind of program has in the fingers.
struct KeyPreset {
    QString name;  ///< stable
    QString title;
    Keymap keymap;
};

/// The program's own keys first. Of presets that name an action which is not among `all`, that line is left out.
std::vector<KeyPreset> keyPresets(const Actions& all);

}  // namespace dateline::workspace
