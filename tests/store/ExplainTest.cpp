// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchedLibrary.h"
#include "query/Parser.h"

#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class ExplainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void countsEachClause_data();
    void countsEachClause();
    void countsAsASearchOfTheClauseFinds();
    void saysWhereAClauseStands();
    void saysWhatWasNotUnderstood();
    void namesTheFewestToDrop_data();
    void namesTheFewestToDrop();
    void survivesAnything_data();
    void survivesAnything();
    void stopsWhenCancelled();

private:
    query::Explanation explained(const QString& text)
    {
        return TemporaryLibrary::value(m_library->reader().explain(query::parse(text, Today), Cancel()));
    }

    const QDate Today{2023, 3, 20};
    std::unique_ptr<SearchedLibrary> m_library;
};

void ExplainTest::initTestCase()
{
    m_library = std::make_unique<SearchedLibrary>();
    std::vector<ArticleDraft> all = drafts(1, 4);
    const QStringList bodies{u"Oil and gas."_s, u"Oil and wheat."_s, u"Wheat and barley."_s, u"Oil, wheat and gold."_s};
    for (size_t i = 0; i < all.size(); ++i) all[i].body = bodies[qsizetype(i)] + u" n%1"_s.arg(i);
    all[3].headline = u"Gold"_s;
    m_library->add(all);
    m_library->settle();
}

// "oil (3) [gas 1]" in one line.
static QString inOneLine(const query::ClauseCount& clause)
{
    QStringList parts;
    for (const query::ClauseCount& part : clause.parts) parts += inOneLine(part);
    const QString below = parts.isEmpty() ? QString() : u" ["_s + parts.join(u", "_s) + u']';
    return clause.text + u' ' + QString::number(clause.count) + below;
}

void ExplainTest::countsEachClause_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("counts");
    const auto row = [](const char* text, const char* counts) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(counts);
    };
    row("", " 4");
    row("oil", "oil 3");
    row("oil wheat", "oil wheat 2 [oil 3, wheat 3]");
    row("oil OR gold", "oil OR gold 3 [oil 3, gold 1]");
    row("wheat -oil", "wheat -oil 1 [wheat 3, -oil 1 [oil 3]]");
    row("oil (gas OR wheat)", "oil (gas OR wheat) 3 [oil 3, gas OR wheat 4 [gas 1, wheat 3]]");
    row("headline:gold", "headline:gold 1");
    row("headline:(gold OR oil)", "headline:(gold OR oil) 1 [headline:gold 1, headline:oil 0]");
    row("source:kazinform", "source:kazinform 4");
}

void ExplainTest::countsEachClause()
{
    QFETCH(QString, text);
    QFETCH(QString, counts);
    QCOMPARE(inOneLine(explained(text).whole), counts);
}

static void collect(const query::ClauseCount& clause, std::vector<query::ClauseCount>& all)
{
    all.push_back(clause);
    for (const query::ClauseCount& part : clause.parts) collect(part, all);
}

void ExplainTest::countsAsASearchOfTheClauseFinds()
{
    Chance chance(21);
    for (int round = 0; round < 100; ++round) {
        const query::Query query = query::parse(query::print(chance.tree(3)), Today);
        std::vector<query::ClauseCount> clauses;
        collect(TemporaryLibrary::value(m_library->reader().explain(query, Cancel())).whole, clauses);
        for (const query::ClauseCount& clause : clauses)
            QVERIFY2(m_library->search(query::parse(clause.text, Today)).listing.count() == clause.count,
                     qPrintable(clause.text));
    }
}

void ExplainTest::saysWhereAClauseStands()
{
    const QString text = u"oil headline:(gold OR zinc)"_s;
    const query::ClauseCount whole = explained(text).whole;
    const auto typed = [&](const query::ClauseCount& clause) { return text.mid(clause.position, clause.length); };
    QCOMPARE(typed(whole.parts[0]), u"oil"_s);
    QCOMPARE(typed(whole.parts[1].parts[0]), u"gold"_s);
    QCOMPARE(typed(whole.parts[1].parts[1]), u"zinc"_s);
}

void ExplainTest::saysWhatWasNotUnderstood()
{
    QVERIFY(explained(u"oil"_s).remarks.empty());
    QVERIFY(!explained(u"oil date:2023-13"_s).remarks.empty());
    QVERIFY(!explained(u"oil quote:energy"_s).remarks.empty());
}

void ExplainTest::namesTheFewestToDrop_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("toDrop");
    QTest::addColumn<qint64>("left");
    const auto row = [](const char* text, const char* toDrop, qint64 left) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(toDrop) << left;
    };
    row("oil wheat", "", 0);
    row("oil zinc", "zinc", 3);
    row("oil barley", "barley", 3);
    row("zinc oil wheat", "zinc", 2);
    row("oil wheat barley", "barley", 2);
    row("zinc oil copper wheat", "zinc, copper", 2);
    row("gas wheat gold", "gas", 1);
    row("gas barley gold", "gas, barley", 1);
    row("oil -oil", "-oil", 3);
    row("zinc", "", 0);
    row("zinc copper", "", 0);
    row("zinc OR copper", "", 0);
    row("oil zinc —", "zinc", 3);
    row("zinc oil oil wheat wheat oil oil wheat wheat oil oil wheat wheat oil oil wheat", "zinc", 2);
}

void ExplainTest::namesTheFewestToDrop()
{
    QFETCH(QString, text);
    QFETCH(QString, toDrop);
    QFETCH(qint64, left);
    const query::Explanation explanation = explained(text);
    QCOMPARE(explanation.toDrop.join(u", "_s), toDrop);
    QCOMPARE(explanation.countWithout, left);
}

void ExplainTest::survivesAnything_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u"\""_s, u"()"_s, u"NOT"_s, u"headline:"_s, u"headline:(—)"_s, u"—"_s, u"- -oil"_s})
        QTest::newRow(qPrintable(text)) << text;
    QTest::newRow("10,000 clauses") << u"oil zinc "_s.repeated(5000);
    QTest::newRow("groups in groups") << u"(oil OR -"_s.repeated(1000) + u"oil"_s + u")"_s.repeated(1000);
    QTest::newRow("groups in fields") << u"headline:("_s.repeated(1000) + u"oil gas"_s + u")"_s.repeated(1000);
}

void ExplainTest::survivesAnything()
{
    QFETCH(QString, text);
    const query::Query query = query::parse(text, Today);
    QCOMPARE(explained(text).whole.count, m_library->search(query).listing.count());
}

void ExplainTest::stopsWhenCancelled()
{
    const Cancel cancel;
    cancel.request();
    const auto explanation = m_library->reader().explain(query::parse(u"oil zinc"_s, Today), cancel);
    QVERIFY(!explanation);
    QCOMPARE(explanation.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(ExplainTest)
#include "ExplainTest.moc"
