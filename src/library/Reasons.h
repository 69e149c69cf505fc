// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dateline::library {

/// A reason of an error as the reader's language says it. The rooms below word reasons in English, some with a name or
/// a number in them, and know nothing of languages; what is not known here (an operating system's own words) is
/// answered as it is.
QString translatedReason(const QString& reason);

}  // namespace dateline::library
