// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Folding.h"

#include <QTest>

#include <random>

using namespace dateline;

class FoldingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsEqualNamesEqually_data();
    void foldsEqualNamesEqually();
    void keepsDifferentNamesApart_data();
    void keepsDifferentNamesApart();
    void changesNothingThatIsFolded();
    void foldsTextTheSameWholeAndByWords();
    void takesAnyBytes();
};

void FoldingTest::foldsEqualNamesEqually_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << "KAZINFORM"
                          << "Kazinform";
    QTest::newRow("case of Kazakh") << "ҚАЗАҚПАРАТ"
                                    << "ҚазАқпарат";
    QTest::newRow("space") << " New  York\t"
                           << "new york";
    QTest::newRow("no-break space") << QStringLiteral("New\u00A0York") << "New York";
    QTest::newRow("marks") << "São Paulo"
                           << "Sao Paulo";
    QTest::newRow("composition") << QStringLiteral("Tu\u0308rk") << "Türk";
    QTest::newRow("ligature") << "Oﬃce"
                              << "Office";
    QTest::newRow("yo") << "Орёл"
                        << "Орел";
    QTest::newRow("dotted capital") << "İzmir"
                                    << "izmir";
    QTest::newRow("empty") << ""
                           << "  ";
}

void FoldingTest::foldsEqualNamesEqually()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(text::foldedName(one), text::foldedName(other));
}

void FoldingTest::keepsDifferentNamesApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("short i") << "край"
                             << "краи";
    QTest::newRow("yi") << "їжа"
                        << "іжа";
    QTest::newRow("Kazakh letters") << "қол"
                                    << "кол";
    QTest::newRow("hamza") << "أمل"
                           << "امل";
    QTest::newRow("kana") << "が"
                          << "か";
    QTest::newRow("vowel sign") << "कि"
                                << "क";
}

void FoldingTest::keepsDifferentNamesApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(text::foldedName(one) != text::foldedName(other));
}

void FoldingTest::changesNothingThatIsFolded()
{
    std::mt19937 random(3);
    const QString letters = QStringLiteral(
        "aÉßİıŁøДёЙйїѝ\u0301\u0306\u0308\u0300Құאָשُمّأ\u0653कि्ไทำกํ대ﾄﾞカ\u3099ﷺΩώς½Ⅷ\u00AD\u200B'.& ＡḀṩệǅ");
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int n = 0; n < 5; ++n) text += letters[static_cast<qsizetype>(random() % letters.size())];
        const std::string once = text::fold(text.toStdString());
        QCOMPARE(QString::fromStdString(text::fold(once)).toUtf8().toHex(), QByteArray::fromStdString(once).toHex());
    }
}

// The fast table and ICU agree: a combining mark anywhere sends the whole text through ICU.
void FoldingTest::foldsTextTheSameWholeAndByWords()
{
    const std::string mark = "\u0301";
    for (char32_t c = 0x80; c < 0x2000; ++c) {
        if (!QChar::isLetterOrNumber(c)) continue;
        const std::string letter = QString::fromUcs4(&c, 1).toStdString();
        const std::string alone = text::fold(letter);
        const std::string whole = text::fold("x " + letter + " x" + mark);
        QCOMPARE(QByteArray::fromStdString(whole), QByteArray::fromStdString("x " + alone + " x"));
    }
}

void FoldingTest::takesAnyBytes()
{
    std::mt19937 random(11);
    for (int round = 0; round < 5000; ++round) {
        std::string bytes(random() % 40, '\0');
        for (char& byte : bytes) byte = static_cast<char>(random());
        const QByteArray folded = QByteArray::fromStdString(text::fold(bytes));
        QCOMPARE(QString::fromUtf8(folded).toUtf8(), folded);
    }
}

QTEST_GUILESS_MAIN(FoldingTest)
#include "FoldingTest.moc"
