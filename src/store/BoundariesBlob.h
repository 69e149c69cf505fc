// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Boundaries.h"

#include <QByteArray>

#include <optional>

namespace dateline::store {

/// As stored beside each body, in varints (LEB128): the number of tokens; the number of paragraphs and the steps from
/// one start to the next; the same for sentences.
QByteArray toBlob(const text::Boundaries& boundaries);
/// Nothing where the bytes are no such blob.
std::optional<text::Boundaries> boundariesFromBlob(QByteArrayView blob);

}  // namespace dateline::store
