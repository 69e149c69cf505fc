// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleDraft.h"
#include "article/ArticleId.h"
#include "oracle/Words.h"
#include "query/Query.h"

#include <QHash>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace dateline::oracle {

struct Article {
    ArticleId id;
    ArticleDraft draft;
    bool isRead = false;
    bool isBookmarked = false;
    bool isBinned = false;
    QStringList tags = {};
    QStringList collections = {};  ///< by path
    QStringList notes = {};        ///< of it and of its highlights
    QStringList highlights = {};   ///< their words
    QStringList colours = {};      ///< of its highlights, by name
    QStringList baskets = {};      ///< that a passage of it is in, by name
    /// Code points of the body at which its sentences start, known to whoever made the text; empty: not known, and the
    /// article must not be asked about sentences.
    std::vector<int> sentences = {};
    QString step = {};        ///< what headline or slug say that it is: update, correction or killed
    bool hasEarlier = false;  ///< its text was another before

    bool operator==(const Article&) const = default;
};

/// The texts of an article that words are looked for in. The first six are those of a bare word.
enum Column { Headline, Body, Byline, Dateline, SourceName, Labels, Slug, Url, File, ColumnCount };

/// Tokens by number, so that comparing them is comparing numbers.
struct CutColumn {
    std::vector<int> folded;
    std::vector<int> written;
    std::vector<int> sentence;   ///< of each token, counted from 0
    std::vector<int> paragraph;  ///< likewise
};

struct CutArticle {
    Article article;
    QString source;      ///< as the article is filed
    QStringList topics;  ///< likewise: without repetition
    QStringList people;
    QStringList organisations;
    QStringList places;
    std::array<CutColumn, ColumnCount> columns;
    std::vector<CutColumn> notes = {};
    std::vector<CutColumn> highlights = {};
};

/// Every word of a library, numbered: folded forms and spellings apart.
class Vocabulary final {
public:
    int take(const std::u32string& word);
    int count() const { return int(m_words.size()); }
    const std::u32string& word(int number) const { return m_words[size_t(number)]; }

private:
    std::map<std::u32string, int> m_numbers;
    std::vector<std::u32string> m_words;
};

/// Articles, cut once, and asked one by one.
class Library final {
public:
    void add(const Article& article);
    void remove(ArticleId id);
    void clear();
    /// The article is there already: its text was changed, or its marks.
    void replace(const Article& article);

    const std::vector<CutArticle>& articles() const { return m_articles; }
    const Article* article(ArticleId id) const;
    const Vocabulary& folded() const { return m_folded; }
    const Vocabulary& written() const { return m_written; }
    /// How words are most often written, by folded form, in lower case. Of equals the one that sorts first.
    const std::map<int, std::u32string>& spellings() const;
    QStringList languages() const;
    /// Articles that say nearly the same as one: of its runs of five words they share seven tenths, or they do with one
    /// that does, and so on. Itself included; none where nothing is like it.
    ArticleIds alike(ArticleId id) const;
    /// As a list of both would stand: newest first, undated last.
    bool isNewer(ArticleId left, ArticleId right) const;

    /// Ids ascending.
    ArticleIds find(const query::Node& root) const;
    /// In the order that a search promises: newest first, undated last.
    ArticleIds newestFirst(const query::Node& root) const;

private:
    CutColumn cut(const QString& text);
    const std::vector<ArticleIds>& groups() const;

    Vocabulary m_folded;
    Vocabulary m_written;
    std::vector<CutArticle> m_articles;
    mutable std::map<int, std::u32string> m_spellings;  // empty: to be counted
    mutable std::optional<std::vector<ArticleIds>> m_groups;
};

}  // namespace dateline::oracle
