// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/WordSets.h"

#include "store/Connection.h"
#include "store/Feed.h"
#include "store/search/SetCache.h"

#include <algorithm>

namespace dateline::store {

using Kind = WordTest::Kind;

Result<bool> WordSets::refresh()
{
    auto isNew = m_postings.refresh();
    if (isNew && *isNew) m_vocabulary.reset();
    return isNew;
}

Result<const Vocabulary*> WordSets::vocabulary()
{
    if (m_vocabulary) return &*m_vocabulary;
    Vocabulary vocabulary;
    const auto done = feed(m_index.statement("postings/words"), 1, [&](const FedRow& row) -> Result<void> {
        const QByteArrayView term = row.view(0), spelling = row.view(1);
        vocabulary.append({term.data(), size_t(term.size())}, {spelling.data(), size_t(spelling.size())});
        return {};
    });
    if (!done) return done.error();
    vocabulary.shrink();
    m_vocabulary = std::move(vocabulary);
    return &*m_vocabulary;
}

bool WordSets::isExact(const Term& term)
{
    return term.words.size() == 1 && term.words.front().kind != Kind::Exactly;
}

Result<IdSet> WordSets::find(const WordTest& test, Columns columns)
{
    const QByteArray key = 't' + QByteArray::number(columns) + print(test);
    if (const SetCache::Set known = m_cache.find(key)) return *known;
    auto found = look(test, columns);
    if (!found) return found;
    return *m_cache.insert(key, std::move(*found));
}

Result<IdSet> WordSets::often(const std::string& word)
{
    const QByteArray key = "t+" + QByteArray::fromStdString(word);
    if (const SetCache::Set known = m_cache.find(key)) return *known;
    auto found = m_postings.find(PostingKind::Often, word);
    if (!found) return found;
    return *m_cache.insert(key, std::move(*found));
}

Result<IdSet> WordSets::look(const WordTest& test, Columns columns)
{
    switch (test.kind) {
        case Kind::Equal:
        case Kind::Exactly:
            return inColumns(test.text, columns);
        case Kind::Prefix:
            return prefixInColumns(test.text, columns);
        case Kind::Form:
            return lookForms(test, columns);
        case Kind::Pattern:
        case Kind::Near:
            break;
    }
    const auto words = vocabulary();
    if (!words) return words.error();
    return anyOf((*words)->expand(test), columns);
}

Result<IdSet> WordSets::lookForms(const WordTest& test, Columns columns)
{
    const auto words = vocabulary();
    if (!words) return words.error();
    const auto languages = m_fields.languages();
    if (!languages) return languages.error();
    IdSet united;
    for (const LanguageTerms& forms : (*words)->forms(test, *languages)) {
        auto found = anyOf(forms.terms, columns);
        if (!found) return found;
        if (!forms.language.isNull()) {
            auto spoken = m_fields.inLanguage(forms.language);
            if (!spoken) return spoken;
            *found &= *spoken;
        }
        united |= *found;
    }
    return united;
}

Result<std::vector<std::string>> WordSets::expand(const WordTest& test)
{
    const auto words = vocabulary();
    if (!words) return words.error();
    if (test.kind != Kind::Form) return (*words)->expand(test);
    const auto languages = m_fields.languages();
    if (!languages) return languages.error();
    std::vector<std::string> terms;
    for (const LanguageTerms& forms : (*words)->forms(test, *languages))
        terms.insert(terms.end(), forms.terms.begin(), forms.terms.end());
    std::sort(terms.begin(), terms.end());
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    return terms;
}

Result<IdSet> WordSets::anyOf(const std::vector<std::string>& terms, Columns columns)
{
    if (columns == column::All) return m_postings.findAny(PostingKind::Anywhere, terms);
    IdSet united;
    for (const std::string& term : terms) {
        auto found = inColumns(term, columns);
        if (!found) return found;
        united |= *found;
    }
    return united;
}

namespace {

struct ColumnPostings {
    Columns column;
    PostingKind kind;
};

}  // namespace

// The columns that have postings of their own; the body's are what is not elsewhere alone.
static constexpr ColumnPostings OwnPostings[] = {{column::Headline, PostingKind::Headline},
                                                 {column::Byline, PostingKind::Byline},
                                                 {column::Dateline, PostingKind::Dateline}};

Result<IdSet> WordSets::inColumns(std::string_view term, Columns columns)
{
    if (columns == column::All) return m_postings.find(PostingKind::Anywhere, term);
    IdSet united;
    for (const ColumnPostings& own : OwnPostings) {
        if (!(columns & own.column)) continue;
        auto found = m_postings.find(own.kind, term);
        if (!found) return found;
        united |= *found;
    }
    if (!(columns & column::Body)) return united;
    auto body = m_postings.find(PostingKind::Anywhere, term);
    if (!body) return body;
    auto elsewhere = m_postings.find(PostingKind::Elsewhere, term);
    if (!elsewhere) return elsewhere;
    *body -= *elsewhere;
    united |= *body;
    return united;
}

Result<IdSet> WordSets::prefixInColumns(std::string_view prefix, Columns columns)
{
    if (columns == column::All) return m_postings.findPrefix(PostingKind::Anywhere, prefix);
    IdSet united;
    for (const ColumnPostings& own : OwnPostings) {
        if (!(columns & own.column)) continue;
        auto found = m_postings.findPrefix(own.kind, prefix);
        if (!found) return found;
        united |= *found;
    }
    if (!(columns & column::Body)) return united;
    auto body = m_postings.findPrefixInBody(prefix);
    if (!body) return body;
    united |= *body;
    return united;
}

Result<IdSet> WordSets::candidates(const Term& term)
{
    std::optional<IdSet> common;
    for (const WordTest& word : term.words) {
        auto found = find(word, term.columns);
        if (!found) return found;
        common ? * common &= *found : *(common = std::move(*found));
    }
    return std::move(*common);
}

Result<IdSet> WordSets::candidates(const SpanNode& node)
{
    if (node.kind == SpanNode::Kind::Term) return candidates(node.term);
    std::optional<IdSet> gathered;
    for (const SpanNode& child : node.children) {
        auto found = candidates(child);
        if (!found) return found;
        if (!gathered)
            gathered = std::move(*found);
        else
            node.kind == SpanNode::Kind::Or ? * gathered |= * found : * gathered &= *found;
    }
    return gathered ? std::move(*gathered) : IdSet();
}

// Of longer words the index keeps so many letters (text/Words.h): they may hold anything behind these.
static constexpr size_t LongestKept = 64;

// Nothing where so many words hold them that nearly all articles do.
Result<std::optional<IdSet>> WordSets::holding(const AnyLiteral& literals)
{
    static constexpr size_t MostTerms = 4'000;
    std::vector<WordTest> tests{{.kind = Kind::Pattern, .text = std::string(LongestKept, '?') + '*'}};
    size_t count = 0;
    for (const std::string& literal : literals) {
        tests.push_back({.kind = Kind::Pattern, .text = '*' + literal + '*'});
        const auto terms = expand(tests.back());
        if (!terms) return terms.error();
        count += terms->size();
    }
    if (count > MostTerms) return std::optional<IdSet>();
    IdSet united;
    for (const WordTest& test : tests) {
        const auto found = find(test, column::All);
        if (!found) return found.error();
        united |= *found;
    }
    return std::optional(std::move(united));
}

Result<IdSet> WordSets::candidates(const QString& pattern)
{
    IdSet common = m_postings.indexed();
    for (const AnyLiteral& literals : literalsOf(pattern)) {
        const auto found = holding(literals);
        if (!found) return found.error();
        if (*found) common &= **found;
    }
    return common;
}

}  // namespace dateline::store
