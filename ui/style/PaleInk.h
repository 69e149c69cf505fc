// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Theme.h"

namespace dateline::style {

/// What was read elsewhere is set in it: on the page alone, to be passed over and yet be read.
QColor paleInk(const Theme& theme);

}  // namespace dateline::style
