// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Verifying.h"

#include "export/Manifest.h"
#include "export/ManifestWriter.h"

#include <optional>

namespace dateline::library {

static std::optional<Disagreement> differenceOf(const exporting::ManifestArticle& said,
                                                const std::function<Result<Article>(ArticleId)>& article)
{
    if (!said.isWhole()) return Disagreement::Damaged;
    const auto kept = article(said.id);
    if (!kept) return Disagreement::Missing;
    if (kept->sha256 == said.sha256) return std::nullopt;
    if (kept->guid != said.guid) return Disagreement::Another;
    return exporting::hashedHeadline(*kept) == said.headline ? Disagreement::Text : Disagreement::Headline;
}

Result<Verification> verified(const QString& path, const std::function<Result<Article>(ArticleId)>& article)
{
    const auto manifest = exporting::manifestOf(path);
    if (!manifest) return manifest.error();
    Verification verification{manifest->program, manifest->question, qint64(manifest->articles.size())};
    for (const exporting::ManifestArticle& said : manifest->articles)
        if (const auto difference = differenceOf(said, article))
            verification.disagreements.push_back({said.id, said.headline, *difference});
    return verification;
}

}  // namespace dateline::library
