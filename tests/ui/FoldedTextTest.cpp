// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/FoldedText.h"

#include "ui/panes/reader/Links.h"
#include "ui/style/CodePoints.h"

#include <QTest>

using namespace dateline;
using namespace dateline::panes;

class FoldedTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhateverCaseAndAccents_data();
    void findsWhateverCaseAndAccents();
    void findsNoMoreThanAskedFor();
    void findsNothingForNothing();
    void codePointsBecomeUtf16();
    void rangesBeyondTheTextAreCutOff();
    void onlyHarmlessLinksAreOpened_data();
    void onlyHarmlessLinksAreOpened();
};

void FoldedTextTest::findsWhateverCaseAndAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    QTest::newRow("accents") << QStringLiteral("Volker Türk said") << QStringLiteral("TURK") << QStringLiteral("Türk");
    QTest::newRow("combining") << QStringLiteral("a Tu\u0308rk!") << QStringLiteral("turk")
                               << QStringLiteral("Tu\u0308rk");
    QTest::newRow("mark at the end") << QStringLiteral("cafe\u0301 x") << QStringLiteral("cafe")
                                     << QStringLiteral("cafe\u0301");
    QTest::newRow("sharp s") << QStringLiteral("die Straße da") << QStringLiteral("strasse")
                             << QStringLiteral("Straße");
    QTest::newRow("ligature") << QStringLiteral("an oﬃce") << QStringLiteral("office") << QStringLiteral("oﬃce");
    QTest::newRow("curly quote") << QStringLiteral("city’s plan") << QStringLiteral("city's")
                                 << QStringLiteral("city’s");
    QTest::newRow("no-break space") << QStringLiteral("5\u00a0km") << QStringLiteral("5 km")
                                    << QStringLiteral("5\u00a0km");
    QTest::newRow("after emoji") << QStringLiteral("\U0001F600 ship") << QStringLiteral("ship")
                                 << QStringLiteral("ship");
    QTest::newRow("cyrillic") << QStringLiteral("в Актау") << QStringLiteral("АКТАУ") << QStringLiteral("Актау");
    QTest::newRow("absent") << QStringLiteral("nothing here") << QStringLiteral("ship") << QString();
}

void FoldedTextTest::findsWhateverCaseAndAccents()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, found);
    const auto ranges = FoldedText(text).find(words, 10);
    QCOMPARE(ranges.size(), size_t(found.isEmpty() ? 0 : 1));
    if (!found.isEmpty()) QCOMPARE(text.mid(ranges.front().from, ranges.front().length), found);
}

void FoldedTextTest::findsNoMoreThanAskedFor()
{
    QCOMPARE(FoldedText(QString(100, u'a')).find(QStringLiteral("aa"), 7).size(), size_t(7));
    QCOMPARE(FoldedText(QString(100, u'a')).find(QStringLiteral("aa"), 1000).size(), size_t(50));
}

void FoldedTextTest::findsNothingForNothing()
{
    QVERIFY(FoldedText(QStringLiteral("text")).find({}, 10).empty());
    QVERIFY(FoldedText(QStringLiteral("text")).find(QStringLiteral("\u0301"), 10).empty());
    QVERIFY(FoldedText({}).find(QStringLiteral("text"), 10).empty());
}

void FoldedTextTest::codePointsBecomeUtf16()
{
    const QString text = QStringLiteral("a\U0001F600b\u0301c");
    const std::vector<style::Utf16Range> expected{{0, 1}, {1, 2}, {3, 2}, {5, 1}};
    QCOMPARE(style::utf16Ranges(text, {{0, 1}, {1, 1}, {2, 2}, {4, 1}}), expected);
}

void FoldedTextTest::rangesBeyondTheTextAreCutOff()
{
    const QString text = QStringLiteral("ab\U0001F600");
    const std::vector<style::Utf16Range> expected{{1, 3}};
    QCOMPARE(style::utf16Ranges(text, {{-1, 2}, {0, 0}, {1, 90}, {3, 1}, {2'000'000'000, 2'000'000'000}}), expected);
}

void FoldedTextTest::onlyHarmlessLinksAreOpened_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isSafe");
    QTest::newRow("https") << QStringLiteral("https://example.org/a?b=c#d") << true;
    QTest::newRow("http in capitals") << QStringLiteral("HTTP://EXAMPLE.ORG") << true;
    QTest::newRow("mail") << QStringLiteral("mailto:desk@example.org") << true;
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("path") << QStringLiteral("/etc/passwd") << false;
    QTest::newRow("data") << QStringLiteral("data:text/html,x") << false;
    QTest::newRow("no host") << QStringLiteral("https://") << false;
    QTest::newRow("empty") << QString() << false;
}

void FoldedTextTest::onlyHarmlessLinksAreOpened()
{
    QFETCH(QString, address);
    QFETCH(bool, isSafe);
    QCOMPARE(!safeLink(address).isEmpty(), isSafe);
}

QTEST_MAIN(FoldedTextTest)
#include "FoldedTextTest.moc"
