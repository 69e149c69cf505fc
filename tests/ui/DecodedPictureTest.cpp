// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/DecodedPicture.h"

#include "support/Pictures.h"

#include <QImageReader>
#include <QLoggingCategory>
#include <QTest>
#include <QThreadPool>
#include <QtEndian>

using namespace dateline::panes;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class DecodedPictureTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decodesTheKindsOfTheWeb_data();
    void decodesTheKindsOfTheWeb();
    void isNoWiderThanAsked();
    void turnsWhatWasHeldSideways();
    void refusesWhatIsNoPicture_data();
    void refusesWhatIsNoPicture();
    void refusesBombsByTheirHeader();
    void survivesTruncation_data();
    void survivesTruncation();
    void decodesWhatAnArticleHoldsItself();

private:
    QImage decoded(const QByteArray& bytes, int widest = 500) { return decodedPicture(m_pool, bytes, widest).result(); }

    QThreadPool m_pool;
};

void DecodedPictureTest::decodesTheKindsOfTheWeb_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char* format : {"PNG", "JPEG", "BMP"}) QTest::newRow(format) << pictureOf(Qt::red, {40, 20}, format);
    // Qt writes no GIF: a red one of 40 by 20, then a blue frame of which nothing is shown.
    QTest::newRow("GIF") << QByteArray::fromBase64(
        "R0lGODlhKAAUAIAAAP8AAAAA/"
        "yH5BAAKAAAALAAAAAAoABQAAAIYhI+py+0Po5y02ouz3rz7D4biSJbmiRYAIfkEAAoAAAAsAAAAACgAFAAAAhmMj6"
        "nL7Q+jnLTai7PevPsPhuJIluaJFgA7");
}

void DecodedPictureTest::decodesTheKindsOfTheWeb()
{
    QFETCH(QByteArray, bytes);
    const QImage image = decoded(bytes);
    QCOMPARE(image.size(), QSize(40, 20));
    const QColor colour = image.pixelColor(0, 0);
    QVERIFY2(colour.red() > 250 && colour.green() < 5 && colour.blue() < 5, qPrintable(colour.name()));
}

void DecodedPictureTest::isNoWiderThanAsked()
{
    QCOMPARE(decoded(pictureOf(Qt::red, {2000, 500}), 300).size(), QSize(300, 75));
    QCOMPARE(decoded(pictureOf(Qt::red, {300, 500}), 300).size(), QSize(300, 500));
    QCOMPARE(decoded(pictureOf(Qt::red, {4000, 1}), 300).size(), QSize(300, 1));
    QCOMPARE(decoded(pictureOf(Qt::red, {1, 4000}), 300).size(), QSize(1, 4000));
}

void DecodedPictureTest::turnsWhatWasHeldSideways()
{
    // A JPEG of 800 by 400 whose EXIF says that it is to be turned by a quarter.
    QByteArray bytes = pictureOf(Qt::red, {800, 400}, "JPEG");
    const QByteArray exif = QByteArray::fromHex(
        "ffe10022457869660000"          // APP1, 34 bytes, "Exif"
        "4d4d002a00000008"              // big endian, first directory at 8
        "0001011200030000000100060000"  // one entry: orientation, short, 6
        "00000000");
    bytes.insert(2, exif);
    QCOMPARE(decoded(bytes, 100).size(), QSize(100, 200));
}

void DecodedPictureTest::refusesWhatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << QByteArray("<html><body>Not found</body></html>");
    QTest::newRow("svg") << QByteArray(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>");
    QTest::newRow("svg in disguise") << QByteArray("BM<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    QTest::newRow("xpm") << QByteArray("/* XPM */\nstatic char* x[] = {\"1 1 1 1\", \"a c #ff0000\", \"a\"};");
    QTest::newRow("ppm") << QByteArray("P6 1 1 255 abc");
    QTest::newRow("only a magic") << QByteArray("\x89PNG\r\n\x1a\n");
    QTest::newRow("riff") << QByteArray("RIFF\0\0\0\0WAVE", 12);
}

void DecodedPictureTest::refusesWhatIsNoPicture()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(decoded(bytes).isNull());
}

/// Sizes are lied about in the header alone: nothing behind it is needed to bring down whoever believes it.
void DecodedPictureTest::refusesBombsByTheirHeader()
{
    const QByteArray small = pictureOf(Qt::red, {40, 20}, "BMP");
    const auto sized = [&](quint32 width, quint32 height) {
        QByteArray bytes = small;
        qToLittleEndian(width, bytes.data() + 18);
        qToLittleEndian(height, bytes.data() + 22);
        return bytes;
    };
    QVERIFY(!decoded(sized(40, 20)).isNull());
    QVERIFY(decoded(sized(8'001, 20)).isNull());
    QVERIFY(decoded(sized(20, 60'000)).isNull());
    QVERIFY(decoded(sized(60'000, 60'000)).isNull());
    QVERIFY(decoded(sized(0, 20)).isNull());
    QVERIFY(decoded(pictureOf(Qt::red, {7'900, 7'900})).isNull());  // each side may be, both may not
    QVERIFY(!decoded(pictureOf(Qt::red, {7'900, 1'000})).isNull());
    QCOMPARE(QImageReader::allocationLimit(), 128);
}

void DecodedPictureTest::survivesTruncation_data()
{
    QTest::addColumn<QByteArray>("whole");
    for (const char* format : {"PNG", "JPEG", "BMP"}) QTest::newRow(format) << pictureOf(Qt::red, {40, 20}, format);
}

/// A part or nothing, but nothing worse.
void DecodedPictureTest::survivesTruncation()
{
    QFETCH(QByteArray, whole);
    QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s);
    for (qsizetype length = 0; length < whole.size(); length += 5) {
        const QImage image = decoded(whole.first(length));
        QVERIFY(image.isNull() || image.size() == QSize(40, 20));
    }
    QVERIFY(decoded(whole.first(24)).isNull());
    QVERIFY(!decoded(whole).isNull());
}

void DecodedPictureTest::decodesWhatAnArticleHoldsItself()
{
    const QString letters = QString::fromLatin1(pictureOf(Qt::red, {40, 20}).toBase64());
    QCOMPARE(decodedPicture(m_pool, u"data:image/png;base64,"_s + letters, 20).result().size(), QSize(20, 10));
    QVERIFY(decodedPicture(m_pool, u"data:image/png;base64,AAAA"_s, 20).result().isNull());
    QVERIFY(decodedPicture(m_pool, u"data:image/png;base64,"_s, 20).result().isNull());
}

QTEST_GUILESS_MAIN(DecodedPictureTest)
#include "DecodedPictureTest.moc"
