// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotating/PassagePlacer.h"

#include "analysis/WordHash.h"
#include "store/search/ArticleRows.h"
#include "text/CodePoints.h"

#include <utility>

namespace dateline::store {

using analysis::Anchor;

// Letter for letter, between the same neighbours.
static bool stands(QStringView text, const PassageSelector& selector)
{
    const qint64 from = selector.range.from - text::codePointCount(selector.prefix);
    if (from < 0) return false;
    return text.sliced(text::unitsOf(text, from)).startsWith(selector.prefix + selector.exact + selector.suffix);
}

// Never 0, which stands for no text.
static qint64 hashOf(const QString& text)
{
    return qint64(analysis::wordHash(text.toStdString()) | 1);
}

PassagePlacer::PassagePlacer(QString headline, QString body)
{
    m_texts[0].text = std::move(headline);
    m_texts[1].text = std::move(body);
    for (Text& text : m_texts) text.hash = hashOf(text.text);
}

KeptPassage PassagePlacer::placed(KeptPassage kept)
{
    Text& text = m_texts[kept.passage.made.field == Field::Headline ? 0 : 1];
    if (kept.text == text.hash) return kept;
    look(text, kept.passage);
    kept.text = text.hash;
    return kept;
}

void PassagePlacer::look(Text& text, Passage& passage)
{
    passage.isPlaced = true;
    if (stands(text.text, passage.made)) {
        passage.last = passage.made;
        return;
    }
    if (stands(text.text, passage.last)) return;
    if (!text.finder) text.finder.emplace(text.text);
    const auto asMade = text.finder->find(passage.made);
    const auto asLast = passage.last == passage.made ? std::optional<Anchor>() : text.finder->find(passage.last);
    const bool isMadeLikelier = asMade && (!asLast || asMade->confidence >= asLast->confidence);
    const std::optional<Anchor>& found = isMadeLikelier ? asMade : asLast;
    passage.isPlaced = found.has_value();
    if (found) passage.last = analysis::selectorOf(text.text, found->range, passage.made.field);
}

Result<std::optional<PassagePlacer>> placerFor(Connection& articles, ArticleId article)
{
    auto text = textOf(articles, article);
    if (!text) return text.error();
    if (!*text) return std::optional<PassagePlacer>();
    return std::optional<PassagePlacer>(std::in_place, std::move((*text)->headline), std::move((*text)->body));
}

Result<bool> PassagesPlacer::place(KeptPassage& kept)
{
    if (m_article != kept.article) {
        auto placer = placerFor(m_articles, kept.article);
        if (!placer) return placer.error();
        m_placer = std::move(*placer);
        m_article = kept.article;
    }
    if (m_placer) kept = m_placer->placed(std::move(kept));
    return m_placer.has_value();
}

}  // namespace dateline::store
