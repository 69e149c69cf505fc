// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Correction.h"
#include "base/Result.h"

namespace dateline::store {

class Connection;

/// What names the sources are to get where the one that stands under `from` is to stand under `to` (nothing: each of
/// them under the name that it was imported with): a person sees one source where several imported ones share a name,
/// and all of these move. `before` is what is to be kept, not what was. Names are resolved here, once and for all, so
/// that no name leads to another. NotFound: no source stands under `from`. WrongUsage: `to` is empty.
Result<RenamedSource> namingOf(Connection& reader, Connection& articles, const QString& from,
                               const std::optional<QString>& to);

}  // namespace dateline::store
