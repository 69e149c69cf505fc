// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "base/Result.h"

#include <optional>
#include <vector>

namespace dateline::exporting {

/// One article as a PDF's manifest has it.
struct ManifestArticle {
    ArticleId id = {};
    QString guid = {};
    QString sha256 = {};  ///< hexadecimal, of headline, two LF and body in UTF-8
    QString headline = {};
    std::optional<QString> body = {};  ///< as it is stored; none where the file gives an excerpt alone

    /// Where it has a body, that is the text whose hash it names.
    bool isWhole() const;
};

/// What a PDF says of how it was made and of what it holds: the attachment `manifest.json`.
struct Manifest {
    QString program = {};
    QString question = {};
    std::vector<ManifestArticle> articles = {};
};

/// Reads it out of a PDF. NotFound: there is none. Malformed: the file or the manifest cannot be read. Blocks; any
/// thread.
Result<Manifest> manifestOf(const QString& path);

}  // namespace dateline::exporting
