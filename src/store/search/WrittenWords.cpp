// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/WrittenWords.h"

#include "store/Connection.h"
#include "store/search/TokenTest.h"
#include "text/Words.h"

#include <limits>

namespace dateline::store {

// Above this, one walk over all rows is quicker than to ask for each article.
static constexpr qint64 ManyArticles = 1000;
static constexpr quint32 LastArticle = std::numeric_limits<quint32>::max();

void WrittenWords::forget()
{
    *this = WrittenWords(m_statement);
}

void WrittenWords::follow(const ChangeSet& change)
{
    if (change.everything) return forget();
    if (!m_isKnown) return;
    for (const ArticleIds* ids : {&change.added, &change.changed, &change.removed})
        for (const ArticleId id : *ids) m_touched.add(quint32(id.value));
}

quint32 WrittenWords::numberOf(std::string_view folded, std::string_view surface)
{
    std::string key(folded);
    key += '\0';
    key += surface;
    const auto [place, isNew] = m_numbers.try_emplace(std::move(key), quint32(m_spellings.size()));
    if (isNew) m_spellings.push_back({std::string(folded), std::string(surface)});
    return place->second;
}

void WrittenWords::append(std::string_view text, Numbers& words)
{
    text::tokenize(text, [&](const text::Token& token) {
        words.push_back(numberOf(token.folded, text.substr(size_t(token.from), size_t(token.to - token.from))));
        return true;
    });
    words.push_back(0);
}

Result<void> WrittenWords::read(Connection& reader, quint32 from, quint32 to, Texts& into)
{
    Statement rows = reader.statement(m_statement);
    rows.bind(1, qint64(from)).bind(2, qint64(to));
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        const auto article = quint32(rows.integer(0));
        if (m_isKnown && !m_touched.contains(article)) continue;
        const QByteArrayView text = rows.view(1);
        append({text.data(), size_t(text.size())}, into[article]);
    }
}

Result<void> WrittenWords::catchUp(Connection& reader)
{
    if (m_isKnown && m_touched.isEmpty()) return {};
    Texts fresh;
    const std::vector<quint32> touched = m_touched.ids();
    if (!m_isKnown || qint64(touched.size()) > ManyArticles) {
        if (auto done = read(reader, 0, LastArticle, fresh); !done) return done;
    } else {
        for (const quint32 article : touched)
            if (auto done = read(reader, article, article, fresh); !done) return done;
    }
    for (const quint32 article : touched) m_texts.erase(article);
    m_texts.merge(fresh);
    m_touched = IdSet();
    m_isKnown = true;
    return {};
}

std::vector<bool> WrittenWords::accepted(const WordTest& test) const
{
    const TokenTest asked(test);
    std::vector<bool> accepted(m_spellings.size(), false);
    // What a person writes is of no language.
    for (size_t number = 1; number < m_spellings.size(); ++number)
        accepted[number] = asked.accepts(m_spellings[number].folded, m_spellings[number].surface, QString());
    return accepted;
}

static bool standsAt(const std::vector<std::vector<bool>>& wanted, const std::vector<quint32>& words, size_t at)
{
    // The 0 behind each text is no word, so nothing reaches from one text into the next.
    for (size_t place = 0; place < wanted.size(); ++place)
        if (!wanted[place][words[at + place]]) return false;
    return true;
}

static bool stands(const std::vector<std::vector<bool>>& wanted, const std::vector<quint32>& words)
{
    for (size_t at = 0; at + wanted.size() <= words.size(); ++at)
        if (standsAt(wanted, words, at)) return true;
    return false;
}

Result<IdSet> WrittenWords::find(Connection& reader, const Term& term)
{
    if (const auto done = catchUp(reader); !done) return done.error();
    std::vector<std::vector<bool>> wanted;
    for (const WordTest& word : term.words) wanted.push_back(accepted(word));
    std::vector<quint32> found;
    for (const auto& [article, words] : m_texts)
        if (stands(wanted, words)) found.push_back(article);
    return IdSet::of(std::move(found));
}

}  // namespace dateline::store
