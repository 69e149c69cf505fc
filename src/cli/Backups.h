// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Session.h"

namespace dateline::cli {

/// What "dateline library" does with copies and room. Each answers the exit status.
int backUp(Session& session, const QString& path);
int restore(Session& session, const QString& path);
int compact(Session& session);
int importMarks(Session& session, const QString& path);

}  // namespace dateline::cli
