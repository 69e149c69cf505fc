// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/TextMarks.h"

#include <QTest>

using namespace dateline;
using namespace dateline::panes;

using Kind = TextMark::Kind;

namespace {

constexpr auto Yellow = HighlightColour::Yellow;
constexpr auto Green = HighlightColour::Green;
constexpr auto None = HighlightColour::None;

TextMark highlight(int from, int length, HighlightColour colour)
{
    return {Kind::Highlight, from, length, colour};
}

}  // namespace

class TextMarksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsNothing()
    {
        QVERIFY(stretchesOf({}).empty());
        QVERIFY(stretchesOf({highlight(4, 0, Yellow)}).empty());
    }

    void theLastHighlightLiesUppermost()
    {
        const auto stretches = stretchesOf({highlight(0, 10, Yellow), highlight(5, 10, Green)});
        const std::vector<MarkedStretch> wanted{{0, 5, Yellow, false}, {5, 5, Green, true}, {10, 5, Green, false}};
        QCOMPARE(stretches, wanted);
    }

    void oneWithinAnotherLeavesItOnBothSides()
    {
        const auto stretches = stretchesOf({highlight(0, 20, Green), highlight(8, 4, Yellow)});
        const std::vector<MarkedStretch> wanted{{0, 8, Green, false}, {8, 4, Yellow, true}, {12, 8, Green, false}};
        QCOMPARE(stretches, wanted);
    }

    void matchesLieOnHighlightsAndTheCurrentOneOnAll()
    {
        const auto stretches = stretchesOf({highlight(0, 10, Yellow),
                                            {Kind::Match, 2, 3},
                                            {Kind::Match, 20, 3},
                                            {Kind::Found, 20, 3},
                                            {Kind::Current, 2, 3}});
        const std::vector<MarkedStretch> wanted{{0, 2, Yellow, false},
                                                {2, 3, Yellow, false, Kind::Current},
                                                {5, 5, Yellow, false},
                                                {20, 3, None, false, Kind::Found}};
        QCOMPARE(stretches, wanted);
    }

    void whatIsPaleLiesBeneathAll()
    {
        const auto stretches =
            stretchesOf({{Kind::Pale, 0, 20}, highlight(5, 5, Yellow), {Kind::Match, 12, 3}, {Kind::Pale, 30, 5}});
        const std::vector<MarkedStretch> wanted{
            {0, 5, None, false, Kind::Highlight, true},  {5, 5, Yellow, false},
            {10, 2, None, false, Kind::Highlight, true}, {12, 3, None, false, Kind::Match},
            {15, 5, None, false, Kind::Highlight, true}, {30, 5, None, false, Kind::Highlight, true}};
        QCOMPARE(stretches, wanted);
    }

    void neighboursOfOneLookAreOneStretch()
    {
        const auto stretches = stretchesOf({highlight(0, 5, Yellow), highlight(5, 5, Yellow)});
        QCOMPARE(stretches, (std::vector<MarkedStretch>{{0, 10, Yellow, false}}));
    }

    /// Against a picture of every position.
    void everyPositionHasTheLookOfWhatLiesThere()
    {
        std::vector<TextMark> marks;
        for (int i = 0; i < 60; ++i)
            marks.push_back({Kind(i % 5), (i * 37) % 200, 1 + (i * 11) % 40, HighlightColour(1 + i % 4)});
        const auto stretches = stretchesOf(marks);
        for (size_t i = 1; i < stretches.size(); ++i)
            QVERIFY(stretches[i - 1].from + stretches[i - 1].length <= stretches[i].from);
        for (int at = 0; at < 260; ++at) {
            MarkedStretch wanted;
            int highlights = 0;
            bool isPale = false;
            for (const TextMark& mark : marks) {
                if (at < mark.from || at >= mark.from + mark.length) continue;
                if (mark.kind == Kind::Highlight) wanted.colour = mark.colour;
                if (mark.kind == Kind::Highlight) ++highlights;
                if (mark.kind == Kind::Pale)
                    isPale = true;
                else
                    wanted.match = std::max(wanted.match, mark.kind);
            }
            MarkedStretch found;
            for (const MarkedStretch& each : stretches)
                if (each.from <= at && at < each.from + each.length) found = each;
            QCOMPARE(found.colour, wanted.colour);
            QCOMPARE(found.match, wanted.match);
            QCOMPARE(found.isOverlapped, highlights > 1);
            QCOMPARE(found.isPale, isPale && highlights == 0 && !wanted.hasMatch());
        }
    }
};

QTEST_MAIN(TextMarksTest)
#include "TextMarksTest.moc"
