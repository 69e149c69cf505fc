// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "base/Result.h"

#include <functional>
#include <vector>

namespace dateline::exporting {

/// A column of a list of articles: its name in the first line, and what it says of each.
struct ListColumn {
    QString name;
    std::function<QString(const Article&)> cell;
};

const std::vector<ListColumn>& listColumns();
/// Those of these names, in their order; of none: the ones that a list has at first. WrongUsage: no such column.
Result<std::vector<ListColumn>> columnsOf(const QStringList& names);

}  // namespace dateline::exporting
