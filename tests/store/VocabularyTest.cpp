// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Vocabulary.h"

#include "store/search/NearSpelling.h"
#include "store/search/WordPattern.h"
#include "text/Folding.h"
#include "text/Stems.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace dateline::store;
using namespace Qt::StringLiterals;
using Kind = WordTest::Kind;
using Terms = std::vector<std::string>;

class VocabularyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsItsTerms();
    void matchesPatterns_data();
    void matchesPatterns();
    void measuresSpellings_data();
    void measuresSpellings();
    void expandsAsTryingEachTermDoes_data();
    void expandsAsTryingEachTermDoes();
    void keepsFormsOfALanguageTogether();
    void formsAreAllWordsWithTheStem_data();
    void formsAreAllWordsWithTheStem();
    void takesFewBytesBesideItsTerms();
    void findsNothingWhereThereIsNothing();
};

static Vocabulary made(const std::vector<std::pair<std::string, std::string>>& rows)
{
    std::vector<std::pair<std::string, std::string>> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    Vocabulary vocabulary;
    for (const auto& [term, spelling] : sorted) vocabulary.append(term, spelling);
    vocabulary.shrink();
    return vocabulary;
}

// Words of several scripts that are often alike.
static Terms manyTerms(size_t count)
{
    static const QStringList pieces{u"a"_s,  u"b"_s,  u"ab"_s, u"ba"_s, u"й"_s, u"ө"_s, u"ов"_s,
                                    u"中"_s, u"国"_s, u"ل"_s,  u"٣"_s,  u"😀"_s, u"o"_s, u"il"_s};
    std::mt19937 chance(5);
    std::set<std::string> terms;
    while (terms.size() < count) {
        QString term;
        for (unsigned left = 1 + chance() % 6; left > 0; --left)
            term += pieces[int(chance() % unsigned(pieces.size()))];
        terms.insert(term.toStdString());
    }
    return {terms.begin(), terms.end()};
}

void VocabularyTest::knowsItsTerms()
{
    const Vocabulary vocabulary = made({{"oil", ""}, {"новыи", "новый"}, {"eleve", "élève"}, {"oils", "oils"}});
    QCOMPARE(vocabulary.count(), 4);
    QVERIFY(vocabulary.contains("oil") && vocabulary.contains("eleve"));
    QVERIFY(!vocabulary.contains("oi") && !vocabulary.contains("") && !vocabulary.contains("zzz"));
    QCOMPARE(vocabulary.spellingOf("новыи"), "новый");
    QCOMPARE(vocabulary.spellingOf("eleve"), "élève");
    QCOMPARE(vocabulary.spellingOf("oil"), "oil");
    QCOMPARE(vocabulary.spellingOf("oils"), "oils");
    QCOMPARE(vocabulary.spellingOf("gas"), "gas");
}

void VocabularyTest::matchesPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isLike");
    const auto row = [](const QString& pattern, const QString& word, bool isLike) {
        QTest::newRow(qPrintable(pattern + u' ' + word)) << pattern << word << isLike;
    };
    row(u"wom?n"_s, u"woman"_s, true);
    row(u"wom?n"_s, u"womn"_s, false);
    row(u"wom?n"_s, u"womaan"_s, false);
    row(u"*ienna"_s, u"vienna"_s, true);
    row(u"*ienna"_s, u"ienna"_s, true);
    row(u"*ienna"_s, u"viennas"_s, false);
    row(u"a*b*c"_s, u"aXbXbXc"_s, true);
    row(u"a*b*c"_s, u"aXbX"_s, false);
    row(u"*ab*"_s, u"aab"_s, true);
    row(u"?"_s, u"中"_s, true);
    row(u"??"_s, u"中"_s, false);
    row(u"н?вый"_s, u"новый"_s, true);
    row(u"*"_s, u""_s, true);
    row(u"?*"_s, u""_s, false);
    row(u"a**b"_s, u"ab"_s, true);
}

void VocabularyTest::matchesPatterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, word);
    QFETCH(bool, isLike);
    QCOMPARE(WordPattern(pattern.toStdString()).matches(word.toStdString()), isLike);
}

