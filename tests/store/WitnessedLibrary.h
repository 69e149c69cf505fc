// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Passage.h"
#include "oracle/Library.h"
#include "store/annotating/AnnotationWriter.h"
#include "store/annotating/BasketWriter.h"
#include "support/TemporaryLibrary.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dateline::tests {

/// Kinds of the language that the engine does not answer yet, as numbers of query::NodeKind: random queries leave them
/// out. Empty, since it answers all.
inline QSet<int> unanswered()
{
    return {};
}

/// A library with its writers and a reader, and beside it the same articles for the witness. Articles are known by
/// their guid.
class WitnessedLibrary final {
public:
    WitnessedLibrary()
        : m_articles(m_library.articleWriter()),
          m_marks(m_library.markWriter()),
          m_index(m_library.indexWriter()),
          m_reader(m_library.reader())
    {
    }

    /// One import: new articles are added, those whose guid is known get another text. Answers its number.
    qint64 add(const std::vector<oracle::Article>& articles)
    {
        const qint64 import = TemporaryLibrary::value(m_articles->beginImport({QStringLiteral("/press")}));
        std::vector<ArticleDraft> drafts;
        for (const oracle::Article& article : articles) drafts.push_back(article.draft);
        auto batch = prepared(drafts, store::Originals::None);
        const auto outcome = TemporaryLibrary::value(m_articles->add(import, batch));
        QHash<QString, ArticleId> ids;
        for (const ArticleIds& some : {outcome.added, outcome.updated})
            for (const ArticleId id : some) ids[TemporaryLibrary::value(m_reader->article(id)).guid] = id;
        for (oracle::Article article : articles) {
            const ArticleId id = ids.value(article.draft.guid);
            const bool isUpdated = std::ranges::find(outcome.updated, id) != outcome.updated.end();
            article.hasEarlier = article.hasEarlier || isUpdated;
            take(article, id);
        }
        return import;
    }

    /// Takes back what an import added, and puts back what it changed: these articles as they were, but for their
    /// marks.
    void undo(qint64 import, const std::vector<oracle::Article>& before)
    {
        const ChangeSet change = TemporaryLibrary::value(m_articles->undoImport(import));
        for (const ArticleId id : change.removed) witness.remove(id);
        for (const oracle::Article& article : before) take(article, article.id);
    }

    void mark(ArticleId id, bool isRead, bool isBookmarked)
    {
        TemporaryLibrary::value(m_marks->setRead({id}, isRead));
        TemporaryLibrary::value(m_marks->setBookmarked({id}, isBookmarked));
        oracle::Article article = *witness.article(id);
        article.isRead = isRead;
        article.isBookmarked = isBookmarked;
        witness.replace(article);
    }

    /// Names of tags, paths of collections; each is made where it is not there.
    void tag(const ArticleIds& ids, const QString& name, bool isSet)
    {
        const Mark mark = TemporaryLibrary::value(m_marks->define({{MarkKind::Tag, 0}, name}));
        carry(
            ids, mark, [&](oracle::Article& article) { hold(article.tags, name, isSet); }, isSet);
    }
    void collect(const ArticleIds& ids, const QString& path, bool isSet)
    {
        Mark mark{MarkKind::Collection, 0};
        for (const QString& name : path.split(u'/'))
            mark = TemporaryLibrary::value(m_marks->define({{MarkKind::Collection, 0}, name, 0, mark.id}));
        carry(
            ids, mark, [&](oracle::Article& article) { hold(article.collections, path, isSet); }, isSet);
    }
    /// Highlights a stretch of the body, with a note or without, and puts it into a basket where one is named; without
    /// a length it notes the article as a whole.
    void annotate(ArticleId id, TextRange range, const QString& note, const QString& basket)
    {
        static const QStringList colours{QStringLiteral("yellow"), QStringLiteral("green"), QStringLiteral("blue"),
                                         QStringLiteral("pink")};
        oracle::Article article = *witness.article(id);
        Annotation annotation{.article = id, .note = note};
        if (range.length > 0) {
            const PassageSelector selector = analysis::selectorOf(article.draft.body, range);
            annotation.passage = Passage{selector, selector, true};
            annotation.colour = HighlightColour(1 + range.from % 4);
            article.highlights.append(selector.exact);
            article.colours.append(colours[range.from % 4]);
        }
        if (!note.isEmpty()) article.notes.append(note);
        (void)TemporaryLibrary::value(m_marks->annotations().add({annotation}));
        if (annotation.passage && !basket.isEmpty()) {
            const qint64 into = TemporaryLibrary::value(m_marks->baskets().create(basket)).basket;
            (void)TemporaryLibrary::value(
                m_marks->baskets().add({{.article = id, .passage = *annotation.passage}}, {.basket = into}));
            article.baskets.append(basket);
        }
        witness.replace(article);
    }
    void bin(const ArticleIds& ids, bool isBinned)
    {
        carry(
            ids, {MarkKind::Bin}, [&](oracle::Article& article) { article.isBinned = isBinned; }, isBinned);
    }

    /// The index and the reader know all that was committed.
    void settle()
    {
        while (TemporaryLibrary::value(m_index->follow(50)).indexed > 0) {
        }
        TemporaryLibrary::value(m_reader->changes());
    }

    /// Ids ascending.
    ArticleIds found(const query::Query& query)
    {
        const Listing listing = TemporaryLibrary::value(m_reader->search(query, {}, Cancel())).listing;
        ArticleIds ids = listing.page(0, listing.count());
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    ArticleIds found(const query::Node& root)
    {
        query::Query query;
        query.root = root;
        return found(query);
    }

    ArticleId idAt(int place) const { return witness.articles()[size_t(place)].article.id; }
    store::Reader& reader() { return *m_reader; }
    store::IndexWriter& indexWriter() { return *m_index; }

    oracle::Library witness;

private:
    template <typename Change>
    void carry(const ArticleIds& ids, const Mark& mark, Change change, bool isSet)
    {
        TemporaryLibrary::value(m_marks->set(mark, ids, isSet));
        for (const ArticleId id : ids) {
            oracle::Article article = *witness.article(id);
            change(article);
            witness.replace(article);
        }
    }

    static void hold(QStringList& names, const QString& name, bool isHeld)
    {
        names.removeAll(name);
        if (isHeld) names.append(name);
    }

    void take(const oracle::Article& article, ArticleId id)
    {
        if (!id) return;  // a duplicate
        oracle::Article known = article;
        known.id = id;
        if (const oracle::Article* before = witness.article(id)) {
            known.isRead = before->isRead;
            known.isBookmarked = before->isBookmarked;
            known.isBinned = before->isBinned;
            known.tags = before->tags;
            known.collections = before->collections;
            known.notes = before->notes;
            known.highlights = before->highlights;
            known.colours = before->colours;
            known.baskets = before->baskets;
        }
        witness.replace(known);
    }

    TemporaryLibrary m_library;
    std::unique_ptr<store::ArticleWriter> m_articles;
    std::unique_ptr<store::MarkWriter> m_marks;
    std::unique_ptr<store::IndexWriter> m_index;
    std::unique_ptr<store::Reader> m_reader;
};

}  // namespace dateline::tests
