// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Regex.h"

#include <QTest>

#include <vector>

using namespace dateline::store;
using namespace Qt::StringLiterals;

class RegexTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsMatches_data();
    void findsMatches();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void givesUpOnWhatRunsAway_data();
    void givesUpOnWhatRunsAway();
    void findsInLongTexts();
    void findsNothingInWhatIsNoText();
};

static QStringList found(const QString& pattern, const QString& text)
{
    const auto regex = Regex::compile(pattern);
    const std::string utf8 = text.toStdString();
    QStringList all;
    regex->find(utf8, [&](size_t from, size_t to) {
        all += QString::fromStdString(utf8.substr(from, to - from));
        return true;
    });
    return all;
}

void RegexTest::findsMatches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString& pattern, const QString& text, const QStringList& expected) {
        QTest::newRow(qPrintable(pattern + u" in "_s + text)) << pattern << text << expected;
    };
    row(u"G-?20"_s, u"The G20 and the g-20."_s, {u"G20"_s, u"g-20"_s});
    row(u"қаза[қх]"_s, u"ҚАЗАҚ, казак"_s, {u"ҚАЗАҚ"_s});
    row(u"\\bнов\\w+"_s, u"Новая и обновлённая"_s, {u"Новая"_s});
    row(u"(?-i)Oil"_s, u"oil Oil"_s, {u"Oil"_s});
    row(u"中.人"_s, u"中国人"_s, {u"中国人"_s});
    row(u"^b"_s, u"a\nb"_s, {});
    row(u"(?m)^b"_s, u"a\nb"_s, {u"b"_s});
    row(u"x*"_s, u"axxb"_s, {u"xx"_s});
    row(u"$"_s, u"ab"_s, {});
    row(u"(?<=a)b"_s, u"ab b"_s, {u"b"_s});
    row(u"a\\Kb"_s, u"ab"_s, {u"b"_s});
    row(u"\\p{Lu}\\p{Ll}+"_s, u"é"_s, {});
    row(u"."_s, u"😀é"_s, {u"😀"_s, u"é"_s});
}

void RegexTest::findsMatches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(found(pattern, text), expected);
}

void RegexTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("pattern");
    for (const QString& pattern : {u"("_s, u"[a"_s, u"*a"_s, u"a{2,1}"_s, u"\\"_s, u"(?<n>a)(?<n>b)"_s, u"\\C"_s})
        QTest::newRow(qPrintable(pattern)) << pattern;
}

void RegexTest::refusesWhatIsNone()
{
    QFETCH(QString, pattern);
    QVERIFY(!Regex::compile(pattern));
}

void RegexTest::givesUpOnWhatRunsAway_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::newRow("a plus of a plus") << u"(a+)+$"_s << u"a"_s.repeated(100'000) + u"b"_s;
    QTest::newRow("alternatives that overlap") << u"(a|aa)+[cd]"_s << u"a"_s.repeated(100'000);
    QTest::newRow("any from everywhere") << u"(.*)(.*)(.*)(.*)(.*)[xy]"_s << u"ab"_s.repeated(50'000);
    QTest::newRow("words from everywhere") << u"(\\w+\\s*)+[!?]"_s << u"word "_s.repeated(20'000);
    QTest::newRow("recursion") << u"((?:a|(?1)(?1))+)[xy]"_s << u"a"_s.repeated(10'000);
}

void RegexTest::givesUpOnWhatRunsAway()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    const auto regex = Regex::compile(pattern);
    QVERIFY(regex);
    bool isFound = false;
    const std::string utf8 = text.toStdString();
    QVERIFY(regex->find(utf8, [&](size_t, size_t) { return isFound = true; }) == Regex::Outcome::Limited);
    QVERIFY(!isFound);
}

void RegexTest::findsInLongTexts()
{
    const QString text = u"word слово "_s.repeated(100'000) + u"needle"_s;
    QCOMPARE(found(u"n[e]+dle\\b"_s, text), QStringList{u"needle"_s});
    QCOMPARE(found(u"слово"_s, text).size(), 100'000);
    QCOMPARE(found(u"(?<=слово )needle"_s, text), QStringList{u"needle"_s});
}

void RegexTest::findsNothingInWhatIsNoText()
{
    const auto regex = Regex::compile(u"a"_s);
    bool isFound = false;
    const auto take = [&](size_t, size_t) { return isFound = true; };
    for (const std::string& bytes : {std::string(), std::string("a\xff\xfe"), std::string("\xd0")})
        QVERIFY(regex->find(bytes, take) == Regex::Outcome::Done);
    QVERIFY(!isFound);
}

QTEST_GUILESS_MAIN(RegexTest)
#include "RegexTest.moc"
