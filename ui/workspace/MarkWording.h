// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Mark.h"

#include <QString>

/// What was done to marks, in a short sentence each: for the toast and for the undo menu.
namespace dateline::workspace {

/// «Tagged 212 articles “energy”», «Moved 3 to the Bin».
QString markToast(MarkKind kind, const QString& name, qint64 count, bool isSet);
/// Several tags or collections at once.
QString marksToast(MarkKind kind, size_t marks);
QString madeToast(const NamedMark& made);
QString definedToast(const NamedMark& before, const NamedMark& now);
QString forgottenToast(const ForgottenMark& forgotten);
QString mergedToast(const ForgottenMark& from);

}  // namespace dateline::workspace
