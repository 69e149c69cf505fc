// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "query/Query.h"

#include <QString>

namespace dateline::workspace {

/// What is searched in: the whole library or a part of it that the sidebar names.
struct Scope {
    enum class Kind { All, Unread, Bookmarks, Source, Tag, Collection, Bin };

    Kind kind = Kind::All;
    QString title{};      ///< translated
    QString queryText{};  ///< in the query language; empty for All. Remembered in the session

    bool isNarrow() const { return kind != Kind::All; }
    bool operator==(const Scope& other) const { return kind == other.kind && queryText == other.queryText; }
};

Scope allArticles();
Scope unreadArticles();
Scope bookmarkedArticles();
Scope sourceScope(const QString& source);
Scope tagScope(const QString& name);
Scope collectionScope(const QString& path);  ///< with those within it
Scope bin();
/// The scope that has this query text; All where none has.
Scope scopeFor(const QString& queryText);

}  // namespace dateline::workspace
