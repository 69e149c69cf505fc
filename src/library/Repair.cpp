// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Repair.h"

#include "store/Store.h"

namespace dateline::library {

Result<QStringList> repairLibrary(const QString& folder, const ProgressListener& progress, const Cancel& cancel)
{
    return store::repair(folder, progress, cancel);
}

bool isLibrary(const QString& folder)
{
    return store::isLibrary(folder);
}

}  // namespace dateline::library
