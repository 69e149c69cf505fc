// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/TextMatch.h"

#include "query/Parser.h"
#include "store/search/Vocabulary.h"

#include <QFile>
#include <QTest>

using namespace dateline;
using namespace dateline::store;
using namespace Qt::StringLiterals;

class TextMatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksWhatMatched_data();
    void marksWhatMatched();
    void looksIntoEachColumn_data();
    void looksIntoEachColumn();
    void marksHeadlinesToo();
    void holdsAsItsTextDoes_data();
    void holdsAsItsTextDoes();
    void takesFormsFromTheVocabulary();
    void findsExactWordsHoweverTheyAreComposed();
    void showsTheBestPassage();
    void saysWhenAPatternRunsAway();
    void takesManyTermsAtOnce();
};

static Clause planned(const QString& query)
{
    return planOf(query::parse(query, QDate(2023, 3, 20)).root).root;
}

static ArticleText bodyOf(const QString& body, const QString& language = {})
{
    return {.body = body.toUtf8(), .boundaries = text::boundaries(body), .language = language};
}

// Counting code points as the marks do.
static QString bracketed(const QString& text, const std::vector<Match>& matches, Field field)
{
    QList<uint> codePoints = text.toUcs4();
    for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
        if (match->field != field) continue;
        codePoints.insert(match->range.from + match->range.length, U'⟧');
        codePoints.insert(match->range.from, U'⟦');
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(codePoints.constData()), codePoints.size());
}

void TextMatchTest::marksWhatMatched_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked");
    QFile file(QStringLiteral(DATELINE_TEST_DATA "/matches.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#')) continue;
        QStringList cells = line.split(u'\t');
        QCOMPARE(cells.size(), 3);
        cells[2].replace(u"\\n"_s, u"\n"_s);
        QTest::newRow(qPrintable(line)) << cells[0] << cells[1] << cells[2];
    }
}

void TextMatchTest::marksWhatMatched()
{
    QFETCH(QString, language);
    QFETCH(QString, query);
    QFETCH(QString, marked);
    const QString body = QString(marked).remove(u'⟦').remove(u'⟧');
    MatchedText text(bodyOf(body, language));
    const TextMatch match(planned(query));
    const auto matches = match.matches(text);
    QCOMPARE(bracketed(body, matches, Field::Body), marked);
    QVERIFY(std::is_sorted(matches.begin(), matches.end()));
    // What has a mark was found, and what was found has a mark.
    QCOMPARE(match.holds(text), body != marked);
    QVERIFY(!match.wasLimited());
}

void TextMatchTest::looksIntoEachColumn_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("holds");
    const auto row = [](const QString& query, bool holds) { QTest::newRow(qPrintable(query)) << query << holds; };
    for (const QString& word : {u"inhead"_s, u"inbody"_s, u"inby"_s, u"indateline"_s, u"insource"_s, u"inlabel"_s}) {
        row(word, true);
        row(word + u'*', true);
        row(u"="_s + word, true);
        row(u"~"_s + word, true);
        row(u"headline:="_s + word, word == u"inhead");
        row(u"by:"_s + word.chopped(1) + u"?"_s, word == u"inby");
        row(u"body:"_s + word + u"~1"_s, word == u"inbody");
        row(u"/"_s + word + u"/"_s, word == u"inhead" || word == u"inbody");
    }
    row(u"by:/in./"_s, true);
    row(u"inhead w/9 inbody"_s, false);
    row(u"inlabel w/9 second"_s, true);
    row(u"inhead w/s here"_s, true);
    row(u"atleast/6:in*"_s, true);
    row(u"atleast/7:in*"_s, false);
    row(u"atleast/2:(headline:in*)"_s, false);
}

void TextMatchTest::looksIntoEachColumn()
{
    QFETCH(QString, query);
    QFETCH(bool, holds);
    MatchedText text({.headline = "inhead. Here",
                      .body = "inbody",
                      .byline = "inby",
                      .dateline = "indateline",
                      .source = "insource",
                      .labels = "inlabel\nsecond",
                      .language = u"en"_s});
    QCOMPARE(TextMatch(planned(query)).holds(text), holds);
}

void TextMatchTest::marksHeadlinesToo()
{
    ArticleText article = bodyOf(u"The price of oil."_s, u"en"_s);
    article.headline = "Oil: a price";
    MatchedText text(std::move(article));
    const std::vector<Match> expected{
        {Field::Headline, {0, 3}}, {Field::Headline, {7, 5}}, {Field::Body, {4, 5}}, {Field::Body, {13, 3}}};
    QVERIFY(TextMatch(planned(u"oil w/2 price"_s)).matches(text) == expected);
    QVERIFY((TextMatch(planned(u"oil pre/2 price"_s)).headlineMatches(text) == std::vector<TextRange>{{0, 3}, {7, 5}}));
    QVERIFY((TextMatch(planned(u"headline:/a p/"_s)).matches(text) == std::vector<Match>{{Field::Headline, {5, 3}}}));
    QVERIFY(!TextMatch(planned(u"by:oil -gas date:2023"_s)).hasMarks());
    QVERIFY(TextMatch(planned(u"by:oil (gas OR /x/)"_s)).hasMarks());
}

