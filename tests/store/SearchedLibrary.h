// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oracle/Library.h"
#include "support/TemporaryLibrary.h"

#include <random>

namespace dateline::tests {

using ScannedArticle = oracle::Article;

/// The ids of those that the witness finds, in the order that a search promises.
inline ArticleIds scan(const std::vector<ScannedArticle>& articles, const query::Node& root)
{
    // Cutting them is most of the work, and a test asks the same articles hundreds of times.
    static std::vector<ScannedArticle> known;
    static oracle::Library library;
    if (known != articles) {
        known = articles;
        library.clear();
        for (const ScannedArticle& article : articles) library.add(article);
    }
    return library.newestFirst(root);
}

/// Words of several scripts, few enough to meet again and again.
inline const QStringList& mixedWords()
{
    static const QStringList words{
        QStringLiteral("oil"),       QStringLiteral("price"),    QStringLiteral("Türk"),     QStringLiteral("turk"),
        QStringLiteral("pipeline"),  QStringLiteral("pipe"),     QStringLiteral("AT&T"),     QStringLiteral("U.S."),
        QStringLiteral("C++"),       QStringLiteral("Covid-19"), QStringLiteral("ÉLYSÉE"),   QStringLiteral("Straße"),
        QStringLiteral("Қазақстан"), QStringLiteral("қазақ"),    QStringLiteral("реформа"),  QStringLiteral("ещё"),
        QStringLiteral("Έλληνας"),   QStringLiteral("السلام"),   QStringLiteral("سَلام"),     QStringLiteral("中国人民"),
        QStringLiteral("中国"),      QStringLiteral("人民日报"), QStringLiteral("日本語"),   QStringLiteral("กรุงเทพ"),
        QStringLiteral("ประเทศไทย"), QStringLiteral("«human"),   QStringLiteral("rights»"),  QStringLiteral("rights,"),
        QStringLiteral("human"),     QStringLiteral("don’t"),    QStringLiteral("1,000.50"), QStringLiteral("2023"),
    };
    return words;
}

inline query::Node node(query::NodeKind kind, const QString& text = {}, const QString& field = {})
{
    query::Node node;
    node.kind = kind;
    node.text = text;
    node.field = field;
    return node;
}

inline query::Node over(query::NodeKind kind, std::vector<query::Node> children, const QString& field = {})
{
    query::Node parent = node(kind, {}, field);
    parent.children = std::move(children);
    return parent;
}

/// Articles, marks and queries by chance, each repeatable by its seed.
class Chance final {
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}

    int below(int bound) { return int(m_engine() % unsigned(bound)); }
    template <typename List>
    auto oneOf(const List& list)
    {
        return list[size_t(below(int(list.size())))];
    }

    QString words(int least, int most)
    {
        QStringList words;
        for (int left = least + below(most - least + 1); left > 0; --left) words += oneOf(mixedWords());
        return words.join(QLatin1Char(' '));
    }

    QString paragraphs()
    {
        QStringList paragraphs;
        for (int left = 1 + below(3); left > 0; --left) paragraphs += words(2, 9) + QLatin1Char('.');
        return paragraphs.join(QStringLiteral("\n\n"));
    }

    ArticleDraft draft(int number)
    {
        ArticleDraft draft = tests::draft(number);
        draft.headline = words(1, 4);
        // The number parts articles that would otherwise be alike.
        draft.body = paragraphs() + QStringLiteral(" n%1").arg(number);
        draft.date = below(10) == 0 ? ArticleDate() : day(2020 + below(3), 1 + below(12), 1 + below(28));
        if (draft.date.isKnown() && below(2) == 0) {
            draft.date.key += below(86400);
            draft.date.precision = DatePrecision::Second;
        }
        draft.source = oneOf(QStringList{QString(), QStringLiteral("Kazinform"), QStringLiteral("Agency 001"),
                                         QStringLiteral("Ақорда"), QStringLiteral("Kazakh Times")});
        draft.place = oneOf(QStringList{QString(), QStringLiteral("ASTANA"), QStringLiteral("Алматы")});
        draft.byline = oneOf(QStringList{QString(), QStringLiteral("Ayşe Türk"), QStringLiteral("Jane Oil")});
        draft.dateline = draft.place.isNull() ? QString() : draft.place + QStringLiteral(" (Wire)");
        draft.slug = oneOf(QStringList{QString(), QStringLiteral("oil-price-1")});
        draft.language = oneOf(QStringList{QStringLiteral("en"), QStringLiteral("kk"), QString()});
        draft.topics = oneOf(std::vector<QStringList>{{}, {QStringLiteral("grain")}, {QStringLiteral("oil markets")}});
        draft.people = oneOf(std::vector<QStringList>{{}, {QStringLiteral("Volker Türk")}});
        return draft;
    }

