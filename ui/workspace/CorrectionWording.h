// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Correction.h"

#include <QString>

/// What was corrected, in a short sentence each: for the toast and for the undo menu.
namespace dateline::workspace {

/// «Corrected the date of 212 articles», «Headline as imported».
QString correctedToast(const Correction& correction, qint64 count);
/// «Merged “KazInform.kz” of 12 articles into “Kazinform”».
QString renamedToast(const QString& from, const RenamedSource& renamed);
QString restoredToast(const QString& name);
/// «Headline», as a label of a field.
QString fieldName(CorrectedField field);

}  // namespace dateline::workspace
