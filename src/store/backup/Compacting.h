// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Backup.h"
#include "base/Cancel.h"
#include "base/Progress.h"
#include "base/Result.h"

#include <QString>

namespace dateline::store {

/// Gives back the room of what was erased and changed: the journal is written anew, the index's parts are merged, and
/// each file is written anew within its turn, for which it needs as much room again. The library may be open; whoever
/// wants to write a file waits until it is done. Cancelled after a file, the others stay as they are; nothing is lost
/// at any moment. Progress counts bytes. Blocks.
Result<Compacted> compactLibrary(const QString& folder, const ProgressListener& progress, const Cancel& cancel);

}  // namespace dateline::store
