// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace dateline::text {

/// The one place where offsets in code points (as stored, shown and exchanged) meet QString's UTF-16 units.
qsizetype unitsOf(QStringView text, qsizetype codePoints);
qsizetype codePointsOf(QStringView text, qsizetype units);
qsizetype codePointCount(QStringView text);

}  // namespace dateline::text