void VocabularyTest::measuresSpellings_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("distance");  // 3: further than two
    QTest::newRow("the same") << u"oil"_s << u"oil"_s << 0;
    QTest::newRow("put in") << u"tokaev"_s << u"tokayev"_s << 1;
    QTest::newRow("left out at the front") << u"oil"_s << u"il"_s << 1;
    QTest::newRow("in another's place") << u"новый"_s << u"новой"_s << 1;
    QTest::newRow("exchanged") << u"abcd"_s << u"abdc"_s << 1;
    QTest::newRow("exchanged at the front") << u"abcd"_s << u"bacd"_s << 1;
    QTest::newRow("exchanged twice") << u"abcd"_s << u"badc"_s << 2;
    QTest::newRow("nothing is changed between the exchanged") << u"ca"_s << u"abc"_s << 3;
    QTest::newRow("by code points") << u"中国"_s << u"中"_s << 1;
    QTest::newRow("two") << u"kitten"_s << u"sittin"_s << 2;
    QTest::newRow("three") << u"kitten"_s << u"sitting"_s << 3;
    QTest::newRow("to nothing") << u"ab"_s << u""_s << 2;
}

void VocabularyTest::measuresSpellings()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(int, distance);
    for (const int most : {1, 2}) {
        QCOMPARE(NearSpelling(one.toStdString(), most).accepts(other.toStdString()), distance <= most);
        if (!other.isEmpty())
            QCOMPARE(NearSpelling(other.toStdString(), most).accepts(one.toStdString()), distance <= most);
    }
}

// The whole table of the restricted distance, as the textbook has it.
static int distanceOf(const QString& one, const QString& other)
{
    const QList<uint> a = one.toUcs4(), b = other.toUcs4();
    std::vector<std::vector<int>> d(size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1));
    for (size_t i = 0; i <= size_t(a.size()); ++i)
        for (size_t j = 0; j <= size_t(b.size()); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = int(i + j);
                continue;
            }
            const uint x = a[int(i) - 1], y = b[int(j) - 1];
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (x != y)});
            if (i > 1 && j > 1 && x == b[int(j) - 2] && y == a[int(i) - 2])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    return d.back().back();
}

static bool holds(const WordTest& test, const QString& term)
{
    const QString text = QString::fromStdString(test.text);
    if (test.kind == Kind::Equal) return term == text;
    if (test.kind == Kind::Prefix) return term.startsWith(text);
    if (test.kind == Kind::Near) return distanceOf(text, term) <= test.distance;
    QString expression = QRegularExpression::escape(text);
    expression.replace(u"\\*"_s, u".*"_s).replace(u"\\?"_s, u"."_s);
    return QRegularExpression(u"^(?:"_s + expression + u")$"_s).match(term).hasMatch();
}

Q_DECLARE_METATYPE(WordTest)

void VocabularyTest::expandsAsTryingEachTermDoes_data()
{
    QTest::addColumn<WordTest>("test");
    const auto row = [](const WordTest& test) { QTest::newRow(print(test).constData()) << test; };
    for (const char* text : {"ab", "й", "中", "abov", "zz", "oil", "😀", "abab国"}) {
        row({.kind = Kind::Equal, .text = text});
        row({.kind = Kind::Prefix, .text = text});
        row({.kind = Kind::Near, .text = text, .distance = 1});
        row({.kind = Kind::Near, .text = text, .distance = 2});
    }
    for (const char* text : {"*ab", "*ab*", "a*", "a?b*", "??", "?", "*ов", "й*ов*a", "*中?", "*il", "ab*ab", "*zz*",
                             "a*a*a", "?*?", "*a*b*", "o?l"})
        row({.kind = Kind::Pattern, .text = text});
}

