// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ExportOptions.h"
#include "base/Result.h"

#include <QCommandLineParser>

#include <vector>

namespace dateline::cli {

/// The options of `export` that say how pages look and what is on them.
std::vector<QCommandLineOption> exportChoices();

/// WrongUsage: a value that there is none of; its detail is a sentence that says which there are.
Result<ExportOptions> exportOptionsOf(const QCommandLineParser& arguments);

}  // namespace dateline::cli
