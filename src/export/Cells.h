// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace dateline::exporting {

/// A line of comma-separated values: RFC 4180, UTF-8, with its line end. A cell that a spreadsheet would take for a
/// formula begins with an apostrophe (OWASP, «CSV Injection»). Control characters are left out, but for tabs and line
/// ends. Pure; any thread.
QByteArray lineOfCells(const QStringList& cells);

}  // namespace dateline::exporting
