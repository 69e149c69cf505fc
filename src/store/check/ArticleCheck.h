// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Progress.h"
#include "base/Result.h"

#include <QStringList>

namespace dateline::store {

class Connection;

/// Holds every article against its own hashes, boundaries, labels, identity and original, and the counters against the
/// rows. Problems in plain words, at most some hundred.
Result<QStringList> checkArticles(Connection& articles, const ProgressListener& progress, const Cancel& cancel);

}  // namespace dateline::store
