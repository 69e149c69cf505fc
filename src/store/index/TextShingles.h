// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <list>
#include <optional>
#include <vector>

namespace dateline::store {

class Connection;

/// What counts as an article's text where articles are held against each other: headline and body, in UTF-8. Nothing
/// where the article is gone.
Result<std::optional<QByteArray>> comparedText(Connection& articles, quint32 article);

/// The shingles of articles' texts (analysis/Shingles.h), the last ones asked for at hand.
class TextShingles final {
public:
    explicit TextShingles(Connection& articles) : m_articles(articles) {}

    /// The Jaccard similarity of two texts, counted; 0 where one of them is gone.
    Result<double> likeness(quint32 left, quint32 right);

private:
    struct Known {
        quint32 article = 0;
        std::optional<std::vector<quint64>> shingles;
    };
    Result<const Known*> find(quint32 article);

    Connection& m_articles;
    std::list<Known> m_known;  // the last ones asked for first
};

}  // namespace dateline::store