void TextMatchTest::holdsAsItsTextDoes_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("holds");
    const auto row = [](const QString& query, bool holds) { QTest::newRow(qPrintable(query)) << query << holds; };
    row(u""_s, true);
    row(u"date:1999"_s, true);
    row(u"-date:1999"_s, true);
    row(u"oil date:1999"_s, true);
    row(u"gas date:1999"_s, false);
    row(u"gas OR date:1999"_s, false);
    row(u"oil -gas"_s, true);
    row(u"oil -price"_s, false);
    row(u"gas OR (oil price)"_s, true);
    row(u"-(gas w/5 oil)"_s, true);
    row(u"-(price w/5 oil)"_s, false);
    row(u"-/oil/"_s, false);
}

void TextMatchTest::holdsAsItsTextDoes()
{
    QFETCH(QString, query);
    QFETCH(bool, holds);
    MatchedText text(bodyOf(u"The price of oil."_s));
    QCOMPARE(TextMatch(planned(query)).holds(text), holds);
}

void TextMatchTest::takesFormsFromTheVocabulary()
{
    Vocabulary vocabulary;
    vocabulary.append("eleve", "élève");
    vocabulary.append("eleves", "élèves");
    const QString body = u"ELEVES et eleve"_s;
    MatchedText text(bodyOf(body, u"fr"_s));
    QCOMPARE(bracketed(body, TextMatch(planned(u"~élève"_s), &vocabulary).matches(text), Field::Body),
             u"⟦ELEVES⟧ et ⟦eleve⟧"_s);
    QCOMPARE(bracketed(body, TextMatch(planned(u"~élève"_s)).matches(text), Field::Body), u"ELEVES et ⟦eleve⟧"_s);
}

void TextMatchTest::findsExactWordsHoweverTheyAreComposed()
{
    for (const QString& body : {u"Volker Tu\u0308rk"_s, u"Volker Tü\u00ADrk"_s, u"Volker Türk"_s}) {
        MatchedText text(bodyOf(body, u"en"_s));
        QVERIFY(TextMatch(planned(u"=Türk"_s)).holds(text));
        QVERIFY(TextMatch(planned(u"=Tu\u0308rk"_s)).holds(text));
        QVERIFY(!TextMatch(planned(u"=Turk"_s)).holds(text));
    }
}

void TextMatchTest::showsTheBestPassage()
{
    const QString body =
        u"oil "_s.repeated(3) + u"word "_s.repeated(100) + u"oil price rose. "_s + u"word "_s.repeated(50);
    MatchedText text(bodyOf(body, u"en"_s));
    for (const QString& query :
         {u"oil w/2 price"_s, u"=oil pric?"_s, u"~prices"_s, u"/price/"_s, u"first/500:price~1"_s}) {
        const Snippet snippet = TextMatch(planned(query)).passage(text);
        QVERIFY2(snippet.text.contains(u"oil price rose."), qPrintable(query));
        QVERIFY(snippet.text.startsWith(u'…') && snippet.text.endsWith(u'…'));
        QVERIFY(!snippet.matches.empty());
        const TextRange last = snippet.matches.back();
        QCOMPARE(snippet.text.mid(last.from, last.length), u"price"_s);
    }
    QVERIFY(TextMatch(planned(u"first/3:price"_s)).passage(text).text.startsWith(u"oil oil oil word"));
}

void TextMatchTest::saysWhenAPatternRunsAway()
{
    MatchedText text(bodyOf(u"a"_s.repeated(50'000)));
    const TextMatch match(planned(u"/(a+)+[bc]/"_s));
    QVERIFY(!match.holds(text));
    QVERIFY(match.wasLimited());
    MatchedText shortText(bodyOf(u"aac"_s));
    QVERIFY(match.holds(shortText));
}

void TextMatchTest::takesManyTermsAtOnce()
{
    QStringList words;
    for (int number = 0; number < 5000; ++number) words += QStringLiteral("w%1").arg(number);
    MatchedText text(bodyOf(words.join(u' ')));
    QCOMPARE(TextMatch(planned(words.join(u" OR "_s))).matches(text).size(), size_t(5000));
    QVERIFY(TextMatch(planned(words.join(u' '))).holds(text));
}

QTEST_GUILESS_MAIN(TextMatchTest)
#include "TextMatchTest.moc"
