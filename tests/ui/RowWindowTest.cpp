// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articles/RowWindow.h"

#include <QTest>

using namespace dateline::panes;

namespace {

constexpr int Viewport = 700;

/// Rows of three heights, with a count of how often a height was asked.
struct Rows {
    int asked = 0;
    RowWindow window{[this](int row) {
        ++asked;
        return 60 + row % 3 * 25;
    }};

    explicit Rows(int count) { window.setExtent(count, Viewport); }
};

int bottomOf(const RowWindow& window)
{
    const RowWindow::Shown last = window.shown().back();
    return last.top + last.height;
}

}  // namespace

class RowWindowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyListShowsNothing();
    void shortListCannotBeScrolled();
    void endIsExactInAMillionRows();
    void millionRowsAreAskedOnlyWhereSeen();
    void smallStepsGoThereAndBack();
    void revealMovesAsLittleAsMayBe();
    void rowTallerThanTheViewportShowsItsTop();
    void scrollBarValueLeadsBackToTheSameRow_data();
    void scrollBarValueLeadsBackToTheSameRow();
    void shrinkingListKeepsAValidPlace();
};

void RowWindowTest::emptyListShowsNothing()
{
    Rows rows(0);
    rows.window.moveBy(100);
    rows.window.reveal(3);
    rows.window.moveToValue(50);
    QVERIFY(rows.window.shown().empty());
    QCOMPARE(rows.window.maximum(), 0);
}

void RowWindowTest::shortListCannotBeScrolled()
{
    Rows rows(3);
    rows.window.moveBy(500);
    QCOMPARE(rows.window.place().row, 0);
    QCOMPARE(rows.window.maximum(), 0);
    QCOMPARE(rows.window.shown().size(), size_t(3));
}

void RowWindowTest::endIsExactInAMillionRows()
{
    Rows rows(1'000'000);
    rows.window.moveTo(rows.window.lastPlace());
    QCOMPARE(rows.window.shown().back().row, 999'999);
    QCOMPARE(bottomOf(rows.window), Viewport);
    QVERIFY(rows.window.isAtEnd());
    rows.window.moveBy(10'000);
    QCOMPARE(bottomOf(rows.window), Viewport);
}

void RowWindowTest::millionRowsAreAskedOnlyWhereSeen()
{
    Rows rows(1'000'000);
    rows.asked = 0;
    rows.window.moveToValue(rows.window.maximum() / 2);
    rows.window.moveTo(rows.window.lastPlace());
    rows.window.reveal(123'456);
    (void)rows.window.shown();
    QVERIFY2(rows.asked < 300, qPrintable(QString::number(rows.asked)));
}

void RowWindowTest::smallStepsGoThereAndBack()
{
    Rows rows(10'000);
    rows.window.moveTo({5000, 10});
    const RowWindow::Place start = rows.window.place();
    for (int i = 0; i < 500; ++i) rows.window.moveBy(37);
    QVERIFY(rows.window.place().row > 5100);
    for (int i = 0; i < 500; ++i) rows.window.moveBy(-37);
    QCOMPARE(rows.window.place().row, start.row);
    QCOMPARE(rows.window.place().offset, start.offset);
}

void RowWindowTest::revealMovesAsLittleAsMayBe()
{
    Rows rows(1000);
    rows.window.moveTo({100, 30});
    const auto before = rows.window.place();
    rows.window.reveal(103);
    QVERIFY(rows.window.place() == before);
    rows.window.reveal(100);
    QCOMPARE(rows.window.shown().front().top, 0);
    rows.window.reveal(150);
    QCOMPARE(rows.window.shown().back().row, 150);
    QCOMPARE(bottomOf(rows.window), Viewport);
}

void RowWindowTest::rowTallerThanTheViewportShowsItsTop()
{
    RowWindow window([](int) { return 2000; });
    window.setExtent(10, Viewport);
    window.reveal(4);
    QCOMPARE(window.place().row, 4);
    QCOMPARE(window.place().offset, 0);
}

void RowWindowTest::scrollBarValueLeadsBackToTheSameRow_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("a thousand") << 1000;
    QTest::newRow("a million") << 1'000'000;
    QTest::newRow("as many as an int holds") << std::numeric_limits<int>::max();
}

void RowWindowTest::scrollBarValueLeadsBackToTheSameRow()
{
    QFETCH(int, count);
    Rows rows(count);
    for (const int row : {0, 1, count / 3, count / 2, count - 100}) {
        rows.window.moveTo({row, 0});
        const int value = rows.window.value();
        rows.window.moveTo({0, 0});
        rows.window.moveToValue(value);
        QCOMPARE(rows.window.place().row, row);
        QVERIFY(value <= rows.window.maximum());
    }
}

void RowWindowTest::shrinkingListKeepsAValidPlace()
{
    Rows rows(1000);
    rows.window.moveTo({900, 5});
    rows.window.setExtent(20, Viewport);
    QCOMPARE(bottomOf(rows.window), Viewport);
    rows.window.setExtent(2, Viewport);
    QCOMPARE(rows.window.place().row, 0);
}

QTEST_MAIN(RowWindowTest)
#include "RowWindowTest.moc"
