// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Encoding.h"

#include "Table.h"
#include "support/Corpus.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace dateline;

class EncodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesTheTable_data();
    void decodesTheTable();
    void takesAnyBytesUnderAnyDeclaration();
    void takesHugeInput();
    void tellsTextFromBinary_data();
    void tellsTextFromBinary();
    void callsNothingBinaryInTheTable_data() { decodesTheTable_data(); }
    void callsNothingBinaryInTheTable();
    void detectsTheEncodingsOfTheCorpus();
};

void EncodingTest::decodesTheTable_data()
{
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("undecodable");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    for (const tests::Row& row : tests::table(QStringLiteral(DATELINE_TEST_DATA "/encodings.tsv")))
        QTest::newRow(row.name.constData())
            << row.at(1) << row.at(2) << row.at(3).toInt() << QByteArray::fromHex(row.at(4).toLatin1()) << row.at(5);
}

void EncodingTest::decodesTheTable()
{
    QFETCH(QString, declared);
    QFETCH(QString, encoding);
    QFETCH(int, undecodable);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const text::DecodedText decoded = text::decode(bytes, declared);
    QCOMPARE(decoded.text, text);
    if (encoding != QLatin1String("*")) QCOMPARE(decoded.encoding, encoding);
    QCOMPARE(decoded.undecodable, qint64(undecodable));
}

void EncodingTest::takesAnyBytesUnderAnyDeclaration()
{
    const char* labels[] = {"",           "utf-8", "utf-16",       "utf-32be", "shift_jis", "gb18030", "iso-2022-jp",
                            "hz",         "utf-7", "KZ-1048",      "PT154",    "bocu-1",    "scsu",    "\xFF",
                            "iso-8859-1", "x",     "ebcdic-cp-us", "euc-tw",   "big5"};
    std::mt19937 random(5);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes(static_cast<qsizetype>(random() % 80), '\0');
        for (char& byte : bytes) byte = static_cast<char>(random() % 3 ? random() : random() % 2 ? 0x1B : 0);
        const text::DecodedText decoded =
            text::decode(bytes, QString::fromLatin1(labels[random() % std::size(labels)]));
        QVERIFY(!decoded.encoding.isEmpty());
        QVERIFY(!decoded.text.contains(u'\r'));
        QVERIFY(decoded.undecodable <= bytes.size());
        QVERIFY(decoded.text.isValidUtf16());
        text::isBinary(bytes);
    }
}

void EncodingTest::takesHugeInput()
{
    QElapsedTimer timer;
    timer.start();
    for (const char* part : {"\r", "\xFF", "\xD0", "\x1B$B", "~{", "\xFE\xFF", "a\0"}) {
        const QByteArray bytes = QByteArray(part, qMax<qsizetype>(1, qstrlen(part))).repeated(2'000'000);
        QVERIFY(!text::decode(bytes).encoding.isEmpty());
    }
    QVERIFY(timer.elapsed() < 60'000);
}

void EncodingTest::tellsTextFromBinary_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("isBinary");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("text") << QByteArray("plain\n") << false;
    QTest::newRow("wire header")
        << QByteArray("\x16\x16\x01V4644\x1f-----\nr e\x13\x11 XX-Town, 1st Ld\n\x02 text of the story") << false;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\6\0\0\0", 29) << true;
    QTest::newRow("program") << QByteArray(
                                    "\x7F"
                                    "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0\1\0\0\0\x90\x1b\0\0\0\0\0\0",
                                    32)
                             << true;
    QTest::newRow("archive") << QByteArray("PK\3\4\x14\0\0\0\x08\0\x21\x7c\x71\x56\xab\xcd\xef\x01", 18) << true;
    QTest::newRow("a NUL in text") << QByteArray("text with one \0 in it", 21) << true;
    QTest::newRow("controls") << QByteArray("\1\2\3\4\5\6 ab") << true;
}

void EncodingTest::tellsTextFromBinary()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, isBinary);
    QCOMPARE(text::isBinary(head), isBinary);
}

void EncodingTest::callsNothingBinaryInTheTable()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!text::isBinary(bytes));
}

// Without a declaration; folders are named for the encoding. 260 of 265 decode to the right text.
void EncodingTest::detectsTheEncodingsOfTheCorpus()
{
    const QString root = tests::corpusPath(QStringLiteral("encoding/chardet"));
    SKIP_WITHOUT_CORPUS(root);
    int all = 0;
    int right = 0;
    for (const QString& folder : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        static const QRegularExpression language(QStringLiteral("^(iso-8859-\\d+|windows-\\d+)-.*"));
        const QString charset = QString(folder).replace(language, QStringLiteral("\\1"));
        for (QDirIterator files(QDir(root).filePath(folder), QDir::Files); files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            ++all;
            right += text::decode(bytes).text == text::decode(bytes, charset).text ? 1 : 0;
        }
    }
    qInfo("%d of %d files decode alike with and without their declaration", right, all);
    QVERIFY(all > 200);
    QVERIFY(right * 100 >= all * 95);
}

QTEST_GUILESS_MAIN(EncodingTest)
#include "EncodingTest.moc"
