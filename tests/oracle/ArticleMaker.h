// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oracle/Draw.h"
#include "oracle/Library.h"

namespace dateline::oracle {

/// Makes articles in six scripts from so few words that they meet again and again, and knows where their sentences
/// start, because each begins with a word and ends with a sign that leave no doubt.
class ArticleMaker final {
public:
    explicit ArticleMaker(unsigned seed) : m_draw(seed) {}

    /// Without an id. `number` makes it unlike all others: it is its guid.
    Article article(int number);
    /// The same article with another text.
    Article changed(const Article& article);

    /// Words and compounds of the texts, as they are written there.
    static const QStringList& words();
    static const QStringList& sources();
    static const QStringList& places();
    static const QStringList& topics();
    static const QStringList& people();

private:
    struct Tongue;
    static const std::vector<Tongue>& tongues();
    QString sentence(const Tongue& tongue);
    QString phrase(const Tongue& tongue, int words);
    void fillText(Article& article);
    void fillLabels(ArticleDraft& draft);
    static void fillStep(Article& article, int number);
    ArticleDate date();

    Draw m_draw;
};

}  // namespace dateline::oracle
