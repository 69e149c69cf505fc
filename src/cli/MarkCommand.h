// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Mark.h"
#include "cli/Command.h"

namespace dateline::cli {

/// What `tag` and `collection` take beside words.
std::vector<QCommandLineOption> markOptions();

/// Runs `tag` or `collection`: add NAME ID…, remove NAME ID…, list [NAME], rename NAME NEW, delete NAME.
int runMarkCommand(Session& session, const QCommandLineParser& arguments, MarkKind kind);

}  // namespace dateline::cli
