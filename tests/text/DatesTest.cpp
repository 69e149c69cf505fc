// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Dates.h"

#include "Table.h"

#include <QDateTime>
#include <QTest>

#include <random>

using namespace dateline;

class DatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheTable_data();
    void readsTheTable();
    void readsWhatQtWrites();
    void takesAnyText();
};

namespace {

const char* nameOf(text::Precision precision)
{
    switch (precision) {
        case text::Precision::Day:
            return "day";
        case text::Precision::Minute:
            return "minute";
        case text::Precision::Second:
            return "second";
    }
    return "";
}

}  // namespace

void DatesTest::readsTheTable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("precision");
    QTest::addColumn<QString>("offset");
    for (const tests::Row& row : tests::table(QStringLiteral(DATELINE_TEST_DATA "/dates.tsv")))
        QTest::newRow(row.name.constData()) << row.at(0) << row.at(1) << row.at(2) << row.at(3);
}

void DatesTest::readsTheTable()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QFETCH(QString, precision);
    QFETCH(QString, offset);
    const std::optional<text::WrittenDate> date = text::parseDate(text);
    QCOMPARE(date.has_value(), !written.isEmpty());
    if (!date) return;
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(date->key, Qt::UTC);
    QCOMPARE(moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), written);
    QCOMPARE(QString::fromLatin1(nameOf(date->precision)), precision);
    QCOMPARE(date->offsetMinutes ? QString::number(*date->offsetMinutes) : QString(), offset);
}

void DatesTest::readsWhatQtWrites()
{
    std::mt19937_64 random(9);
    for (int round = 0; round < 3000; ++round) {
        const qint64 key = static_cast<qint64>(random() % 60'000'000'000ULL) - 30'000'000'000LL;
        const int offset = static_cast<int>(random() % 27) * 3600 - 12 * 3600;
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(key, Qt::OffsetFromUTC, offset);
        for (const Qt::DateFormat format : {Qt::ISODate, Qt::ISODateWithMs, Qt::RFC2822Date}) {
            const std::optional<text::WrittenDate> date = text::parseDate(moment.toString(format));
            QVERIFY2(date, qPrintable(moment.toString(format)));
            QCOMPARE(date->key, key + offset);
            QCOMPARE(date->offsetMinutes, std::optional<int>(offset / 60));
        }
    }
}

void DatesTest::takesAnyText()
{
    std::mt19937 random(2);
    const QString parts = QStringLiteral("0123456789:::---TZ+., /MarмартаGM年月日()\u0001") + QChar(0xD800);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (unsigned n = random() % 30; n > 0; --n) text += parts[static_cast<qsizetype>(random() % parts.size())];
        const auto date = text::parseDate(text);
        if (date) QVERIFY(date->key >= -30'610'224'000LL && date->key < 32'503'680'000LL);
    }
    QVERIFY(!text::parseDate(QString(5'000'000, u'1')));
    QVERIFY(!text::parseDate(QString(5'000'000, u' ')));
}

QTEST_GUILESS_MAIN(DatesTest)
#include "DatesTest.moc"
