// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace dateline::inline article {

/// How the articles of an export were found, which they do not say themselves.
struct ExportFacts {
    QString question = {};         ///< the query as it was typed; null: they were chosen one by one
    qint64 found = -1;             ///< how many it found; -1: nobody asked
    qint64 searchedArticles = -1;  ///< of the library; -1: not counted
    qint64 searchedSources = -1;
    QDate day = {};  ///< on which the file is made; invalid: it does not say

    bool operator==(const ExportFacts&) const = default;
};

}  // namespace dateline::inline article
