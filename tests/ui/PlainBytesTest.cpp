// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/inspector/PlainBytes.h"

#include <QTest>

using dateline::panes::asHexadecimal;
using dateline::panes::asPlainText;

class PlainBytesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesCharactersThatDoNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QByteArray& bytes, const char* encoding, const QString& text) {
            QTest::newRow(name) << bytes << QString::fromLatin1(encoding) << text;
        };
        row("nothing", "", "UTF-8", QString());
        row("markup", "<b>a</b>", "UTF-8", QStringLiteral("<b>a</b>"));
        row("lines of every kind", "a\r\nb\rc\nd", "UTF-8", QStringLiteral("a\nb\nc\nd"));
        row("control characters", QByteArray("\0\x1b[31m\x7f\t", 8), "UTF-8",
            QStringLiteral("\u2400\u241b[31m\u2421\t"));
        row("what turns the line",
            "a\xe2\x80\xae"
            "b\xe2\x80\x8f"
            "c",
            "UTF-8", QStringLiteral("a\ufffdb\ufffdc"));
        row("wrong bytes", "a\xff", "UTF-8", QStringLiteral("a\ufffd"));
        row("Latin-1", "T\xfcrk", "ISO-8859-1", QStringLiteral("Türk"));
        row("an unknown encoding", "T\xc3\xbcrk", "no-such", QStringLiteral("Türk"));
        row("no encoding", "T\xc3\xbcrk", "", QStringLiteral("Türk"));
        row("a separator of paragraphs",
            "a\xe2\x80\xa9"
            "b",
            "UTF-8", QStringLiteral("a\ufffdb"));
    }

    void makesCharactersThatDoNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, text);
        QCOMPARE(asPlainText(bytes, encoding), text);
    }

    void breaksALongLine()
    {
        const QString text = asPlainText(QByteArray(2500, 'x'), QStringLiteral("UTF-8"));
        for (const QString& line : text.split(u'\n')) QVERIFY(line.size() <= 1000);
        QCOMPARE(QString(text).remove(u'\n').size(), 2500);
    }

    void writesSixteenBytesALine()
    {
        QCOMPARE(asHexadecimal({}), QString());
        QCOMPARE(asHexadecimal(QByteArray("AB\0\xff", 4)),
                 QStringLiteral("00000000  41 42 00 ff                                      AB..\n"));
        QCOMPARE(asHexadecimal(QByteArray(33, 'z')).count(u'\n'), 3);
    }
};

QTEST_GUILESS_MAIN(PlainBytesTest)
#include "PlainBytesTest.moc"
