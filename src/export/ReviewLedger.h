// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "article/Review.h"
#include "export/OutputFile.h"
#include "export/Replacement.h"

namespace dateline::exporting {

/// A review as comma-separated values (see Cells.h), a line an article. It replaces the file at its path when finished.
class ReviewLedger final {
public:
    static Result<ReviewLedger> at(const QString& path);

    /// `judgement` without a verdict: not judged. `isFound`: the review's search finds it still.
    void add(const ArticleSummary& article, const Judgement& judgement, bool isFound);
    Result<void> finish();

private:
    ReviewLedger(Replacement replacement, OutputFile file);
    void line(const QStringList& cells);

    Replacement m_replacement;
    OutputFile m_file;
};

}  // namespace dateline::exporting
