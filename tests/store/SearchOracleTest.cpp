// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine held against an independent witness (tests/oracle), by random queries over everything the language has.
// DATELINE_SEED repeats a run, DATELINE_QUERIES says how many, DATELINE_QUERY asks one instead.
#include "WitnessedLibrary.h"
#include "oracle/ArticleMaker.h"
#include "oracle/QueryMaker.h"
#include "oracle/Reuters.h"
#include "query/Parser.h"
#include "support/Corpus.h"
#include "text/Table.h"

#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using query::Node;
using query::NodeKind;

static const QDate Today(2023, 3, 20);

class SearchOracleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsWhatTheWitnessFinds_data();
    void findsWhatTheWitnessFinds();
    void findsItOnReuters();
    void keepsToTheSentencesOfTheTable();
    void keepsTheLawsOfSets();
    void showsWhatItFound();

private:
    void tagAndBin(oracle::Draw& draw);
    void annotate(oracle::Draw& draw);
    QStringList differences(WitnessedLibrary& library, oracle::QueryMaker maker, int queries);

    WitnessedLibrary m_made;
};

static QStringList tags()
{
    return {u"Energy"_s, u"to check"_s, u"Ақорда"_s};
}

static QStringList collections()
{
    return {u"Book"_s, u"Book/Chapter 2"_s, u"Book/Chapter 2/Türk"_s, u"Other/Chapter 2"_s};
}

static QStringList baskets()
{
    return {u"Speeches"_s, u"to quote"_s, u"Ақорда"_s};
}

static oracle::QueryMaker::Material madeMaterial()
{
    return {.words = oracle::ArticleMaker::words(),
            .sources = oracle::ArticleMaker::sources(),
            .places = oracle::ArticleMaker::places(),
            .topics = oracle::ArticleMaker::topics(),
            .people = oracle::ArticleMaker::people(),
            .knowsAlike = true,
            .knowsSteps = true,
            .tags = tags(),
            .collections = collections() + QStringList{u"Chapter 2"_s, u"Türk"_s},
            .baskets = baskets(),
            .knowsNotes = true};
}

static unsigned seedOf(unsigned usual)
{
    bool isGiven = false;
    const unsigned seed = qEnvironmentVariable("DATELINE_SEED").toUInt(&isGiven);
    return isGiven ? seed : usual;
}

static int queryCount(int usual)
{
    bool isGiven = false;
    const int count = qEnvironmentVariableIntValue("DATELINE_QUERIES", &isGiven);
    return isGiven ? count : usual;
}

/// The same texts by others, some of them more than once.
static std::vector<oracle::Article> copiesOf(const std::vector<oracle::Article>& articles, oracle::Draw& draw)
{
    std::vector<oracle::Article> copies;
    for (int number = 301; number <= 340; ++number) {
        oracle::Article copy = articles[size_t(draw.below(25)) * 10];
        const oracle::Article& other = articles[size_t(draw.below(300))];
        copy.draft.guid = other.draft.guid + u"-copy-%1"_s.arg(number);
        copy.draft.source = other.draft.source;
        copy.draft.date = other.draft.date;
        copies.push_back(std::move(copy));
    }
    return copies;
}

void SearchOracleTest::initTestCase()
{
    oracle::ArticleMaker maker(1);
    std::vector<oracle::Article> articles;
    for (int number = 1; number <= 300; ++number) articles.push_back(maker.article(number));
    m_made.add(articles);
    oracle::Draw draw(2);
    m_made.add(copiesOf(articles, draw));
    for (int round = 0; round < 200; ++round) m_made.mark(m_made.idAt(draw.below(300)), draw.oneIn(2), draw.oneIn(2));
    tagAndBin(draw);
    annotate(draw);
    m_made.settle();
}

void SearchOracleTest::tagAndBin(oracle::Draw& draw)
{
    for (int round = 0; round < 60; ++round) {
        const ArticleIds some{m_made.idAt(draw.below(300)), m_made.idAt(draw.below(300))};
        m_made.tag(some, draw.oneOf(tags()), !draw.oneIn(4));
        m_made.collect(some, draw.oneOf(collections()), !draw.oneIn(4));
        if (draw.oneIn(3)) m_made.bin(some, !draw.oneIn(4));
    }
}

void SearchOracleTest::annotate(oracle::Draw& draw)
{
    const QStringList words = oracle::ArticleMaker::words();
    for (int round = 0; round < 150; ++round) {
        const ArticleId id = m_made.idAt(draw.below(300));
        const QString body = m_made.witness.article(id)->draft.body;
        const int length = int(body.toUcs4().size());
        const bool isWhole = draw.oneIn(5) || length < 4;
        const QString note = isWhole || draw.oneIn(2) ? draw.oneOf(words) + u' ' + draw.oneOf(words) : QString();
        const TextRange range = isWhole ? TextRange() : TextRange{draw.below(length - 3), draw.between(3, 40)};
        const auto isBlank = [&] { return analysis::selectorOf(body, range).exact.trimmed().isEmpty(); };
        if (!isWhole && isBlank()) continue;
        m_made.annotate(id, range, note, draw.oneIn(3) ? draw.oneOf(baskets()) : QString());
    }
}

