// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articles/Columns.h"

#include "ui/panes/articles/ColumnHeader.h"
#include "ui/panes/articles/TableRow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace dateline;
using namespace dateline::panes;
using namespace Qt::StringLiterals;
using query::Order;
using query::SortKey;

static ColumnLayout from(const char* json)
{
    return ColumnLayout::from(QJsonDocument::fromJson(json).object());
}

static QStringList shownIn(const ColumnLayout& layout)
{
    QStringList ids;
    for (const auto& place : layout.places())
        if (place.isShown) ids += place.id;
    return ids;
}

class ColumnsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLayoutComesBackAsItWas()
    {
        const ColumnLayout layout({{u"words"_s, 90, true}, {u"headline"_s, 333, true}, {u"state"_s, 40, false}});
        const ColumnLayout back = ColumnLayout::from(layout.json());
        QCOMPARE(shownIn(back), (QStringList{u"words"_s, u"headline"_s}));
        QVERIFY(ColumnLayout::from(back.json()) == back);
        QCOMPARE(back.json()[u"version"].toInt(), 1);
    }

    void columnsAddedLaterWaitToBeAskedFor()
    {
        const ColumnLayout layout = from(R"({"version":1,"columns":[{"id":"headline","width":200,"shown":true},
            {"id":"date","width":99,"shown":true}]})");
        QCOMPARE(shownIn(layout), (QStringList{u"headline"_s, u"date"_s}));
        QCOMPARE(layout.places().size(), size_t(ColumnCount));
        QCOMPARE(layout.places()[1].width, 99);
    }

    void columnsOfALaterProgramAreHandedBack()
    {
        ColumnHeader header;
        header.setColumns(from(R"({"version":2,"more":1,"columns":[{"id":"mood","width":77,"shown":true},
            {"id":"headline","width":200,"shown":true}]})"));
        QVERIFY((header.shown() == std::vector{Column::Headline}));
        const ColumnLayout back = header.columns();
        const auto mood = std::ranges::find(back.places(), u"mood"_s, &ColumnLayout::Place::id);
        QVERIFY(mood != back.places().end());
        QCOMPARE(mood->width, 77);
    }

    void nonsenseIsTheFirstLayout_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not a list") << QByteArray(R"({"columns":7})");
        QTest::newRow("nothing known") << QByteArray(R"({"columns":[{"id":"mood","shown":true},3,[],{}]})");
        QTest::newRow("all hidden") << QByteArray(R"({"columns":[{"id":"headline","width":200,"shown":false}]})");
    }

    void nonsenseIsTheFirstLayout()
    {
        QFETCH(QByteArray, json);
        QVERIFY(from(json.constData()) == ColumnLayout());
    }

    void widthsStayWithinReason()
    {
        const ColumnLayout layout = from(R"({"columns":[{"id":"headline","width":-5,"shown":true},
            {"id":"date","width":99999999,"shown":true},{"id":"date","width":100,"shown":false}]})");
        QVERIFY(layout.places()[0].width >= 24);
        QVERIFY(layout.places()[1].width <= 2000 && layout.places()[1].isShown);
    }

    void whatIsMovedWidenedAndHiddenIsKept()
    {
        ColumnHeader header;
        header.resize(900, 28);
        header.moveSection(header.visualIndex(int(Column::Words)), 0);
        header.resizeSection(int(Column::Source), 222);
        header.setSectionHidden(int(Column::Place), true);
        const ColumnLayout kept = ColumnLayout::from(header.columns().json());
        ColumnHeader other;
        other.setColumns(kept);
        QCOMPARE(other.visualIndex(int(Column::Words)), 0);
        QCOMPARE(other.sectionSize(int(Column::Source)), 222);
        QVERIFY(!other.isShown(Column::Place));
        // One that was hidden all the time has its width when it is shown.
        other.setSectionHidden(int(Column::Tags), false);
        QVERIFY(other.sectionSize(int(Column::Tags)) > 60);
        other.setColumns({});
        QVERIFY(other.columns() == ColumnLayout());
    }

    void theMenuChoosesAndMoves()
    {
        ColumnHeader header;
        const auto pick = [&](std::optional<Column> at, const QString& text) {
            std::unique_ptr<QMenu> menu(header.menu(at));
            for (QAction* action : menu->actions())
                if (action->text().remove(u'&') == text) return action->trigger();
            QFAIL(qPrintable(text));
        };
        pick({}, u"Byline"_s);
        QVERIFY(header.isShown(Column::Byline));
        pick({}, u"Byline"_s);
        QVERIFY(!header.isShown(Column::Byline));
        const auto before = header.shown();
        pick(Column::Headline, u"Move «Headline» towards the beginning"_s);
        const auto after = header.shown();
        QCOMPARE(after[1], Column::Headline);
        QCOMPARE(before[2], Column::Headline);
        pick({}, u"Reset the columns"_s);
        QVERIFY(header.shown() == before);
        for (const Column column : before) header.setSectionHidden(int(column), column != Column::Headline);
        const std::unique_ptr<QMenu> menu(header.menu({}));
        QVERIFY(!menu->actions()[int(Column::Headline)]->isEnabled());  // the last one stays
    }

    void clicksAskForOrders()
    {
        ColumnHeader header;
        header.resize(900, 28);
        header.show();
        QSignalSpy asked(&header, &ColumnHeader::sortAsked);
        const auto click = [&](Column column, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers, header.cell(column, 0, 28).center());
        };
        click(Column::Source, Qt::NoModifier);
        click(Column::Words, Qt::ShiftModifier);
        click(Column::Date, Qt::ControlModifier);
        click(Column::State, Qt::NoModifier);  // marks change too often to be sorted by
        QCOMPARE(asked.size(), 3);
        QCOMPARE(asked[0][0].value<SortKey>(), SortKey::Source);
        QVERIFY(!asked[0][1].toBool());
        QCOMPARE(asked[1][0].value<SortKey>(), SortKey::Words);
        QVERIFY(asked[1][1].toBool() && asked[2][1].toBool());
    }

    void wordsSayWhatIsSorted()
    {
        ColumnHeader header;
        header.setOrder(*Order::from(u"-source,words"_s));
        const auto said = [&](Column column) {
            return header.model()->headerData(int(column), Qt::Horizontal, Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(said(Column::Source), u"Source, sorted: by source, Z to A, key 1"_s);
        QCOMPARE(said(Column::Words), u"Words, sorted: longest first, key 2"_s);
        QCOMPARE(said(Column::Headline), u"Headline"_s);
        header.setOrder(Order());
        QCOMPARE(said(Column::Date), u"Date, sorted: newest first"_s);
        QVERIFY(header.accessibleDescription().contains(u"sorted: newest first"_s));
    }

    void aRowIsSaidWithTheNamesOfItsColumns()
    {
        ArticleSummary article;
        article.headline = u"Harbour"_s;
        article.source = u"Wire"_s;
        article.words = 1200;
        article.isUnread = article.isBookmarked = true;
        QCOMPARE(tableRowText({Column::Headline, Column::Source, Column::Place, Column::Words}, article),
                 u"unread, bookmarked, Headline: Harbour, Source: Wire, Words: "_s + QLocale().toString(1200));
        QCOMPARE(tableRowText({Column::Date}, article), u"unread, bookmarked, Date: undated"_s);
    }

    void cellsStandAsTheyAreReadFromTheRight()
    {
        ColumnHeader header;
        header.setLayoutDirection(Qt::RightToLeft);
        header.resize(900, 28);
        header.show();
        const QRect state = header.cell(Column::State, 0, 28), headline = header.cell(Column::Headline, 0, 28);
        QCOMPARE(state.right() + 1, header.viewport()->width());
        QVERIFY(headline.right() < state.left());
    }
};

QTEST_MAIN(ColumnsTest)
#include "ColumnsTest.moc"
