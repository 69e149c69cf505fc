// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Passage.h"
#include "oracle/Draw.h"
#include "text/CodePoints.h"

#include <QTest>

using namespace dateline;
using analysis::anchor;
using analysis::selectorOf;

namespace {

QString codePoints(const QString& text, TextRange range)
{
    const qsizetype from = text::unitsOf(text, range.from);
    return text.mid(from, text::unitsOf(text, range.from + range.length) - from);
}

TextRange rangeOf(const QString& text, const QString& quote, qsizetype occurrence = 0)
{
    qsizetype at = text.indexOf(quote);
    for (; occurrence > 0; --occurrence) at = text.indexOf(quote, at + 1);
    return {qint32(text::codePointsOf(text, at)), qint32(text::codePointCount(quote))};
}

/// The passage between brackets in a text with a pair of them.
struct Marked {
    explicit Marked(QString marked)
    {
        const qsizetype from = marked.indexOf(u'[');
        marked.remove(from, 1);
        const qsizetype to = marked.indexOf(u']');
        text = marked.remove(to, 1);
        range.from = qint32(text::codePointsOf(text, from));
        range.length = qint32(text::codePointsOf(text, to)) - range.from;
    }

    QString text;
    TextRange range;
};

const QString Story = QStringLiteral(
    "ASTANA. KAZINFORM – The parliament of Kazakhstan adopted a law on water on Friday.\n\n"
    "“Rivers know no borders,” the minister said after the vote in the lower house.\n\n"
    "Deputies of three parties had asked for longer terms. The law comes into force in July.\n\n"
    "The minister said that farmers would get two years to measure what they take from canals.");

}  // namespace

class PassageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selectsWithContext();
    void selectsWithinTheText_data();
    void selectsWithinTheText();
    void findsEverythingInTheSameText();
    void findsAgain_data();
    void findsAgain();
    void findsNothing_data();
    void findsNothing();
    void tellsRepetitionsByContext();
    void tellsRepetitionsByPlace();
    void doesNotChooseBetweenEqualPlaces();
    void findsALongPassage();
    void followsALongPassageThatLostItsEnd();
    void isSurestWhereNothingChanged();
    void takesAnyText();
};

void PassageTest::selectsWithContext()
{
    const PassageSelector selector = selectorOf(Story, rangeOf(Story, QStringLiteral("adopted a law")), Field::Body);
    QCOMPARE(selector.exact, QStringLiteral("adopted a law"));
    QCOMPARE(selector.prefix, QStringLiteral("– The parliament of Kazakhstan "));
    QCOMPARE(selector.suffix, QStringLiteral(" on water on Friday.\n\n“Rivers"));
    QCOMPARE(selector.range, rangeOf(Story, QStringLiteral("adopted a law")));
}

void PassageTest::selectsWithinTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("empty") << QString() << 0 << 5 << QString() << QString() << QString();
    QTest::newRow("all") << QStringLiteral("one two") << 0 << 7 << QString() << QStringLiteral("one two") << QString();
    QTest::newRow("beyond") << QStringLiteral("one two") << 4 << 99 << QStringLiteral("one ") << QStringLiteral("two")
                            << QString();
    QTest::newRow("before") << QStringLiteral("one two") << -3 << 3 << QString() << QStringLiteral("one")
                            << QStringLiteral(" two");
    QTest::newRow("pictures") << QStringLiteral("🙂 one 🙂🙂 two") << 6 << 2 << QStringLiteral("🙂 one ")
                              << QStringLiteral("🙂🙂") << QStringLiteral(" two");
    QTest::newRow("a word without end") << QString(50, u'x') + QStringLiteral(" y ") + QString(50, u'z') << 51 << 1
                                        << QString() << QStringLiteral("y") << QString();
    QTest::newRow("Chinese") << QStringLiteral("国务院").repeated(20) << 30 << 3
                             << (QStringLiteral("国务院").repeated(10)) << QStringLiteral("国务院")
                             << (QStringLiteral("国务院").repeated(9));
}