static QString listOf(const ArticleIds& ids)
{
    QStringList list;
    for (const ArticleId id : ids)
        if (list.size() < 8) list += QString::number(id.value);
    return list.join(u' ');
}

static ArticleIds without(const ArticleIds& ids, const ArticleIds& others)
{
    ArticleIds left;
    std::set_difference(ids.begin(), ids.end(), others.begin(), others.end(), std::back_inserter(left));
    return left;
}

QStringList SearchOracleTest::differences(WitnessedLibrary& library, oracle::QueryMaker maker, int queries)
{
    QStringList differences;
    int finding = 0;
    for (int round = 0; round < queries && differences.size() < 20; ++round) {
        const QString text = qEnvironmentVariable("DATELINE_QUERY", maker.query(round % 5));
        const query::Query query = query::parse(text, Today);
        const ArticleIds found = library.found(query), expected = library.witness.find(query.root);
        finding += !expected.empty();
        if (found == expected) continue;
        differences += QStringLiteral("%1\n    %2 found, %3 expected; too many: %4; missing: %5")
                           .arg(text)
                           .arg(found.size())
                           .arg(expected.size())
                           .arg(listOf(without(found, expected)), listOf(without(expected, found)));
    }
    if (differences.isEmpty() && finding * 4 < queries) differences += u"too few queries find anything"_s;
    return differences;
}

void SearchOracleTest::findsWhatTheWitnessFinds_data()
{
    QTest::addColumn<unsigned>("seed");
    const unsigned last = qEnvironmentVariableIsSet("DATELINE_SEED") ? 1 : 4;
    for (unsigned usual = 1; usual <= last; ++usual) QTest::addRow("seed %u", seedOf(usual)) << seedOf(usual);
}

void SearchOracleTest::findsWhatTheWitnessFinds()
{
    QFETCH(unsigned, seed);
    oracle::QueryMaker::Material material = madeMaterial();
    material.knowsBin = true;
    oracle::QueryMaker maker(seed, material);
    maker.left = unanswered();
    const QStringList wrong = differences(m_made, maker, queryCount(1000));
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
}

void SearchOracleTest::findsItOnReuters()
{
    const QString corpus = corpusPath(u"news/reuters21578"_s);
    SKIP_WITHOUT_CORPUS(corpus);
    WitnessedLibrary library;
    const std::vector<oracle::Article> articles = oracle::reutersArticles(corpus, 2000);
    library.add(articles);
    library.settle();
    oracle::QueryMaker::Material material = madeMaterial();
    material.knowsSentences = false;
    material.knowsAlike = false;
    material.knowsSteps = false;
    material.words.clear();
    for (size_t place = 0; place < articles.size(); place += 40)
        material.words += articles[place].draft.body.simplified().split(u' ').mid(0, 60);
    material.words.removeIf([](const QString& word) { return word.contains(u':') || word.contains(u'"'); });
    material.topics = {u"grain"_s, u"acq"_s, u"crude"_s, u"money-fx"_s};
    material.places = {u"NEW YORK"_s, u"london"_s, u"São Paulo"_s};
    const unsigned seed = seedOf(5);
    oracle::QueryMaker maker(seed, material);
    maker.left = unanswered();
    const QStringList wrong = differences(library, maker, queryCount(300));
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1\n").arg(seed) + wrong.join(u'\n')));
}

// The rows of the table of sentences as bodies: where they start is said there, so nobody has to find it out.
static std::vector<oracle::Article> sentencesOfTheTable()
{
    std::vector<oracle::Article> articles;
    for (const Row& row : table(QStringLiteral(DATELINE_SOURCE_DIR "/tests/text/data/sentences.tsv"))) {
        oracle::Article article;
        for (const QString& sentence : row.at(0).split(u"| "_s)) {
            article.sentences.push_back(int(oracle::codePoints(article.draft.body).size()));
            article.draft.body += sentence;
        }
        article.draft.guid = QString::number(articles.size());
        article.draft.guidNamespace = u"table"_s;
        articles.push_back(std::move(article));
    }
    return articles;
}

