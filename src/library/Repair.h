// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Progress.h"
#include "base/Result.h"

#include <QStringList>

namespace dateline::library {

/// Mends what can be mended of a library that nothing in this program has open; answers what was done, in plain words.
/// Blocks; the listener is called on the calling thread.
Result<QStringList> repairLibrary(const QString& folder, const ProgressListener& progress, const Cancel& cancel);

/// True where the folder holds a library. Looks at the disk.
bool isLibrary(const QString& folder);

}  // namespace dateline::library
