// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dateline::query {

/// The candidate that is at most two slips of the keyboard away (a letter more, less, other, or two swapped) and
/// nearest, or null.
QString nearest(const QString& typed, const QStringList& candidates);

}  // namespace dateline::query
