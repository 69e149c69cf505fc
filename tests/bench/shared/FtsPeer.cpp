// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FtsPeer.h"

#include "JsonLines.h"
#include "bench/Bench.h"

#include <QFileInfo>
#include <QJsonArray>

namespace dateline::bench {

FtsPeer::FtsPeer(const QString& file, const QString& lines)
{
    // Made under another name, so that what was broken off is made again.
    const QString unfinished = file + QStringLiteral(".part");
    if (!QFile::exists(file)) {
        QFile::remove(unfinished);
        m_database = std::make_unique<Sqlite>(unfinished);
        const double took = millisecondsOf([&] { fill(lines); });
        m_database.reset();
        QFile::rename(unfinished, file);
        std::printf("stock FTS5: made in %.1f s, %.0f MB\n", took / 1000, double(QFileInfo(file).size()) / 1e6);
    }
    m_database = std::make_unique<Sqlite>(file);
    m_articles = m_database->number("SELECT count(*) FROM article");
}

static QByteArray labelsOf(const QJsonObject& article)
{
    QByteArrayList labels;
    for (const char* kind : {"topics", "places", "people", "organisations"})
        for (const auto label : article.value(QLatin1String(kind)).toArray()) labels << label.toString().toUtf8();
    return labels.join('\n');
}

void FtsPeer::fill(const QString& lines)
{
    m_database->run(
        "CREATE TABLE article(id INTEGER PRIMARY KEY, date TEXT, source TEXT COLLATE NOCASE, "
        "place TEXT COLLATE NOCASE, unread INTEGER)");
    m_database->run(
        "CREATE VIRTUAL TABLE story USING fts5(headline, body, byline, dateline, source, labels, "
        "tokenize=unicode61)");
    m_database->run("BEGIN");
    {
        SqliteStatement article(m_database->handle(), "INSERT INTO article VALUES(?1, ?2, ?3, ?4, 1)");
        SqliteStatement story(m_database->handle(),
                              "INSERT INTO story(rowid, headline, body, byline, dateline, source, labels) "
                              "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        qint64 id = 0;
        eachObject(lines, [&](const QJsonObject& each) {
            const auto text = [&each](const char* field) { return each.value(QLatin1String(field)).toString(); };
            const QString place = text("dateline").section(QLatin1Char(','), 0, 0);
            article.bind(1, ++id).bind(2, text("date").toUtf8()).bind(3, text("source").toUtf8());
            article.bind(4, place.toUtf8()).step();
            story.bind(1, id).bind(2, text("headline").toUtf8()).bind(3, text("body").toUtf8());
            story.bind(4, text("byline").toUtf8()).bind(5, text("dateline").toUtf8());
            story.bind(6, text("source").toUtf8()).bind(7, labelsOf(each)).step();
        });
    }
    m_database->run("CREATE INDEX by_date ON article(date)");
    m_database->run("CREATE INDEX by_source ON article(source)");
    m_database->run("CREATE INDEX by_place ON article(place)");
    m_database->run("COMMIT");
}

PeerAnswer FtsPeer::ask(const PeerQuery& query)
{
    return query.way == PeerQuery::Way::Scan ? scan(query) : askIndex(query);
}

PeerAnswer FtsPeer::askIndex(const PeerQuery& query)
{
    QByteArrayList conditions;
    if (query.match) conditions << "story MATCH '" + QByteArray(query.match).replace('\'', "''") + '\'';
    if (query.where) conditions << query.where;
    const QByteArray where = " WHERE " + conditions.join(" AND ");
    // CROSS: the words first. Left to itself SQLite may begin with a column, and look up far more rows.
    const QByteArray joined = query.match ? "story CROSS JOIN article ON id = story.rowid" : QByteArray("article");
    const QByteArray from = " FROM " + joined + where;
    const QByteArray counted = " FROM " + (query.where ? joined : QByteArray("story")) + where;

    PeerAnswer answer;
    answer.milliseconds = millisecondsOf([&] {
        for (const QByteArray& sql : {"SELECT id" + from + " ORDER BY " + query.order + " LIMIT 50",
                                      "SELECT substr(date, 1, 7), count(*)" + from + " GROUP BY 1",
                                      "SELECT article.source, count(*)" + from + " GROUP BY 1 ORDER BY 2 DESC LIMIT 20",
                                      "SELECT place, count(*)" + from + " GROUP BY 1 ORDER BY 2 DESC LIMIT 20"}) {
            SqliteStatement statement(m_database->handle(), sql);
            while (statement.step()) continue;
        }
        answer.count = m_database->number("SELECT count(*)" + counted);
    });
    return answer;
}

// One pass that counts, and nothing else: a page and facets would cost the peer more.
PeerAnswer FtsPeer::scan(const PeerQuery& query)
{
    PeerAnswer answer;
    const QByteArray bound = QByteArray::number(Scanned);
    answer.milliseconds = millisecondsOf([&] {
        answer.count = m_database->number("SELECT count(*) FROM story WHERE rowid <= " + bound + " AND " + query.where);
    });
    if (m_articles <= Scanned) return answer;
    const double share = double(m_articles) / double(Scanned);
    return {answer.milliseconds * share, qint64(double(answer.count) * share)};
}

}  // namespace dateline::bench
