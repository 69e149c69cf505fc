// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"
#include "article/Article.h"
#include "article/Basket.h"
#include "article/ExportFacts.h"
#include "article/ExportOptions.h"
#include "article/Match.h"
#include "base/Cancel.h"
#include "base/Progress.h"
#include "base/Result.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace dateline::exporting {

/// What is to be written. Articles are fetched one at a time, so that a thousand do not stand in memory.
struct ExportJob {
    ArticleIds ids;  ///< in the order wanted
    std::function<Result<Article>(ArticleId)> article;
    std::function<Result<Annotations>(ArticleId)> annotations;  ///< highlights and notes
    /// Where the query's words stand, ascending; none: nobody asked for words.
    std::function<Result<std::vector<Match>>(ArticleId)> matches;
    BasketPassages passages;  ///< in the order wanted, of articles of `ids`
    ExportOptions options;
    ExportFacts facts;
    ProgressListener progress;
    Cancel cancel;
};

/// The door behind which each format stands: one file (pdf: a folder) in formats/.
class ExportFormat {
public:
    virtual ~ExportFormat() = default;
    virtual QString name() const = 0;       ///< `--format NAME`
    virtual QString title() const = 0;      ///< for people: "PDF document"
    virtual QString extension() const = 0;  ///< without the dot
    virtual QString mimeType() const = 0;
    /// Writes a whole new file at `path`, which is a temporary one of ours. Blocks; any thread.
    virtual Result<void> write(const ExportJob& job, const QString& path) const = 0;
};

const std::vector<const ExportFormat*>& exportFormats();
const ExportFormat* exportFormatNamed(const QString& name);

/// Writes beside the destination and renames over it at the end; failed or cancelled, nothing is left behind and what
/// stood there before still does. Blocks; any thread.
Result<void> exportTo(const QString& path, const ExportFormat& format, const ExportJob& job);

}  // namespace dateline::exporting
