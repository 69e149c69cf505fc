// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "import/AnnotationFile.h"
#include "library/Annotating.h"
#include "store/Store.h"

#include <QHash>

namespace dateline::library {

/// Finds the articles that annotations of a file are on, and those of them that are not here yet.
class AnnotationImport final {
public:
    AnnotationImport(store::Reader& reader, QDateTime now, Cancel cancel)
        : m_reader(reader), m_now(std::move(now)), m_cancel(std::move(cancel))
    {
    }

    /// What is to be kept; the report counts all but these.
    Result<AnnotationStates> choose(const import::AnnotationFile& file, const QString& path, AnnotationReport& report);

private:
    /// None where it is not in the library, or several may be meant.
    Result<ArticleId> articleOf(const import::AnnotationDraft& draft);
    Result<ArticleId> searched(const import::AnnotationDraft& draft);
    Result<bool> isThere(ArticleId article, const Annotation& annotation);

    store::Reader& m_reader;
    const QDateTime m_now;
    const Cancel m_cancel;
    QHash<QString, ArticleId> m_found;           // by what a file says of an article
    QHash<ArticleId, Annotations> m_known = {};  // those of articles, with what is to come
};

}  // namespace dateline::library
