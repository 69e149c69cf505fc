// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/Import.h"

namespace dateline::import {

/// A record that was not taken, and why.
inline ImportProblem refusal(const ImportInput& input, qint64 position, ErrorKind kind, const QString& detail)
{
    return {input.file, position, {kind, input.file, detail}, true};
}

/// A record that was taken all the same, with what is odd about it.
inline ImportProblem remark(const ImportInput& input, qint64 position, const QString& detail)
{
    return {input.file, position, {ErrorKind::Malformed, input.file, detail}, false};
}

}  // namespace dateline::import