void PassageTest::selectsWithinTheText()
{
    QFETCH(QString, text);
    QFETCH(int, from);
    QFETCH(int, length);
    const PassageSelector selector = selectorOf(text, {from, length});
    QTEST(selector.exact, "exact");
    QTEST(selector.prefix, "prefix");
    QTEST(selector.suffix, "suffix");
    QCOMPARE(codePoints(text, selector.range), selector.exact);
}

// Any stretch, wherever it is cut, is found where it is.
void PassageTest::findsEverythingInTheSameText()
{
    oracle::Draw draw(5);
    const QString text = Story + QStringLiteral(
                                     "\n\nПрезидент «Самұрық» туралы айтты. "
                                     "国务院总理在北京会见记者🙂 "
                                     "ในกรุงเทพมหานคร");
    const analysis::PassageFinder finder(text);
    const int count = int(text::codePointCount(text));
    for (int i = 0; i < 2000; ++i) {
        const int from = draw.below(count);
        const TextRange range{from, draw.between(1, std::min(80, count - from))};
        const auto found = finder.find(selectorOf(text, range));
        QVERIFY(found);
        QCOMPARE(found->range, range);
        QCOMPARE(found->confidence, 1.0);
    }
}

void PassageTest::findsAgain_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* before, const char* after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
    };
    row("text before it", "The law [comes into force in July], he said.",
        "By our correspondent, Astana. The law [comes into force in July], he said.");
    row("a word within", "Deputies of three parties [had asked for longer terms] before the vote.",
        "Deputies of three parties [had called for longer terms] before the vote.");
    row("its first word", "Deputies of three parties [had asked for longer terms] before the vote.",
        "Deputies of three parties [have asked for longer terms] before the vote.");
    row("its last word", "Deputies of three parties [had asked for longer terms] before the vote.",
        "Deputies of three parties [had asked for longer periods] before the vote.");
    row("grown", "Deputies of three parties [had asked for longer terms] before the vote.",
        "Deputies of three parties [had asked in two open letters to the government for longer terms] before the "
        "vote.");
    row("cut", "He said on Monday that [the law on water, which was long awaited, comes into force in July] at last.",
        "He said on Monday that [the law on water comes into force in July] at last.");
    row("a word put in next to it", "Deputies of three parties [had asked for longer terms] before the vote.",
        "Deputies of three parties [had asked for longer terms] shortly before the vote.");
    row("case", "Deputies of [three Parties had] asked for longer terms.",
        "Deputies of [Three parties had] asked for longer terms.");
    row("quotation marks", "Then [“Rivers know no borders,” he] said after the vote.",
        "Then [«Rivers know no borders», he] said after the vote.");
    row("space", "The law [comes into force\n\nin July], he said.", "The law [comes into  force in July], he said.");
    row("a hyphen that does not show", "The parliament [adopted a law] on Friday.",
        "The parlia\u00ADment [adop\u00ADted a law] on Friday.");
    row("moved",
        "The law comes into force in July. [Farmers get two years to measure what they take.]\n\nNobody voted against "
        "it, and few abstained.",
        "Nobody voted against it, and few abstained.\n\nThe law comes into force in July. [Farmers get two years to "
        "measure what they take.]");
    row("moved alone",
        "The law comes into force in July.\n\n[Farmers get two years to measure what they take from canals.]\n\nNobody "
        "voted against it.",
        "[Farmers get two years to measure what they take from canals.]\n\nThe law comes into force in July.\n\nNobody "
        "voted against it.");
    row("two paragraphs",
        "A first one.\n\nThe law comes [into force in July.\n\nFarmers get two years] to measure what they take.",
        "A new first one.\n\nThe law comes [into force in June.\n\nFarmers get two years] to measure what they take.");
    row("part of a word", "The inter[national conf]erence opened in Astana.",
        "On Friday the inter[national conf]erence opened in Astana.");
    row("a sign", "He waited [—] and then he spoke.", "On Friday he waited. He waited [—] and then he spoke.");
    row("Russian", "Министр сказал, что [закон вступает в силу в июле], а не позже.",
        "В пятницу министр сказал, что [закон вступит в силу в июле], а не позже.");
    row("Kazakh", "Министр [заң шілдеде күшіне енетінін] айтты деп хабарлайды.",
        "Жұма күні министр [заң тамызда күшіне енетінін] айтты деп хабарлайды.");
    row("Arabic", "قال الوزير إن [القانون يدخل حيز التنفيذ في تموز] بعد التصويت.",
        "قال الوزير أمس إن [القانون سيدخل حيز التنفيذ في تموز] بعد التصويت.");
    row("Chinese", "国务院总理在北京[会见中外记者并回答提问]，会议随后闭幕。",
        "国务院总理昨天在北京[会见了中外记者并回答提问]，会议随后闭幕。");
    row("Thai", "นายกรัฐมนตรีกล่าวว่า[กฎหมายฉบับใหม่จะมีผลบังคับใช้]ในเดือนกรกฎาคม",
        "เมื่อวานนี้นายกรัฐมนตรีกล่าวว่า[กฎหมายฉบับนี้จะมีผลบังคับใช้]ในเดือนกรกฎาคม");
}

