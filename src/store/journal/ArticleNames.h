// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace dateline::store {

class Connection;

/// What makes an article known to a person and to another library: identity, headline, date. `articles` may be null or
/// lack the article; then the identity alone is said.
class ArticleNames final {
public:
    ArticleNames(Connection& reader, Connection* articles) : m_reader(reader), m_articles(articles) {}

    void addTo(QJsonObject& line, qint64 article) const;

private:
    Connection& m_reader;
    Connection* m_articles;
};

}  // namespace dateline::store
