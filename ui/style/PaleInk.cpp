// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/PaleInk.h"

namespace dateline::style {

QColor paleInk(const Theme& theme)
{
    switch (theme.name) {
        case ThemeName::Light:
            return "#75726b";
        case ThemeName::Sepia:
            return "#756a55";
        case ThemeName::Dark:
            return "#8a8781";
    }
    return theme.quiet;
}

}  // namespace dateline::style
