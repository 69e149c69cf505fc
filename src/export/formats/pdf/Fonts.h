// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dateline::exporting {

enum class Face { Serif, Sans };

struct Style {
    Face face = Face::Serif;
    double size = 10.5;  ///< points
    bool isBold = false;
    double leading = 1.45;  ///< from line to line, in sizes; scripts with tall letters take what they need
    double grey = 0.11;     ///< 0 black, 1 white
};

/// Families in the order in which they are asked for a letter, as Pango reads them. All are named, because what
/// fontconfig picks by itself is odd (a Thai sans in a serif line). Han letters take the shapes of the language.
QByteArray familiesFor(Face face, const QString& language);

}  // namespace dateline::exporting
