// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace dateline::text {

/// Plain text as files have it, as the body that is stored: hard-wrapped lines joined by one space, paragraphs parted
/// by one empty line (by empty lines, or by indented first lines where there are none, or a line each where lines are
/// long), space at line ends dropped, nothing else changed. Any thread.
QString bodyFromLines(const QString& raw);

QStringList paragraphsOf(const QString& body);

}  // namespace dateline::text
