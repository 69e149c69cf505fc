// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tally.h"

#include "CleanText.h"

#include <algorithm>

namespace dateline::exporting {

constexpr qsizetype LongestSource = 200;

void Tally::add(const ArticleSummary& article)
{
    ++m_articles;
    ++m_languages[article.language];
    ++m_sources[onOneLine(article.source, LongestSource)];
    if (!article.date.isKnown()) {
        ++m_undated;
        return;
    }
    if (!m_first.isKnown() || article.date.key < m_first.key) m_first = article.date;
    if (!m_last.isKnown() || article.date.key > m_last.key) m_last = article.date;
}

QString Tally::language() const
{
    QString language;
    qint64 most = 0;
    for (auto at = m_languages.begin(); at != m_languages.end(); ++at)
        if (at.value() > std::exchange(most, std::max(most, at.value()))) language = at.key();
    return language;
}

std::vector<Tally::Source> Tally::sources() const
{
    std::vector<Source> sources;
    for (auto at = m_sources.begin(); at != m_sources.end(); ++at) sources.push_back({at.key(), at.value()});
    std::ranges::stable_sort(sources, std::greater(), &Source::articles);
    return sources;
}

}  // namespace dateline::exporting
