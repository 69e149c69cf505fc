// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/Export.h"
#include "export/OutputFile.h"

namespace dateline::exporting {

/// Writes what Manifest.h describes, article by article:
///
///     {"format": "dateline-manifest", "version": 1, "program": …, "title": … or null, "question": … or null,
///      "made": "2026-11-23" or null, "counts": {"articles": n, "found": n or null},
///      "articles": [{"id", "guid", "sha256", "headline", "source", "date", "body"}, …]}
///
/// Articles stand in the order of the file. "body" is the stored text, byte for byte; where the file gives excerpts or
/// the list alone, there is none.
class ManifestWriter final {
public:
    ManifestWriter(OutputFile& file, const ExportJob& job);

    void add(const Article& article);
    /// Kept until the end: "passages": [{"article", "field", "from", "length", "text", "comment"}, …].
    void add(const BasketPassage& passage);
    Result<void> finish();

private:
    void write(const QByteArray& bytes);

    QByteArray m_passages;

    OutputFile& m_file;
    bool m_hasBodies;
    bool m_isFirst = true;
};

/// The headline that an article's hash is of: as it was imported, whatever a reader made of it.
QString hashedHeadline(const Article& article);

}  // namespace dateline::exporting