void SearchOracleTest::keepsToTheSentencesOfTheTable()
{
    WitnessedLibrary library;
    const std::vector<oracle::Article> articles = sentencesOfTheTable();
    library.add(articles);
    library.settle();
    QStringList wrong;
    for (const oracle::Article& article : articles) {
        const auto tokens = oracle::tokensOf(article.draft.body);
        for (size_t place = 1; place < tokens.size(); ++place) {
            // Neighbours tell whether a sentence ends between them.
            const auto text = [&](size_t at) { return QString::fromStdU32String(tokens[at].folded); };
            const QString typed = u'"' + text(place - 1) + u"\" w/s \""_s + text(place) + u'"';
            const Node root = query::parse(typed, Today).root;
            if (library.found(root) != library.witness.find(root)) wrong += typed + u" in "_s + article.draft.body;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
}

static Node over(NodeKind kind, std::vector<Node> children)
{
    Node node;
    node.kind = kind;
    node.children = std::move(children);
    return node;
}

static Node negated(const Node& child)
{
    return over(NodeKind::Not, {child});
}

void SearchOracleTest::keepsTheLawsOfSets()
{
    const unsigned seed = seedOf(6);
    oracle::QueryMaker maker(seed, madeMaterial());
    maker.left = unanswered();
    const auto found = [&](const Node& root) { return m_made.found(root); };
    for (int round = 0; round < queryCount(60); ++round) {
        const QString left = maker.query(2), right = maker.query(2);
        const Node a = query::parse(left, Today).root, b = query::parse(right, Today).root;
        const auto says = [&](const char* law) {
            return qPrintable(
                QStringLiteral("%1: a is %2, b is %3, seed %4").arg(QLatin1String(law), left, right).arg(seed));
        };
        const ArticleIds hasA = found(a), hasB = found(b);
        const ArticleIds either = found(over(NodeKind::Or, {a, b})), both = found(over(NodeKind::And, {a, b}));
        QVERIFY2(without(hasA, either).empty() && without(hasB, either).empty(), says("a and b are within a OR b"));
        QVERIFY2(without(both, hasA).empty() && without(both, hasB).empty(), says("a b is within a and b"));
        QVERIFY2(either.size() + both.size() == hasA.size() + hasB.size(), says("|a| + |b| = |a OR b| + |a b|"));
        QVERIFY2(found(over(NodeKind::And, {a, negated(a)})).empty(), says("a -a is empty"));
        QVERIFY2(found(negated(negated(a))) == hasA, says("NOT NOT a is a"));
        QVERIFY2(found(negated(over(NodeKind::And, {a, b}))) == found(over(NodeKind::Or, {negated(a), negated(b)})),
                 says("De Morgan of and"));
        QVERIFY2(found(negated(over(NodeKind::Or, {a, b}))) == found(over(NodeKind::And, {negated(a), negated(b)})),
                 says("De Morgan of or"));
    }
}

// What is wrong with the marks of an article, or null.
static QString wrongMarks(const std::vector<Match>& marks, const ArticleDraft& draft, const Node& root)
{
    if (marks.empty()) return u"nothing is marked"_s;
    if (!std::is_sorted(marks.begin(), marks.end())) return u"marks do not ascend"_s;
    for (const Match& mark : marks) {
        const std::u32string text = oracle::codePoints(mark.field == Field::Headline ? draft.headline : draft.body);
        const auto [from, length] = mark.range;
        if (from < 0 || length < 1 || size_t(from + length) > text.size()) return u"a mark is not within the text"_s;
        const Node& term = root.children.front();
        if (root.kind != NodeKind::Field || (term.kind != NodeKind::Word && term.kind != NodeKind::Phrase)) continue;
        // Stretches that overlap or touch are one, so what is marked begins with the term.
        const QString marked = QString::fromUcs4(text.data() + from, length);
        const auto wanted = oracle::tokensOf(term.text), shown = oracle::tokensOf(marked);
        const bool isIt = shown.size() >= wanted.size() &&
                          std::equal(wanted.begin(), wanted.end(), shown.begin(),
                                     [](const auto& a, const auto& b) { return a.folded == b.folded; });
        if (!isIt) return u"marked is "_s + marked;
    }
    return {};
}

void SearchOracleTest::showsWhatItFound()
{
    const unsigned seed = seedOf(7);
    oracle::QueryMaker maker(seed, madeMaterial());
    maker.left = unanswered();
    QStringList wrong;
    for (int round = 0; round < queryCount(200) && wrong.size() < 20; ++round) {
        const QString text = qEnvironmentVariable("DATELINE_QUERY", maker.shown(round % 3));
        const query::Query query = query::parse(text, Today);
        ArticleIds found = m_made.found(query);
        if (found.size() > 12) found.resize(12);
        for (const ArticleId id : found) {
            const auto marks = TemporaryLibrary::value(m_made.reader().matches(id, query));
            const QString fault = wrongMarks(marks, m_made.witness.article(id)->draft, query.root);
            if (!fault.isNull()) wrong += QStringLiteral("%1 in %2: %3").arg(text).arg(id.value).arg(fault);
            if (!fault.isNull()) break;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1\n").arg(seed) + wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(SearchOracleTest)
#include "SearchOracleTest.moc"