void VocabularyTest::expandsAsTryingEachTermDoes()
{
    QFETCH(WordTest, test);
    static const Terms terms = manyTerms(5'000);
    Vocabulary vocabulary;
    for (const std::string& term : terms) vocabulary.append(term);
    Terms expected;
    for (const std::string& term : terms)
        if (holds(test, QString::fromStdString(term))) expected.push_back(term);
    QVERIFY(vocabulary.expand(test) == expected);
}

void VocabularyTest::keepsFormsOfALanguageTogether()
{
    const Vocabulary vocabulary = made({{"reform", ""},
                                        {"reforms", ""},
                                        {"reformed", ""},
                                        {"rear", ""},
                                        {"новыи", "новый"},
                                        {"новая", ""},
                                        {"нова", ""},
                                        {"eleve", "élève"},
                                        {"eleves", "élèves"},
                                        {"балалар", ""},
                                        {"баланың", ""}});
    const QStringList languages{u"en"_s, u"fr"_s, u"kk"_s, u"ru"_s, u"zh"_s};
    const auto form = [](const std::string& folded, const std::string& typed) {
        return WordTest{.kind = Kind::Form, .text = folded, .surface = typed};
    };
    const auto termsOf = [&](const WordTest& test, const QString& language) {
        for (const LanguageTerms& one : vocabulary.forms(test, languages))
            if (one.language == language) return one.terms;
        return Terms();
    };
    QVERIFY((termsOf(form("reform", "Reform"), u"en"_s) == Terms{"reform", "reformed", "reforms"}));
    QVERIFY((termsOf(form("reform", "Reform"), QString()) == Terms{"reform"}));
    QVERIFY((termsOf(form("новыи", "новый"), u"ru"_s) == Terms{"нова", "новая", "новыи"}));
    // Typed without its marks, the word is still the one that the library knows.
    QVERIFY((termsOf(form("eleve", "eleve"), u"fr"_s) == Terms{"eleve", "eleves"}));
    QVERIFY((termsOf(form("бала", "бала"), u"kk"_s) == Terms{"балалар", "баланың"}));
    QVERIFY(termsOf(form("zinc", "zinc"), u"en"_s).empty());
    QVERIFY(termsOf(form("reform", "reform"), u"zh"_s).empty());
}

void VocabularyTest::formsAreAllWordsWithTheStem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("beginnings");
    QTest::addColumn<QStringList>("ends");
    const QStringList latin{u"a"_s, u"e"_s,  u"i"_s,  u"o"_s,  u"y"_s,   u"b"_s,      u"d"_s,     u"l"_s, u"t"_s,
                            u"s"_s, u"dy"_s, u"ly"_s, u"sk"_s, u"ear"_s, u"commun"_s, u"gener"_s, u"é"_s, u"ö"_s};
    QTest::newRow("en") << u"en"_s << latin
                        << QStringList{u""_s,     u"ing"_s,  u"ies"_s, u"ied"_s, u"ed"_s,  u"s"_s,     u"y"_s,
                                       u"ly"_s,   u"ying"_s, u"e"_s,   u"ee"_s,  u"eed"_s, u"ingly"_s, u"ational"_s,
                                       u"ness"_s, u"us"_s,   u"ss"_s,  u"ion"_s, u"al"_s,  u"ous"_s,   u"li"_s};
    const QStringList accented{u"å"_s, u"ø"_s, u"æ"_s, u"ä"_s, u"á"_s, u"à"_s, u"â"_s,  u"ã"_s, u"í"_s,
                               u"ï"_s, u"î"_s, u"ő"_s, u"ü"_s, u"ú"_s, u"ș"_s, u"ț"_s,  u"ç"_s, u"ğ"_s,
                               u"ı"_s, u"İ"_s, u"ñ"_s, u"ß"_s, u"q"_s, u"u"_s, u"ge"_s, u"ij"_s};
    for (const QString& language : {u"ca"_s, u"da"_s, u"de"_s, u"es"_s, u"fi"_s, u"fr"_s, u"hu"_s, u"it"_s, u"nb"_s,
                                    u"nl"_s, u"nn"_s, u"no"_s, u"pt"_s, u"ro"_s, u"sv"_s})
        QTest::newRow(qPrintable(language))
            << language << latin + accented
            << QStringList{u""_s,     u"en"_s,     u"er"_s,    u"erne"_s, u"heter"_s, u"ets"_s,   u"s"_s,    u"e"_s,
                           u"et"_s,   u"t"_s,      u"ig"_s,    u"lig"_s,  u"ungen"_s, u"keit"_s,  u"ando"_s, u"os"_s,
                           u"ação"_s, u"amente"_s, u"zione"_s, u"ées"_s,  u"eux"_s,   u"ssa"_s,   u"kin"_s,  u"ban"_s,
                           u"lar"_s,  u"ında"_s,   u"ului"_s,  u"heid"_s, u"dor"_s,   u"issem"_s, u"arlos"_s};
    QTest::newRow("kk") << u"kk"_s << QStringList{u"а"_s, u"ә"_s,  u"бала"_s, u"ел"_s, u"іс"_s, u"и"_s,    u"й"_s,
                                                  u"қ"_s, u"өз"_s, u"ү"_s,    u"a"_s,  u"ä"_s,  u"qala"_s, u"ís"_s}
                        << QStringList{u""_s,   u"лар"_s,  u"дың"_s, u"ға"_s,  u"ларымыз"_s, u"мен"_s, u"ні"_s,
                                       u"сы"_s, u"дағы"_s, u"lar"_s, u"dyń"_s, u"ǵa"_s,      u"men"_s};
    QTest::newRow("ru") << u"ru"_s << QStringList{u"а"_s, u"е"_s, u"ё"_s,    u"и"_s,   u"й"_s, u"о"_s,
                                                  u"н"_s, u"в"_s, u"пере"_s, u"наи"_s, u"ст"_s}
                        << QStringList{u""_s,   u"ый"_s, u"ая"_s,   u"ого"_s, u"ейше"_s, u"ть"_s, u"лся"_s,
                                       u"ов"_s, u"ы"_s,  u"ость"_s, u"вши"_s, u"ий"_s,   u"ь"_s,  u"ить"_s};
}

