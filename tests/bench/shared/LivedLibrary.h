// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dateline::bench {

/// The word that stands in every updated article of a lived library, and in no other.
constexpr const char* UpdatedWord = "restatedbybench";

/// The folder in the cache of a library of the same lines that has lived: imported in twenty turns, then every
/// twentieth article updated (one word changed, an hour later) and every twentieth erased, from all over the library,
/// by taking imports back. Made once; what was done is printed.
QString livedLibrary(const QString& lines);

}  // namespace dateline::bench
