// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever was added, changed, taken back and marked, in whatever order the index followed: every query finds what it
// finds in a library made anew of the same articles, and what the witness finds. DATELINE_SEED repeats a run.
#include "WitnessedLibrary.h"
#include "oracle/ArticleMaker.h"
#include "query/Parser.h"

#include <QTest>

using namespace dateline;
using namespace dateline::tests;

static const QDate Today(2023, 3, 20);

namespace {

/// A library that lives: each step is one of what people and feeds do to it.
class Living final {
public:
    explicit Living(unsigned seed) : m_draw(seed), m_maker(seed + 1000) {}

    void step();

    WitnessedLibrary library;

private:
    struct Import {
        qint64 number = 0;
        std::vector<oracle::Article> before;  ///< what it changed, as it was
    };

    void addSome();
    void changeSome();
    void undoLast();
    void markOne();
    bool isEmpty() const { return library.witness.articles().empty(); }
    const oracle::Article& someArticle()
    {
        return library.witness.articles()[size_t(m_draw.below(int(library.witness.articles().size())))].article;
    }

    oracle::Draw m_draw;
    oracle::ArticleMaker m_maker;
    std::vector<Import> m_imports;
    int m_made = 0;
};

}  // namespace

void Living::addSome()
{
    std::vector<oracle::Article> articles;
    for (int left = m_draw.between(1, 30); left > 0; --left) articles.push_back(m_maker.article(++m_made));
    m_imports.push_back({library.add(articles), {}});
}

void Living::changeSome()
{
    if (isEmpty()) return;
    std::map<ArticleId, oracle::Article> before;
    for (int left = m_draw.between(1, 8); left > 0; --left) {
        const oracle::Article& article = someArticle();
        // What is shorter would have too little in common with what it becomes to be the same article.
        if (article.draft.body.size() > 150) before.emplace(article.id, article);
    }
    Import import;
    std::vector<oracle::Article> articles;
    for (const auto& [id, article] : before) {
        articles.push_back(m_maker.changed(article));
        import.before.push_back(article);
    }
    import.number = library.add(articles);
    m_imports.push_back(std::move(import));
}

void Living::undoLast()
{
    if (m_imports.empty()) return;
    library.undo(m_imports.back().number, m_imports.back().before);
    m_imports.pop_back();
}

void Living::markOne()
{
    if (!isEmpty()) library.mark(someArticle().id, m_draw.oneIn(2), m_draw.oneIn(2));
}

void Living::step()
{
    switch (m_draw.below(12)) {
        case 0:
        case 1:
        case 2:
            return addSome();
        case 3:
        case 4:
            return changeSome();
        case 5:
            return undoLast();
        case 6:
        case 7:
            return markOne();
        case 8:
            if (m_draw.oneIn(4)) TemporaryLibrary::check(library.indexWriter().startAnew());
            return;
        default:
            TemporaryLibrary::value(library.indexWriter().follow(m_draw.between(1, 40)));
            TemporaryLibrary::value(library.reader().changes());
    }
}

class UpdatesOracleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatALibraryMadeAnewFinds_data();
    void findsWhatALibraryMadeAnewFinds();
};

static const QStringList& queries()
{
    static const QStringList all{"",
                                 "oil",
                                 "price*",
                                 "\"human rights\"",
                                 "реформа",
                                 "қазақ*",
                                 "中国",
                                 "ไทย",
                                 "NOT oil",
                                 "headline:oil OR body:нефть",
                                 "source:kazinform",
                                 "topic:grain -is:read",
                                 "is:bookmarked",
                                 "is:unread words:>20",
                                 "date:2021",
                                 "oil w/5 price",
                                 "human pre/1 rights",
                                 "reform* w/s the",
                                 "министр w/p он",
                                 "first/10:oil",
                                 "lead:реформа*",
                                 "atleast/2:oil",
                                 "=Oil",
                                 "~reform",
                                 "oli~1",
                                 "wom?n",
                                 "*stan",
                                 "/reform|нефт/",
                                 "body:(oil -price)",
                                 "jane",
                                 "slug:oil",
                                 "is:correction",
                                 "is:killed OR NOT is:correction"};
    return all;
}

static QStringList guidsOf(const oracle::Library& library, const ArticleIds& ids)
{
    QStringList guids;
    for (const ArticleId id : ids) {
        const oracle::Article* article = library.article(id);
        guids += article ? article->draft.guid : QStringLiteral("no article %1").arg(id.value);
    }
    guids.sort();
    return guids;
}

static void compare(WitnessedLibrary& lived)
{
    std::vector<oracle::Article> articles;
    for (const oracle::CutArticle& one : lived.witness.articles()) articles.push_back(one.article);
    WitnessedLibrary anew;
    if (!articles.empty()) anew.add(articles);
    QCOMPARE(anew.witness.articles().size(), articles.size());
    ArticleIds ids;
    for (const oracle::CutArticle& one : anew.witness.articles()) ids.push_back(one.article.id);
    for (size_t place = 0; place < articles.size(); ++place)
        anew.mark(ids[place], articles[place].isRead, articles[place].isBookmarked);
    anew.settle();
    for (const QString& text : queries()) {
        const query::Query query = query::parse(text, Today);
        const ArticleIds found = lived.found(query);
        QVERIFY2(found == lived.witness.find(query.root), qPrintable(text));
        QVERIFY2(guidsOf(lived.witness, found) == guidsOf(anew.witness, anew.found(query)), qPrintable(text));
    }
    // A library made anew knows no earlier texts.
    const query::Query updates = query::parse(QStringLiteral("is:update"), Today);
    QCOMPARE(lived.found(updates), lived.witness.find(updates.root));
}

void UpdatesOracleTest::findsWhatALibraryMadeAnewFinds_data()
{
    QTest::addColumn<unsigned>("seed");
    bool isGiven = false;
    const unsigned given = qEnvironmentVariable("DATELINE_SEED").toUInt(&isGiven);
    for (unsigned seed = 1; seed <= (isGiven ? 1 : 4); ++seed)
        QTest::addRow("seed %u", isGiven ? given : seed) << (isGiven ? given : seed);
}

void UpdatesOracleTest::findsWhatALibraryMadeAnewFinds()
{
    QFETCH(unsigned, seed);
    Living living(seed);
    for (int round = 0; round < 3; ++round) {
        for (int step = 0; step < 25; ++step) living.step();
        living.library.settle();
        compare(living.library);
        if (QTest::currentTestFailed()) return;
    }
    QVERIFY(!living.library.witness.articles().empty());
}

QTEST_GUILESS_MAIN(UpdatesOracleTest)
#include "UpdatesOracleTest.moc"