// Held against the stem of each word, though only words that begin as the stem does are looked at.
void VocabularyTest::formsAreAllWordsWithTheStem()
{
    QFETCH(QString, language);
    QFETCH(QStringList, beginnings);
    QFETCH(QStringList, ends);
    std::map<std::string, std::string> spellings;
    for (const QString& first : beginnings)
        for (const QString& second : beginnings + QStringList{QString()})
            for (const QString& end : ends) {
                const std::string spelling = (first + second + end).toStdString();
                spellings.emplace(dateline::text::fold(spelling), spelling);
            }
    std::map<std::string, Terms> byStem;
    for (const auto& [term, spelling] : spellings) byStem[*dateline::text::stem(spelling, language)].push_back(term);
    const Vocabulary vocabulary = made({spellings.begin(), spellings.end()});
    for (const auto& [term, spelling] : spellings) {
        const auto forms = vocabulary.forms({.kind = Kind::Form, .text = term, .surface = spelling}, {language});
        QCOMPARE(forms.size(), size_t(2));
        QVERIFY2(forms[1].terms == byStem.at(*dateline::text::stem(spelling, language)), spelling.c_str());
    }
}

void VocabularyTest::takesFewBytesBesideItsTerms()
{
    const Terms terms = manyTerms(30'000);
    Vocabulary vocabulary;
    qint64 letters = 0;
    for (const std::string& term : terms) {
        vocabulary.append(term);
        letters += qint64(term.size());
    }
    vocabulary.shrink();
    QVERIFY(vocabulary.bytes() <= letters + 15 * qint64(terms.size()));
}

void VocabularyTest::findsNothingWhereThereIsNothing()
{
    const Vocabulary vocabulary;
    QCOMPARE(vocabulary.count(), 0);
    for (const Kind kind : {Kind::Equal, Kind::Prefix, Kind::Pattern, Kind::Near, Kind::Form, Kind::Exactly})
        QVERIFY(vocabulary.expand({.kind = kind, .text = "a", .surface = "a", .distance = 2}).empty());
    QCOMPARE(vocabulary.forms({.kind = Kind::Form, .text = "a", .surface = "a"}, {u"en"_s}).size(), size_t(1));
}

QTEST_GUILESS_MAIN(VocabularyTest)
#include "VocabularyTest.moc"
