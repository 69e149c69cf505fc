// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleId.h"
#include "query/Query.h"
#include "ui/workspace/Scope.h"

#include <QJsonObject>
#include <QMetaType>

#include <memory>

namespace dateline::workspace {

struct Found;  ///< what was found; only the workspace looks into it

/// A search with its place: what is asked, what is open, and where each pane stood. What a tab keeps while another is
/// looked at, and a session while the program does not run.
struct Tab {
    Scope scope = allArticles();
    QString queryText{};
    query::SortKey sort = query::SortKey::Newest;  ///< as chosen; `sort:` in the query beats it
    ArticleId open{};
    bool isOfArticle = false;  ///< made for one article, and known by its headline until something else is asked
    QString headline{};        ///< of the open article; empty where it is not known
    qint64 count = -1;         ///< of what was found; negative where it is not known
    QJsonObject positions{};   ///< Pane::position() by the pane's id
    QJsonObject rest{};        ///< what another version of the program keeps in it, carried along
    std::shared_ptr<const Found> found{};  ///< shown at once when the tab is gone to; null: asked anew
};

/// The session's form. From what is missing or makes no sense, a tab of all articles.
QJsonObject toJson(const Tab& tab);
Tab tabFrom(const QJsonObject& json, query::SortKey firstSort);

/// «Türk w/5 reforms — 1,204», in words of the person's language; the headline of a tab of one article.
QString caption(const Tab& tab);

}  // namespace dateline::workspace

Q_DECLARE_METATYPE(dateline::workspace::Tab)
