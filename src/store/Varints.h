// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace dateline::store {

/// Numbers that do not descend, as LEB128 varints of the steps between them: a run of ids is a byte each.
/// The first number is a step from 0. Numbers are not negative.
QByteArray toVarints(const std::vector<qint64>& ascending);
/// Nothing where the bytes are no such list.
std::optional<std::vector<qint64>> fromVarints(QByteArrayView bytes);

}  // namespace dateline::store
