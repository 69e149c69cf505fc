// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleId.h"

#include <QString>

#include <vector>

namespace dateline::inline article {

/// How an article of a file differs from the library's.
enum class Disagreement {
    Missing,   ///< the library has no such article
    Another,   ///< under its number stands another article
    Headline,  ///< was changed
    Text,      ///< was changed
    Damaged,   ///< the file itself does not hold what its own hash says
};

struct ArticleDisagreement {
    ArticleId article = {};
    QString headline = {};  ///< as the file has it
    Disagreement kind = Disagreement::Missing;

    bool operator==(const ArticleDisagreement&) const = default;
};

/// What a file's manifest says, held against a library.
struct Verification {
    QString program = {};   ///< that wrote it
    QString question = {};  ///< null: the articles were chosen one by one
    qint64 articles = 0;
    std::vector<ArticleDisagreement> disagreements = {};

    bool operator==(const Verification&) const = default;
};

}  // namespace dateline::inline article
