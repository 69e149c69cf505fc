// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>

namespace dateline::cli {

enum ExitStatus { Done = 0, ItemsRefused = 1, WrongUsage = 2, LibraryUnusable = 3 };

/// True where the arguments (without the program's name) name a command, or ask for --help or --version.
bool isCommand(const QStringList& arguments);

/// Runs a command to its end on the calling thread's event loop and answers its exit status. Results go to `out`,
/// progress and problems to `err`.
int run(const QStringList& arguments, QTextStream& out, QTextStream& err);

}  // namespace dateline::cli
