// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cairo.h>
#include <pango/pangocairo.h>

namespace dateline::exporting {

/// Draws a line so that its text can be read out of the file again, letter by letter and in order. Pango's own drawing
/// cannot: it gives cairo the letters of a right-to-left line in reading order, each as a word of its own for those
/// who look at places only; marks come before their letters; and letters without a glyph are lost.
/// `x` and `baseline` in the units of the context.
void drawLine(cairo_t* context, PangoLayoutLine* line, double x, double baseline);

}  // namespace dateline::exporting
