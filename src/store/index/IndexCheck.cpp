// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/IndexCheck.h"

#include "analysis/Signature.h"
#include "store/Changes.h"
#include "store/Transaction.h"
#include "store/index/ArticleTexts.h"
#include "store/index/DocumentId.h"
#include "store/index/PostingCheck.h"
#include "store/index/SignaturePieces.h"
#include "store/index/StorySteps.h"
#include "store/index/Watermark.h"
#include "store/search/Documents.h"
#include "store/search/IdSet.h"
#include "store/search/LibraryOrder.h"
#include "store/search/PostingSets.h"
#include "store/search/Term.h"

#include <algorithm>

namespace dateline::store {

using namespace Qt::StringLiterals;

static constexpr size_t SampleSize = 200;

namespace {

class Check {
public:
    Check(Connection& articles, Connection& index, const ProgressListener& progress, const Cancel& cancel)
        : m_articles(articles),
          m_index(index),
          m_documents(index),
          m_signatures(index),
          m_postings(index),
          m_progress(progress),
          m_cancel(cancel)
    {
    }

    Result<QStringList> run();

private:
    Result<bool> isComparable();
    Result<void> compareRows();
    Result<void> compareSample();
    Result<void> compareOrder();
    Result<void> compareText(const ArticleText& text);
    Result<void> compareSignature(const ArticleText& text);
    Result<void> compareSteps(const ArticleText& text);
    Result<void> compareColumn(quint32 article, const QByteArray& text, Columns column);
    Result<bool> holds(quint32 article, const Term& term);

    Connection& m_articles;
    Connection& m_index;
    Documents m_documents;
    SignaturePieces m_signatures;
    PostingSets m_postings;
    bool m_areListsSound = false;
    const ProgressListener& m_progress;
    const Cancel& m_cancel;
    Watermark m_mark;
    std::vector<quint32> m_indexed;
    QStringList m_problems;
};

}  // namespace

static Error cancelled()
{
    return {ErrorKind::Cancelled, QString(), QString()};
}

Result<QStringList> Check::run()
{
    const auto index = Snapshot::take(m_index);
    if (!index) return index.error();
    const auto comparable = isComparable();
    if (!comparable) return comparable.error();
    if (!*comparable) return m_problems;
    if (const auto compared = compareRows(); !compared) return compared.error();
    if (const auto compared = compareSample(); !compared) return compared.error();
    if (const auto compared = compareOrder(); !compared) return compared.error();
    return m_problems;
}

// Commits that the index has yet to follow say nothing against it, but then the two are not alike.
Result<bool> Check::isComparable()
{
    const auto mark = Watermark::read(m_index);
    if (!mark) return mark.error();
    m_mark = *mark;
    const auto origin = originOf(m_articles);
    if (!origin) return origin.error();
    if (isForeign(m_mark, *origin)) m_problems += u"The index belongs to other articles or to other rules of words"_s;
    const auto newest = changes::newest(m_articles);
    if (!newest) return newest.error();
    if (const auto refreshed = m_documents.load(); !refreshed) return refreshed.error();
    return m_problems.isEmpty() && m_mark.revision == *newest;
}

static Result<IdSet> documentsOf(Connection& index, const Documents& current, const Cancel& cancel)
{
    std::vector<quint32> ids;
    Statement rows = index.statement("index/documents");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return IdSet::of(std::move(ids));
        if (cancel.isRequested()) return cancelled();
        if (current.isCurrent(rows.integer(0))) ids.push_back(DocumentId::fromRow(rows.integer(0)).article);
    }
}

