// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Action.h"

#include <utility>
#include <vector>

namespace dateline::dialogs {

/// The menus as people call them, in their order; the last holds what is in none.
std::vector<std::pair<workspace::Menu, QString>> menuTitles();

}  // namespace dateline::dialogs
