// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle/Library.h"

#include "oracle/Matcher.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <set>

namespace dateline::oracle {

int Vocabulary::take(const std::u32string& word)
{
    const auto [place, isNew] = m_numbers.emplace(word, count());
    if (isNew) m_words.push_back(word);
    return place->second;
}

// data.md, "Source": the first that is given.
static QString sourceOf(const ArticleDraft& draft)
{
    QString host = QUrl(draft.url).host();
    if (host.startsWith(QLatin1String("www."))) host.remove(0, 4);
    for (const QString& name : {draft.source.simplified(), draft.agency.simplified(), host})
        if (!name.isEmpty()) return name;
    return {};
}

static QStringList labelsOf(const QStringList& names)
{
    QStringList labels;
    QSet<QString> known;
    for (const QString& name : names) {
        const QString folded = QString::fromStdU32String(foldedName(name));
        if (!name.simplified().isEmpty() && !known.contains(folded)) labels += name.simplified();
        known.insert(folded);
    }
    return labels;
}

// The number of the stretch each token stands in, where stretches start at these code points.
static std::vector<int> stretches(const std::vector<Token>& tokens, const std::vector<int>& starts)
{
    std::vector<int> numbers;
    for (const Token& token : tokens) {
        const auto next = std::upper_bound(starts.begin(), starts.end(), token.from);
        numbers.push_back(int(next - starts.begin()));
    }
    return numbers;
}

static std::vector<int> paragraphStarts(const QString& body)
{
    std::vector<int> starts{0};
    const std::u32string text = codePoints(body);
    for (size_t at = 1; at < text.size(); ++at)
        if (text[at] == U'\n' && text[at - 1] == U'\n') starts.push_back(int(at) + 1);
    return starts;
}

CutColumn Library::cut(const QString& text)
{
    CutColumn column;
    for (const Token& token : tokensOf(text)) {
        column.folded.push_back(m_folded.take(token.folded));
        column.written.push_back(m_written.take(token.written));
    }
    // But for the body, a text is one sentence and one paragraph.
    column.sentence.assign(column.folded.size(), 0);
    column.paragraph = column.sentence;
    return column;
}

void Library::add(const Article& article)
{
    const ArticleDraft& draft = article.draft;
    CutArticle cutArticle{article,
                          sourceOf(draft),
                          labelsOf(draft.topics),
                          labelsOf(draft.people),
                          labelsOf(draft.organisations),
                          labelsOf(draft.places),
                          {}};
    const QStringList labels = cutArticle.topics + cutArticle.people + cutArticle.organisations + cutArticle.places;
    const std::array<QString, ColumnCount> texts{draft.headline, draft.body,        draft.byline,
                                                 draft.dateline, cutArticle.source, labels.join(u'\n'),
                                                 draft.slug,     draft.url,         draft.provenance.file};
    for (size_t place = 0; place < texts.size(); ++place) cutArticle.columns[place] = cut(texts[place]);
    for (const QString& note : article.notes) cutArticle.notes.push_back(cut(note));
    for (const QString& quote : article.highlights) cutArticle.highlights.push_back(cut(quote));
    const std::vector<Token> tokens = tokensOf(draft.body);
    cutArticle.columns[Body].paragraph = stretches(tokens, paragraphStarts(draft.body));
    cutArticle.columns[Body].sentence = stretches(tokens, article.sentences);
    m_articles.push_back(std::move(cutArticle));
    m_spellings.clear();
    m_groups.reset();
}

void Library::remove(ArticleId id)
{
    m_spellings.clear();
    m_groups.reset();
    std::erase_if(m_articles, [&](const CutArticle& one) { return one.article.id == id; });
}

void Library::clear()
{
    *this = Library();
}

void Library::replace(const Article& article)
{
    remove(article.id);
    add(article);
}

const Article* Library::article(ArticleId id) const
{
    const auto found =
        std::find_if(m_articles.begin(), m_articles.end(), [&](const CutArticle& one) { return one.article.id == id; });
    return found == m_articles.end() ? nullptr : &found->article;
}

const std::map<int, std::u32string>& Library::spellings() const
{
    if (!m_spellings.empty()) return m_spellings;
    std::map<int, std::map<std::u32string, int>> counts;
    for (const CutArticle& one : m_articles)
        for (size_t column = Headline; column <= Labels; ++column)
            for (size_t token = 0; token < one.columns[column].folded.size(); ++token)
                ++counts[one.columns[column].folded[token]][m_written.word(one.columns[column].written[token])];
    for (const auto& [word, written] : counts)
        m_spellings[word] = std::max_element(written.begin(), written.end(), [](const auto& a, const auto& b) {
                                return a.second < b.second;
                            })->first;
    return m_spellings;
}

QStringList Library::languages() const
{
    QSet<QString> all;
    for (const CutArticle& one : m_articles) all.insert(one.article.draft.language);
    return all.values();
}

using Runs = std::set<std::vector<int>>;

// A text of fewer than five words is one run; one of no words is like nothing.
static Runs runsOf(const CutArticle& article)
{
    std::vector<int> words = article.columns[Headline].folded;
    words.insert(words.end(), article.columns[Body].folded.begin(), article.columns[Body].folded.end());
    if (words.empty()) return {};
    if (words.size() < 5) return {words};
    Runs runs;
    for (size_t at = 0; at + 5 <= words.size(); ++at) runs.emplace(words.begin() + at, words.begin() + at + 5);
    return runs;
}

// Below twenty words, what is like a text is equal to it.
static bool isAlike(const CutArticle& left, const CutArticle& right, const Runs& ours, const Runs& theirs)
{
    const auto count = [](const CutArticle& one) {
        return one.columns[Headline].folded.size() + one.columns[Body].folded.size();
    };
    if (ours.empty() || theirs.empty()) return false;
    if (count(left) < 20 || count(right) < 20) return count(left) == count(right) && ours == theirs;
    const auto common = std::count_if(ours.begin(), ours.end(), [&](const auto& run) { return theirs.count(run) > 0; });
    return double(common) >= 0.7 * double(ours.size() + theirs.size() - size_t(common));
}

const std::vector<ArticleIds>& Library::groups() const
{
    if (m_groups) return *m_groups;
    std::vector<Runs> runs;
    for (const CutArticle& one : m_articles) runs.push_back(runsOf(one));
    std::vector<size_t> group(m_articles.size());
    for (size_t right = 0; right < group.size(); ++right) {
        group[right] = right;
        for (size_t left = 0; left < right; ++left) {
            if (!isAlike(m_articles[left], m_articles[right], runs[left], runs[right])) continue;
            const size_t from = group[left], to = group[right];
            std::replace(group.begin(), group.begin() + qsizetype(right) + 1, from, to);
        }
    }
    std::map<size_t, ArticleIds> members;
    for (size_t place = 0; place < group.size(); ++place) members[group[place]].push_back(m_articles[place].article.id);
    m_groups.emplace();
    for (auto& [number, ids] : members)
        if (ids.size() > 1) m_groups->push_back(std::move(ids));
    return *m_groups;
}

ArticleIds Library::alike(ArticleId id) const
{
    for (const ArticleIds& group : groups())
        if (std::find(group.begin(), group.end(), id) != group.end()) return group;
    return {};
}

bool Library::isNewer(ArticleId left, ArticleId right) const
{
    const ArticleDate &a = article(left)->draft.date, &b = article(right)->draft.date;
    if (a.isKnown() != b.isKnown()) return a.isKnown();
    return a.isKnown() && a.key != b.key ? a.key > b.key : left > right;
}

ArticleIds Library::find(const query::Node& root) const
{
    const Matcher matcher(*this, root);
    ArticleIds ids;
    for (const CutArticle& one : m_articles)
        if (matcher.matches(one)) ids.push_back(one.article.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

ArticleIds Library::newestFirst(const query::Node& root) const
{
    ArticleIds ids = find(root);
    std::map<ArticleId, const ArticleDate*> dates;
    for (const CutArticle& one : m_articles) dates[one.article.id] = &one.article.draft.date;
    std::sort(ids.begin(), ids.end(), [&](ArticleId left, ArticleId right) {
        const ArticleDate &a = *dates[left], &b = *dates[right];
        if (a.isKnown() != b.isKnown()) return a.isKnown();
        if (a.isKnown() && a.key != b.key) return a.key > b.key;
        return left > right;
    });
    return ids;
}

}  // namespace dateline::oracle