    query::Node leaf()
    {
        using query::NodeKind;
        const QString word = oneOf(mixedWords());
        switch (below(10)) {
            case 0:
                return node(NodeKind::Phrase, oneOf(mixedWords()) + QLatin1Char(' ') + word);
            case 1:
                return node(NodeKind::Prefix, word.left(1 + below(3)));
            case 2:
                return over(NodeKind::Field, {node(NodeKind::Word, word)}, QStringLiteral("headline"));
            case 3:
                return over(NodeKind::Field, {node(NodeKind::Word, word)}, QStringLiteral("body"));
            case 4: {
                const QStringList names{QStringLiteral("kazinform"), QStringLiteral("agency 001"),
                                        QStringLiteral("АҚОРДА")};
                return over(NodeKind::Field, {node(NodeKind::Phrase, oneOf(names))}, QStringLiteral("source"));
            }
            case 5:
                return node(NodeKind::Flag, state(), QStringLiteral("is"));
            case 6: {
                query::Node date = node(NodeKind::Date, {}, QStringLiteral("date"));
                date.from = day(2020 + below(3), 1 + below(12), 1).key;
                if (below(4) == 0) {
                    *date.from += below(86400);
                    date.text = QStringLiteral("24h");
                } else if (below(2) == 0)
                    date.to = *date.from + qint64(86400) * (1 + below(300));
                return date;
            }
            case 7:
                return node(NodeKind::Word, QStringLiteral("—"));
            default:
                return node(NodeKind::Word, word);
        }
    }

    query::Node tree(int depth)
    {
        using query::NodeKind;
        if (depth == 0 || below(3) == 0) return leaf();
        const NodeKind kind = oneOf(std::vector{NodeKind::And, NodeKind::Or, NodeKind::Not});
        std::vector<query::Node> children;
        for (int left = kind == NodeKind::Not ? 1 : 2 + below(2); left > 0; --left) children.push_back(tree(depth - 1));
        return over(kind, std::move(children));
    }

private:
    QString state()
    {
        return oneOf(QStringList{QStringLiteral("read"), QStringLiteral("unread"), QStringLiteral("bookmarked")});
    }

    std::mt19937 m_engine;
};

/// A library with its writers and a reader, and beside it the same articles for a plain scan.
class SearchedLibrary final {
public:
    SearchedLibrary()
        : m_articles(m_library.articleWriter()),
          m_marks(m_library.markWriter()),
          m_index(m_library.indexWriter()),
          m_reader(m_library.reader())
    {
    }

    /// Stores drafts as one import; each must be new. Answers their ids in the order of the drafts, which need not be
    /// that of the ids: a batch is stored by date.
    ArticleIds add(const std::vector<ArticleDraft>& drafts)
    {
        const ArticleIds added = store(drafts).added;
        if (added.size() != drafts.size()) qFatal("not all drafts were new");
        ArticleIds ids(drafts.size());
        for (const ArticleId id : added) {
            const QString file = TemporaryLibrary::value(m_reader->article(id)).original.file;
            const auto isOf = [&](const ArticleDraft& draft) { return draft.provenance.file == file; };
            ids[size_t(std::find_if(drafts.begin(), drafts.end(), isOf) - drafts.begin())] = id;
        }
        for (size_t place = 0; place < drafts.size(); ++place) scanned.push_back({ids[place], drafts[place]});
        return ids;
    }

    store::AddOutcome store(const std::vector<ArticleDraft>& drafts)
    {
        lastImport = TemporaryLibrary::value(m_articles->beginImport({QStringLiteral("/press")}));
        auto batch = prepared(drafts, store::Originals::None);
        return TemporaryLibrary::value(m_articles->add(lastImport, batch));
    }

    void mark(const ArticleIds& ids, bool isRead, bool isBookmarked)
    {
        TemporaryLibrary::value(m_marks->setRead(ids, isRead));
        TemporaryLibrary::value(m_marks->setBookmarked(ids, isBookmarked));
        for (ScannedArticle& article : scanned)
            if (std::find(ids.begin(), ids.end(), article.id) != ids.end()) {
                article.isRead = isRead;
                article.isBookmarked = isBookmarked;
            }
    }

    /// The index and the reader know all that was committed.
    void settle()
    {
        while (TemporaryLibrary::value(m_index->follow(50)).indexed > 0) {
        }
        TemporaryLibrary::value(m_reader->changes());
    }

    store::SearchOutcome search(const query::Query& query)
    {
        return TemporaryLibrary::value(m_reader->search(query, {}, Cancel()));
    }

    ArticleIds found(const query::Node& root)
    {
        query::Query query;
        query.root = root;
        const Listing listing = search(query).listing;
        return listing.page(0, listing.count());
    }

    store::Reader& reader() { return *m_reader; }
    store::IndexWriter& indexWriter() { return *m_index; }
    store::ArticleWriter& articleWriter() { return *m_articles; }
    const TemporaryLibrary& library() const { return m_library; }

    std::vector<ScannedArticle> scanned;
    qint64 lastImport = 0;

private:
    TemporaryLibrary m_library;
    std::unique_ptr<store::ArticleWriter> m_articles;
    std::unique_ptr<store::MarkWriter> m_marks;
    std::unique_ptr<store::IndexWriter> m_index;
    std::unique_ptr<store::Reader> m_reader;
};

}  // namespace dateline::tests
