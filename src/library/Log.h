// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"

#include <QStringList>

namespace dateline::library {

/// Writes what the program says of itself (Qt's messages) to `dateline.log` in a library's folder, on a thread of its
/// own: at most 1 MB, with the two files before it beside it. Messages name kinds, counts and paths, never an article's
/// text; each is one line of at most 500 characters. Warnings still reach standard error. One log a process, because
/// Qt has one message handler; called again it moves to the other folder. On the main thread.
void startLog(const QString& folder);
/// Writes what waits and gives Qt its own handler back. Call before the program ends.
void stopLog();
/// The newest lines, the oldest of them first; none where no log was started.
Reply<QStringList> lastLogLines(int count);

/// What a report of a fault needs: versions, counts, sizes, the last lines of the log. No text of any article.
Reply<QString> diagnostics(Library& library);

}  // namespace dateline::library
