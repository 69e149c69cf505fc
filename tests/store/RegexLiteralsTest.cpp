// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Regex.h"
#include "store/search/RegexLiterals.h"
#include "text/Words.h"

#include <QTest>

#include <random>

using namespace dateline;
using namespace dateline::store;
using namespace Qt::StringLiterals;

class RegexLiteralsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesWhatAMatchNeeds_data();
    void namesWhatAMatchNeeds();
    void whatMatchesHoldsThem();
    void literalsLieWithinWords();
};

// opec quota|gas: either of each, and of each pair of bars one.
static QString printed(const std::vector<AnyLiteral>& needed)
{
    QStringList all;
    for (const AnyLiteral& any : needed) {
        QStringList literals;
        for (const std::string& literal : any) literals += QString::fromStdString(literal);
        all += literals.join(u'|');
    }
    return all.join(u' ');
}

void RegexLiteralsTest::namesWhatAMatchNeeds_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& pattern, const QString& expected) {
        QTest::newRow(qPrintable(pattern)) << pattern << expected;
    };
    row(u"opec"_s, u"opec"_s);
    row(u"opec.{1,20}quota"_s, u"opec quota"_s);
    row(u"OPEC and Quota"_s, u"opec and quota"_s);
    row(u"G20 summit"_s, u"g20 summit"_s);
    row(u"ab cd"_s, u""_s);
    row(u"^opec$"_s, u"opec"_s);
    row(u"\\bopec\\b"_s, u"opec"_s);
    // Alternatives: one of each, where each needs something.
    row(u"opec|quota"_s, u"opec|quota"_s);
    row(u"opec|a.b"_s, u""_s);
    row(u"opec|"_s, u""_s);
    row(u"(opec|saudi arabia|iran) price"_s, u"opec|arabia|iran price"_s);
    row(u"(?:oil|gas)s? price"_s, u"oil|gas price"_s);
    row(u"(opec(quota|price)|saudi)"_s, u"quota|price|saudi"_s);
    row(u"(?|abc|def)"_s, u"abc|def"_s);
    // What may be absent is not needed; what comes several times is, but only its ends touch others.
    row(u"opecs?"_s, u"opec"_s);
    row(u"opecs*x"_s, u"opec"_s);
    row(u"opecs*?xyz"_s, u"opec xyz"_s);
    row(u"opecs*+xyz"_s, u"opec xyz"_s);
    row(u"opec+xyz"_s, u"opec xyz"_s);
    row(u"opec{2}xyz"_s, u"opec xyz"_s);
    row(u"opec{2,}xyz"_s, u"opec xyz"_s);
    row(u"opec{0}xyz"_s, u"ope xyz"_s);
    row(u"opec{0,3}xyz"_s, u"ope xyz"_s);
    row(u"opec{,3}xyz"_s, u"ope xyz"_s);
    row(u"opec{x}xyz"_s, u"opec xyz"_s);
    row(u"opec{}xyz"_s, u"opec xyz"_s);
    row(u"(opec)?quota"_s, u"quota"_s);
    row(u"(opec){0}quota"_s, u"quota"_s);
    row(u"(opec){0,2}quota"_s, u"quota"_s);
    row(u"(opec)*quota"_s, u"quota"_s);
    row(u"(opec)+quota"_s, u"opec quota"_s);
    row(u"(opec){1,2}?quota"_s, u"opec quota"_s);
    row(u"((opec)?quota)?price"_s, u"price"_s);
    // Classes and kinds of characters.
    row(u"[opec]"_s, u""_s);
    row(u"ab[cd]ef"_s, u""_s);
    row(u"abc[opec]def"_s, u"abc def"_s);
    row(u"[]opec]abc"_s, u"abc"_s);
    row(u"[^]opec]abc"_s, u"abc"_s);
    row(u"[\\]opec]abc"_s, u"abc"_s);
    row(u"[a|b)(]abc"_s, u"abc"_s);
    row(u"[[:alpha:]]abc"_s, u""_s);
    row(u"[\\Q]\\E]abc"_s, u""_s);
    row(u"abc\\ddef"_s, u"abc def"_s);
    row(u"abc\\w+\\s*def"_s, u"abc def"_s);
    row(u"abc\\p{Lu}def\\PLghi"_s, u"abc def ghi"_s);
    row(u"abc.def"_s, u"abc def"_s);
    // Escapes.
    row(u"abc\\.def"_s, u"abc def"_s);
    row(u"abc\\(def"_s, u"abc def"_s);
    row(u"abc\\|def"_s, u"abc def"_s);
    row(u"abc\\\\def"_s, u"abc def"_s);
    row(u"abc\\x64ef"_s, u""_s);
    row(u"abc\\x{64}ef"_s, u""_s);
    row(u"(abc)\\1"_s, u""_s);
    row(u"(abc)\\g{1}"_s, u""_s);
    row(u"abc\\Kdef"_s, u"abc def"_s);
    row(u"abc\\N{U+64}"_s, u""_s);
    // Quotes.
    row(u"\\Qopec\\E"_s, u"opec"_s);
    row(u"\\Qopec"_s, u"opec"_s);
    row(u"\\Qab(cd|ef\\Egh"_s, u"efgh"_s);
    row(u"\\Qabc(def|ghi\\Ejkl"_s, u"abc def ghijkl"_s);
    row(u"ab\\Qcd\\Eef"_s, u"abcdef"_s);
    row(u"\\Qopec\\E?"_s, u"ope"_s);
    row(u"opec\\E?"_s, u"ope"_s);
    row(u"(opec)\\Q\\E?quota"_s, u"quota"_s);
    row(u"(opec)\\E{0}quota"_s, u"quota"_s);
    // Comments.
    row(u"op(?#comment)ec"_s, u"opec"_s);
    row(u"opec(?#comment)?quota"_s, u"ope quota"_s);
    row(u"(opec)(?#comment)*quota"_s, u"quota"_s);
    // What is looked at and not matched.
    row(u"(?=opec)quota"_s, u"quota"_s);
    row(u"(?!opec)quota"_s, u"quota"_s);
    row(u"(?<=opec )quota"_s, u"quota"_s);
    row(u"(?<!opec )quota(?!price)"_s, u"quota"_s);
    row(u"(?*opec)quota"_s, u"quota"_s);
    // Kinds of groups.
    row(u"(?>opec)"_s, u"opec"_s);
    row(u"(?<name>opec)quota"_s, u"opec quota"_s);
    row(u"(?P<name>opec)quota"_s, u"opec quota"_s);
    row(u"(?'name'opec)quota"_s, u"opec quota"_s);
    row(u"(?<name>opec)\\k<name>"_s, u""_s);
    row(u"(?<name>opec)(?P=name)"_s, u""_s);
    row(u"(opec)(?1)"_s, u""_s);
    row(u"opec(?R)?"_s, u""_s);
    row(u"(a)(?(1)opec|quota)"_s, u""_s);
    row(u"(?(DEFINE)(?<x>opec))quota"_s, u""_s);
    row(u"(*ACCEPT)opec"_s, u""_s);
    row(u"opec(*SKIP)quota"_s, u""_s);
    row(u"quota(?C1)"_s, u""_s);
    // Options: case never counts; those that change how an expression is read are not followed.
    row(u"(?-i)Opec"_s, u"opec"_s);
    row(u"(?i)opec"_s, u"opec"_s);
    row(u"(?ims-s:opec)quota"_s, u"opec quota"_s);
    row(u"(?x)o p e c"_s, u""_s);
    row(u"(?x: opec )quota"_s, u""_s);
    row(u"(?^:opec)"_s, u"opec"_s);
    // Letters beyond ASCII part others.
    row(u"қазақstan"_s, u"stan"_s);
    row(u"реформа"_s, u""_s);
    row(u"abc😀?def"_s, u"abc def"_s);
    row(u"(a"_s + u"("_s.repeated(60) + u"opec"_s + u")"_s.repeated(61), u""_s);
}