void PassageTest::findsAgain()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Marked old(before);
    const Marked now(after);
    const auto found = anchor(selectorOf(old.text, old.range), now.text);
    QVERIFY(found);
    QCOMPARE(codePoints(now.text, found->range), codePoints(now.text, now.range));
    QCOMPARE(found->range, now.range);
    QVERIFY(found->confidence > 0 && found->confidence <= 1);
}

void PassageTest::findsNothing_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* before, const char* after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
    };
    row("nothing selected", "The law comes []into force.", "The law comes into force.");
    row("an empty text", "The law [comes into force].", "");
    row("another text", "Deputies of three parties [had asked for longer terms] before the vote.",
        "The minister said that farmers would get two years to measure what they take from canals.");
    row("a paragraph that is gone",
        "The law comes into force.\n\n[Farmers get two years to measure what they take.]\n\nNobody voted against.",
        "The law comes into force.\n\nNobody voted against.");
    row("a common word elsewhere", "He was the first of [the] men who came to town that year.",
        "Nobody voted against it, and the speaker closed the session at noon on Friday.");
    row("half a set phrase elsewhere", "Shares of Alpha [rose three percent] on Monday in New York trading.",
        "Bonds of Omega rose five percent in March, and oil fell in London on fears of war.");
    row("another sign", "He waited [—] and then he spoke.", "He waited, and then he spoke — at last.");
    row("Chinese", "国务院总理在北京[会见中外记者]，会议随后闭幕。", "昨天上海股市下跌，投资者担心记者的报道。");
}

void PassageTest::findsNothing()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Marked old(before);
    const auto found = anchor(selectorOf(old.text, old.range), after);
    QVERIFY2(!found, qPrintable(found ? codePoints(after, found->range) : QString()));
}

void PassageTest::tellsRepetitionsByContext()
{
    const QString before = QStringLiteral(
        "The minister said yes to farmers. The mayor said yes to builders. The speaker said yes to both of them.");
    const QString after = QStringLiteral(
        "The speaker said yes to both of them. The minister said yes to farmers. By the way, the mayor said yes to "
        "builders.");
    const int order[] = {1, 2, 0};
    for (int i = 0; i < 3; ++i) {
        const auto found = anchor(selectorOf(before, rangeOf(before, QStringLiteral("said yes to"), i)), after);
        QVERIFY(found);
        QCOMPARE(found->range, rangeOf(after, QStringLiteral("said yes to"), order[i]));
    }
}

