// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Passage.h"
#include "base/Result.h"
#include "store/annotating/KeptPassages.h"

#include <array>
#include <optional>

namespace dateline::store {

class Connection;

/// Says where passages stand in the text of one article as it is now. What was looked for in that text before is not
/// looked for again, so the many passages of an article that nobody changed cost a comparison each.
class PassagePlacer final {
public:
    PassagePlacer(QString headline, QString body);

    /// What stands letter for letter where it was chosen is that; else the likelier of what it was when it was chosen
    /// and of what it last became is looked for: so a text that is put back gives back the whole passage, and many
    /// small corrections do not add up to a strange text. Where nothing is found, it keeps what it last was.
    KeptPassage placed(KeptPassage kept);

private:
    struct Text {
        QString text = {};
        qint64 hash = 0;
        std::optional<analysis::PassageFinder> finder = {};
    };
    void look(Text& text, Passage& passage);

    std::array<Text, 2> m_texts;  // headline, body
};

/// For an article of articles.db as it is now; none where it is not there.
Result<std::optional<PassagePlacer>> placerFor(Connection& articles, ArticleId article);

/// Places passages of any articles. Texts are read once where those of an article come together.
class PassagesPlacer final {
public:
    explicit PassagesPlacer(Connection& articles) : m_articles(articles) {}

    /// False: the article is not there; the passage is as it was.
    Result<bool> place(KeptPassage& kept);

private:
    Connection& m_articles;
    ArticleId m_article;
    std::optional<PassagePlacer> m_placer;
};

}  // namespace dateline::store