void RegexLiteralsTest::namesWhatAMatchNeeds()
{
    QFETCH(QString, pattern);
    QFETCH(QString, expected);
    QVERIFY(Regex::compile(pattern));
    QCOMPARE(printed(literalsOf(pattern)), expected);
}

// Expressions put together by chance, held against texts that PCRE2 finds them in.
void RegexLiteralsTest::whatMatchesHoldsThem()
{
    std::mt19937 chance(17);
    const auto below = [&](int bound) { return int(chance() % unsigned(bound)); };
    const QStringList pieces{u"a"_s,    u"b"_s,     u"c"_s,    u"abc"_s,   u"."_s,    u"[ab]"_s,   u"\\w"_s, u" "_s,
                             u"|"_s,    u"("_s,     u")"_s,    u"?"_s,     u"*"_s,    u"+"_s,      u"{0}"_s, u"{2}"_s,
                             u"{,1}"_s, u"\\Q"_s,   u"\\E"_s,  u"(?#x)"_s, u"(?="_s,  u"(?!"_s,    u"(?:"_s, u"[^a]"_s,
                             u"bca"_s,  u"{1,2}"_s, u"(?i)"_s, u"\\b"_s,   u"[]a]"_s, u"(?<=a)"_s, u"(?|"_s, u"]"_s};
    int matched = 0;
    int withLiterals = 0;
    for (int round = 0; round < 40'000; ++round) {
        QString pattern;
        for (int left = 1 + below(8); left > 0; --left) pattern += pieces[below(int(pieces.size()))];
        const auto regex = Regex::compile(pattern);
        if (!regex) continue;
        const auto needed = literalsOf(pattern);
        if (needed.empty()) continue;
        ++withLiterals;
        for (int tries = 0; tries < 8; ++tries) {
            std::string text;
            for (int left = below(14); left > 0; --left) text += "aAbBcC ]"[below(8)];
            bool isFound = false;
            regex->find(text, [&](size_t, size_t) { return !(isFound = true); });
            if (!isFound) continue;
            ++matched;
            const QString lower = QString::fromStdString(text).toLower();
            for (const AnyLiteral& any : needed)
                QVERIFY2(
                    std::any_of(any.begin(), any.end(),
                                [&](const std::string& one) { return lower.contains(QString::fromStdString(one)); }),
                    qPrintable(pattern + u" in "_s + lower));
        }
    }
    QVERIFY(withLiterals > 1000 && matched > 300);
}

