// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace dateline::store {

/// One zstd frame that knows its size. Pure, any thread.
QByteArray compress(QByteArrayView bytes);

/// Damaged (without subject) where it is no such frame, or claims more than a gigabyte.
Result<QByteArray> decompress(QByteArrayView frame);

}  // namespace dateline::store
