// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"
#include "base/Result.h"
#include "store/annotating/KeptPassages.h"

#include <functional>
#include <optional>

namespace dateline::store {

class Connection;

/// An annotation as reader.db keeps it. Its own `passage` is not filled in.
struct KeptAnnotation {
    Annotation annotation = {};
    std::optional<KeptPassage> passage = {};

    /// The whole of it.
    Annotation told() const;
};

Result<std::optional<KeptAnnotation>> keptAnnotation(Connection& reader, qint64 id);
Result<std::vector<KeptAnnotation>> keptAnnotationsOf(Connection& reader, ArticleId article);
/// By id; until `take` answers false.
Result<void> eachAnnotation(Connection& reader, const std::function<bool(KeptAnnotation)>& take);

/// Within a transaction. Where there is one of this id it is replaced; id 0: it is given one, which is answered.
Result<qint64> keepAnnotation(Connection& reader, const KeptAnnotation& kept);
Result<void> forgetAnnotation(Connection& reader, const KeptAnnotation& kept);
/// Within a transaction: all those on one article, when it is erased.
Result<void> forgetAnnotationsOf(Connection& reader, ArticleId article);

}  // namespace dateline::store