void PassageTest::tellsRepetitionsByPlace()
{
    const QString verse =
        QStringLiteral("And the wind blew over the steppe, and nobody came to the old well that day. ");
    const QString before = verse.repeated(6);
    const QString after = QStringLiteral("A song. ") + before;
    for (int i = 1; i < 5; ++i) {
        const auto found = anchor(selectorOf(before, rangeOf(before, QStringLiteral("over the steppe"), i)), after);
        QVERIFY(found);
        QCOMPARE(found->range, rangeOf(after, QStringLiteral("over the steppe"), i));
    }
}

void PassageTest::doesNotChooseBetweenEqualPlaces()
{
    const QString verse =
        QStringLiteral("And the wind blew over the steppe, and nobody came to the old well that day. ");
    const QString gap = QStringLiteral("He told it in other words, which few of them understood at once. ");
    const QString before = verse + gap + gap + verse;
    const QString after = gap + verse + verse + gap;
    QVERIFY(!anchor(selectorOf(before, rangeOf(before, QStringLiteral("over the steppe"), 1)), gap + verse + verse));
    QVERIFY(anchor(selectorOf(before, rangeOf(before, QStringLiteral("over the steppe"), 1)), gap + gap + gap + verse));
}

void PassageTest::findsALongPassage()
{
    oracle::Draw draw(9);
    QStringList words;
    for (int i = 0; i < 4000; ++i) words << QStringLiteral("w%1").arg(draw.below(900));
    const QString before = words.join(u' ');
    const QString passage = words.mid(500, 2000).join(u' ');
    for (int i = 0; i < 400; ++i) words[draw.below(4000)] = QStringLiteral("other%1").arg(i);
    words[500] = before.section(u' ', 500, 500);
    words[2499] = before.section(u' ', 2499, 2499);
    const QString after = QStringLiteral("Something new stands in front. ") + words.join(u' ');
    const auto found = anchor(selectorOf(before, rangeOf(before, passage)), after);
    QVERIFY(found);
    QCOMPARE(codePoints(after, found->range), words.mid(500, 2000).join(u' '));
}

void PassageTest::followsALongPassageThatLostItsEnd()
{
    QStringList words;
    for (int i = 0; i < 1500; ++i) words << QStringLiteral("word%1").arg(i * 7 % 1501);
    const QString before = words.join(u' ');
    const QString after = (words.mid(0, 700) + words.mid(1000)).join(u' ');
    const auto found = anchor(selectorOf(before, rangeOf(before, words.mid(100, 900).join(u' '))), after);
    QVERIFY(found);
    const QString rest = words.mid(100, 600).join(u' ');
    QCOMPARE(found->range.from, rangeOf(after, rest).from);
    QVERIFY(qAbs(found->range.length - rangeOf(after, rest).length) < 20);
}

void PassageTest::isSurestWhereNothingChanged()
{
    const PassageSelector selector = selectorOf(Story, rangeOf(Story, QStringLiteral("had asked for longer terms")));
    QString moved = QStringLiteral("New. ") + Story;
    QString changed = Story;
    changed.replace(QStringLiteral("asked for"), QStringLiteral("wanted"));
    QCOMPARE(anchor(selector, Story)->confidence, 1.0);
    QCOMPARE(anchor(selector, moved)->confidence, 1.0);
    QVERIFY(anchor(selector, changed)->confidence < 0.95);
}

void PassageTest::takesAnyText()
{
    const QString odd[] = {QString(),
                           QString(QChar(0xD800)),
                           QStringLiteral("\u0301\u0301"),
                           QString(3, QChar(0)),
                           QStringLiteral("👩‍👩‍👧🇰🇿"),
                           QStringLiteral("a").repeated(3000),
                           QStringLiteral("ก").repeated(3000)};
    for (const QString& before : odd)
        for (const QString& after : odd)
            for (const TextRange range : {TextRange{0, 1}, TextRange{1, 2}, TextRange{0, 5000}, TextRange{9000, 4}}) {
                const auto found = anchor(selectorOf(before, range), after);
                if (found) QVERIFY(found->range.from + found->range.length <= text::codePointCount(after));
            }
}

QTEST_GUILESS_MAIN(PassageTest)
#include "PassageTest.moc"
