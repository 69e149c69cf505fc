// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How good `sort:relevance` is: nDCG@10 and MAP on collections that people have judged (TIME, Cranfield, KazQAD), the
// words of each question OR-ed, the first thousand taken, beside the bm25 of stock FTS5 on the same text.
#include "Bench.h"
#include "library/Reading.h"
#include "shared/JsonLines.h"
#include "shared/Judged.h"
#include "shared/Measures.h"
#include "shared/Sqlite.h"

#include <QHash>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace dateline;
using namespace dateline::bench;

namespace {

constexpr int Most = 1000;

QString anyOf(const QStringList& words)
{
    return QLatin1Char('"') + words.join(QStringLiteral("\" OR \"")) + QLatin1Char('"');
}

class OurRanking final {
public:
    explicit OurRanking(const Judged& judged)
    {
        const QString path = m_folder.filePath(QStringLiteral("articles.jsonl"));
        QFile lines(path);
        if (!lines.open(QIODevice::WriteOnly)) qFatal("%s cannot be written", qPrintable(path));
        for (const JudgedDocument& document : judged.documents)
            lines.write(jsonLine({{QStringLiteral("id"), document.id},
                                  {QStringLiteral("date"), QStringLiteral("2001-01-01")},
                                  {QStringLiteral("headline"), document.headline},
                                  {QStringLiteral("body"), document.body}}));
        lines.close();
        m_library = open(m_folder.filePath(QStringLiteral("library")));
        const ImportReport report = import(*m_library, {path});
        if (report.added != qint64(judged.documents.size()))
            std::printf("%lld of %zu documents cannot be taken: they are empty\n", report.refused,
                        judged.documents.size());
        const auto all = wait(m_library->searching().search({}));
        for (const ArticleId id : all->listing.page(0, all->listing.count()))
            m_documents.insert(id.value, wait(m_library->reading().article(id))->article.guid);
    }

    QStringList operator()(const QStringList& words)
    {
        const query::Query query = query::parse(anyOf(words), QDate::currentDate());
        const auto found = wait(m_library->searching().search({query, query::SortKey::Relevance}));
        QStringList ranked;
        for (const ArticleId id : found->listing.page(0, Most)) ranked << m_documents.value(id.value);
        return ranked;
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<library::Library> m_library;
    QHash<qint64, QString> m_documents;
};

class StockRanking final {
public:
    explicit StockRanking(const Judged& judged) : m_judged(judged), m_database(QStringLiteral(":memory:"))
    {
        m_database.run("CREATE VIRTUAL TABLE story USING fts5(headline, body, tokenize=unicode61)");
        SqliteStatement put(m_database.handle(), "INSERT INTO story(rowid, headline, body) VALUES(?1, ?2, ?3)");
        qint64 row = 0;
        for (const JudgedDocument& document : judged.documents)
            put.bind(1, row++).bind(2, document.headline.toUtf8()).bind(3, document.body.toUtf8()).step();
    }

    QStringList operator()(const QStringList& words)
    {
        SqliteStatement find(m_database.handle(),
                             "SELECT rowid FROM story WHERE story MATCH ?1 ORDER BY rank LIMIT ?2");
        find.bind(1, anyOf(words).toUtf8()).bind(2, Most);
        QStringList ranked;
        while (find.step()) ranked << m_judged.documents[size_t(find.integer(0))].id;
        return ranked;
    }

private:
    const Judged& m_judged;
    Sqlite m_database;
};

struct Score {
    double ndcg = 0;
    double precision = 0;
};

template <typename Ranking>
Score scoreOf(Ranking& ranking, const Judged& judged)
{
    Score sum;
    for (const JudgedQuery& query : judged.queries) {
        const QStringList ranked = ranking(query.words);
        sum.ndcg += ndcgAt10(ranked, query.relevant);
        sum.precision += averagePrecision(ranked, query.relevant);
    }
    const auto queries = double(judged.queries.size());
    return {sum.ndcg / queries, sum.precision / queries};
}

void compare(const Judged& judged)
{
    OurRanking ourRanking(judged);
    StockRanking stockRanking(judged);
    const Score ours = scoreOf(ourRanking, judged);
    const Score stock = scoreOf(stockRanking, judged);
    std::printf("%-10s %5zu documents, %4zu queries: nDCG@10 %.4f, stock FTS5 %.4f, %.3f x; MAP %.4f, %.4f, %.3f x\n",
                qPrintable(judged.name), judged.documents.size(), judged.queries.size(), ours.ndcg, stock.ndcg,
                ours.ndcg / stock.ndcg, ours.precision, stock.precision, ours.precision / stock.precision);
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const std::vector<Judged> collections = judgedCollections();
    if (collections.empty()) std::puts("The judged collections are not here (set DATELINE_CORPUS).");
    for (const Judged& judged : collections) compare(judged);
    return 0;
}
