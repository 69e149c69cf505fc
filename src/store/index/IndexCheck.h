// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Progress.h"
#include "base/Result.h"

#include <QStringList>

namespace dateline::store {

class Connection;

/// Holds the index against the articles: watermark, a row for every article that it claims to know, and a sample of
/// articles cut into words anew and looked up. Problems in plain words; empty when sound. Being behind is no problem.
/// Within a Snapshot of the articles. Read-only connections do; registerTokenizer() must have been called on `index`.
Result<QStringList> checkIndex(Connection& articles, Connection& index, const ProgressListener& progress,
                               const Cancel& cancel);

}  // namespace dateline::store
