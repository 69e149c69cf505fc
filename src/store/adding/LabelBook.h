// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/PreparedArticle.h"

#include <QHash>

namespace dateline::store {

class Connection;

/// The labels (topics, people, organisations, places), for one transaction.
class LabelBook final {
public:
    explicit LabelBook(Connection& articles) : m_articles(articles) {}

    /// The label's id, made where there is none.
    Result<qint64> idOf(const PreparedLabel& label);
    /// Puts these labels in the place of what the article had.
    Result<void> set(qint64 article, const std::vector<PreparedLabel>& labels);
    /// As versions keep them: a JSON list of ids.
    Result<QString> listed(const std::vector<PreparedLabel>& labels);

private:
    Connection& m_articles;
    QHash<std::pair<int, QString>, qint64> m_ids;
};

}  // namespace dateline::store
