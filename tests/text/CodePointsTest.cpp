// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CodePoints.h"

#include <QTest>

using namespace dateline;

class CodePointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goThereAndBackForEveryCharacter();
    void countALoneSurrogateAsOne();
    void stayWithinTheText();
};

void CodePointsTest::goThereAndBackForEveryCharacter()
{
    const QString text = QStringLiteral("aя東😀é\u0301𠀀z");
    const QList<uint> characters = text.toUcs4();
    QCOMPARE(text::codePointCount(text), characters.size());
    for (qsizetype n = 0; n <= characters.size(); ++n) {
        const qsizetype units = text::unitsOf(text, n);
        QCOMPARE(text.left(units).toUcs4().size(), n);
        QCOMPARE(text::codePointsOf(text, units), n);
    }
}

void CodePointsTest::countALoneSurrogateAsOne()
{
    const QString text = QString(QChar(0xD83D)) + u'a' + QChar(0xDE00) + QChar(0xD83D);
    QCOMPARE(text::codePointCount(text), 4);
    QCOMPARE(text::unitsOf(text, 2), 2);
}

void CodePointsTest::stayWithinTheText()
{
    QCOMPARE(text::unitsOf(u"abc", 10), 3);
    QCOMPARE(text::unitsOf(u"abc", -1), 0);
    QCOMPARE(text::codePointsOf(u"abc", 10), 3);
    QCOMPARE(text::codePointsOf(u"abc", -1), 0);
    QCOMPARE(text::codePointCount({}), 0);
}

QTEST_GUILESS_MAIN(CodePointsTest)
#include "CodePointsTest.moc"
