// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/TextLines.h"

#include "ui/style/Metrics.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace dateline::style;

namespace {

constexpr int Width = 400;

/// How many of the pixels drawn stand in the left half.
double shareAtLeft(const QString& text, Qt::LayoutDirection windowDirection)
{
    QImage ground(Width, 60, QImage::Format_RGB32);
    ground.fill(Qt::white);
    {
        QPainter painter(&ground);
        TextLines(text, font(Face::Headline), Width, 2, windowDirection).draw(painter, {0, 0}, Qt::black, {}, {}, {});
    }
    int left = 0;
    int all = 0;
    for (int y = 0; y < ground.height(); ++y)
        for (int x = 0; x < Width; ++x)
            if (ground.pixelColor(x, y).lightness() < 128) {
                ++all;
                left += x < Width / 2 ? 1 : 0;
            }
    return all > 0 ? double(left) / all : -1;
}

}  // namespace

class TextLinesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWhereItsScriptBegins_data();
    void beginsWhereItsScriptBegins();
};

void TextLinesTest::beginsWhereItsScriptBegins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isInterfaceRightToLeft");
    QTest::addColumn<bool>("isAtLeft");
    QTest::newRow("Latin") << QStringLiteral("Harbour") << false << true;
    QTest::newRow("Latin in a mirrored window") << QStringLiteral("Harbour") << true << true;
    QTest::newRow("Arabic") << QStringLiteral("كتاب") << false << false;
    QTest::newRow("Arabic after a number") << QStringLiteral("12: كتاب") << false << false;
    QTest::newRow("Arabic in a mirrored window") << QStringLiteral("كتاب") << true << false;
    QTest::newRow("no letters") << QStringLiteral("2023") << false << true;
    QTest::newRow("no letters in a mirrored window") << QStringLiteral("2023") << true << false;
}

void TextLinesTest::beginsWhereItsScriptBegins()
{
    QFETCH(QString, text);
    QFETCH(bool, isInterfaceRightToLeft);
    QFETCH(bool, isAtLeft);
    QCOMPARE(shareAtLeft(text, isInterfaceRightToLeft ? Qt::RightToLeft : Qt::LeftToRight), isAtLeft ? 1.0 : 0.0);
}

QTEST_MAIN(TextLinesTest)
#include "TextLinesTest.moc"
