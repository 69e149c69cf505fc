// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"

#include <QMap>

#include <vector>

namespace dateline::exporting {

/// What the articles of a file have in common, counted as they pass.
class Tally final {
public:
    void add(const ArticleSummary& article);

    qint64 articles() const { return m_articles; }
    qint64 undated() const { return m_undated; }
    ArticleDate first() const { return m_first; }
    ArticleDate last() const { return m_last; }
    QString language() const;  ///< of most

    struct Source {
        QString name;
        qint64 articles = 0;
    };
    std::vector<Source> sources() const;  ///< the largest first; one without a name for those that have none

private:
    qint64 m_articles = 0;
    qint64 m_undated = 0;
    ArticleDate m_first;
    ArticleDate m_last;
    QMap<QString, qint64> m_languages;
    QMap<QString, qint64> m_sources;
};

}  // namespace dateline::exporting
