// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/Export.h"

namespace dateline::exporting {

/// Fetches the articles of a job in their order and gives each to `take` with its place, from 0, cut where only so many
/// words of each are to be had. Ends with the first that cannot be had, or when cancelled. One article stands in memory
/// at a time.
using ArticleTaker = std::function<Result<void>(const Article& article, qsizetype place)>;
Result<void> eachArticle(const ExportJob& job, const QString& path, const ArticleTaker& take);

/// A file that is one text: what stands before the articles, what is said of each, what stands behind them.
struct TextFile {
    QByteArray head = {};  ///< UTF-8, as all of it
    std::function<QByteArray(const Article& article, qsizetype place)> article;
    QByteArray tail = {};
};
Result<void> writeText(const ExportJob& job, const QString& path, const TextFile& file);

/// The line that is to stand over the whole, on one line; null: none.
QString classificationOf(const ExportJob& job);

/// The title of the whole: the one chosen, the headline of the one article, else «Selected articles».
Result<QString> titleOf(const ExportJob& job);

}  // namespace dateline::exporting