Result<void> Check::compareRows()
{
    const auto documents = documentsOf(m_index, m_documents, m_cancel);
    if (!documents) return documents.error();
    const auto postings = checkPostings(m_index, *documents, m_cancel);
    if (!postings) return postings.error();
    m_problems += *postings;
    m_areListsSound = postings->isEmpty();
    qint64 missing = 0;
    Statement articles = m_articles.statement("search/article-ids");
    articles.bind(1, m_mark.article);
    for (;;) {
        const auto row = articles.step();
        if (!row) return row.error();
        if (!*row) break;
        if (m_cancel.isRequested()) return cancelled();
        const quint32 id = quint32(articles.integer(0));
        documents->contains(id) ? m_indexed.push_back(id) : void(++missing);
    }
    if (missing > 0) m_problems += u"%1 articles are missing from the index"_s.arg(missing);
    return {};
}

Result<void> Check::compareSample()
{
    if (m_areListsSound)
        if (const auto read = m_postings.refresh(); !read) return read.error();
    const size_t stride = std::max<size_t>(1, m_indexed.size() / SampleSize);
    for (size_t place = 0; place < m_indexed.size(); place += stride) {
        if (m_cancel.isRequested()) return cancelled();
        if (m_progress) m_progress({qint64(place), qint64(m_indexed.size()), u"index"_s});
        auto compared =
            readTextOf(m_articles, m_indexed[place], [&](const ArticleText& text) { return compareText(text); });
        if (!compared) return compared;
    }
    return {};
}

/// What a start takes for the order must be what the articles say.
Result<void> Check::compareOrder()
{
    LibraryOrder kept, ofArticles;
    if (auto loaded = kept.load(m_articles, m_index); !loaded) return loaded;
    if (auto loaded = ofArticles.load(m_articles); !loaded) return loaded;
    if (kept.newestFirst()->ids != ofArticles.newestFirst()->ids)
        m_problems += u"The order that the index keeps is not that of the articles"_s;
    return {};
}

Result<void> Check::compareText(const ArticleText& text)
{
    const quint32 article = quint32(text.id);
    if (auto done = compareSignature(text); !done) return done;
    if (auto done = compareSteps(text); !done) return done;
    if (auto done = compareColumn(article, text.headline, column::Headline); !done) return done;
    return compareColumn(article, text.body, column::Body);
}

Result<void> Check::compareSignature(const ArticleText& text)
{
    const auto kept = m_signatures.find(quint32(text.id));
    if (!kept) return kept.error();
    if (*kept != analysis::signatureOf(QString::fromUtf8(text.headline + "\n\n" + text.body)))
        m_problems += u"The index does not know what article %1 is like"_s.arg(text.id);
    return {};
}

Result<void> Check::compareSteps(const ArticleText& text)
{
    if (!m_areListsSound) return {};
    const std::vector<std::string_view> said = stepsOf(text);
    for (const std::string_view step : {step::Correction, step::Killed, step::Update}) {
        const auto kept = m_postings.find(PostingKind::Step, step);
        if (!kept) return kept.error();
        const bool isSaid = std::ranges::find(said, step) != said.end();
        if (kept->contains(quint32(text.id)) != isSaid)
            m_problems += u"The index does not know what article %1 is to its story"_s.arg(text.id);
    }
    return {};
}

Result<void> Check::compareColumn(quint32 article, const QByteArray& text, Columns column)
{
    const Term all = termOf(QString::fromUtf8(text), false, column);
    if (all.words.empty()) return {};
    const size_t last = all.words.size() - 1;
    for (const size_t place : {size_t(0), last / 2, last}) {
        const auto held = holds(article, Term{{all.words[place]}, column});
        if (!held) return held.error();
        if (*held) continue;
        m_problems += u"The index does not find article %1 by a word of its text"_s.arg(article);
        break;
    }
    return {};
}

Result<bool> Check::holds(quint32 article, const Term& term)
{
    Statement find = m_index.statement("index/holds");
    return find.bindText(1, matchExpression(term)).bind(2, m_documents.rowOf(article)).step();
}

Result<QStringList> checkIndex(Connection& articles, Connection& index, const ProgressListener& progress,
                               const Cancel& cancel)
{
    return Check(articles, index, progress, cancel).run();
}

}  // namespace dateline::store