// What a literal is looked for in: letters that stand side by side in a text lie in one word of the index, folded to
// themselves, unless the word is longer than what the index keeps of it.
void RegexLiteralsTest::literalsLieWithinWords()
{
    const QStringList texts{u"xopecx"_s,       u"Opec's"_s,      u"AT&opec"_s,  u"opec++"_s,      u"c.opec.d"_s,
                            u"opec\u0301a"_s,  u"o\u0301opec"_s, u"中opec国"_s, u"opec\u00adx"_s, u"қопecopec"_s,
                            u"1,opec,2"_s,     u"\u212Aopec"_s,  u"opec-x"_s,   u"ﬁopec"_s,       u"กopecก"_s,
                            u"12.opec.2023"_s, u"ßopecİ"_s,      u"_opec_"_s,   u"@opec#"_s,      u"שלוםopec"_s};
    for (const QString& text : texts) {
        bool isFound = false;
        for (const text::Word& word : text::words(text))
            isFound = isFound || word.folded.find("opec") != std::string::npos;
        QVERIFY2(isFound, qPrintable(text));
    }
    const auto kept = text::words(u"a"_s.repeated(100) + u"opec"_s);
    QCOMPARE(kept.size(), size_t(1));
    QCOMPARE(kept.front().folded.size(), size_t(64));
}

QTEST_GUILESS_MAIN(RegexLiteralsTest)
#include "RegexLiteralsTest.moc"
