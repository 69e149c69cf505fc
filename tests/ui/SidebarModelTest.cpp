// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/sidebar/SidebarModel.h"

#include "ui/panes/sidebar/SidebarDelegate.h"
#include "ui/workspace/Dragging.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QMimeData>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace dateline;
using namespace dateline::panes;

namespace {

library::SidebarCounts counts(qint64 articles)
{
    library::SidebarCounts counts;
    counts.articles = articles;
    counts.unread = 3412;
    counts.bookmarked = 7;
    counts.today = 42;
    const ArticleDate day{0, DatePrecision::Day, {}, {}, {}};
    counts.sources = {{1, QStringLiteral("Kazinform"), 412870, day, day},
                      {2, QStringLiteral("Agency 001"), 12, {}, {}},
                      {0, QString(), 3, {}, {}}};
    counts.collections = {
        {{{MarkKind::Collection, 1}, QStringLiteral("Book")}, 5, QStringLiteral("Book")},
        {{{MarkKind::Collection, 2}, QStringLiteral("Chapter"), 0, 1}, 2, QStringLiteral("Book/Chapter")},
        {{{MarkKind::Collection, 3}, QStringLiteral("Other")}, 0, QStringLiteral("Other")}};
    counts.tags = {{{{MarkKind::Tag, 4}, QStringLiteral("energy"), 3}, 212, QStringLiteral("energy")}};
    counts.binned = 9;
    return counts;
}

}  // namespace

class SidebarModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void whatIsAlwaysThereStandsBeforeTheCountsAreKnown();
    void sourcesStandUnderTheirHeading();
    void headingAndNoSourceCannotBeChosen();
    void newCountsOfTheSameSourcesKeepTheRows();
    void everyRowSaysItselfInWords();
    void sourceIsAskedForByItsQuotedName();
    void largeCountsAreShort();
    void marksStandUnderTheirHeadings();
    void marksAreAskedForByTheirNames();
    void articlesAreDroppedOnMarksAlone();
    void collectionsAreDroppedWhereTheyMayStand();
    void aNewNameIsAskedForAndNotTaken();
    void basketIsCountedAndShowsNoArticles();
};

void SidebarModelTest::whatIsAlwaysThereStandsBeforeTheCountsAreKnown()
{
    SidebarModel model;
    QCOMPARE(model.rowCount(), SidebarModel::FixedRows);
    QVERIFY(!model.index(0).data(SidebarModel::CountRole).isValid());
    QCOMPARE(model.rowOf(workspace::allArticles()), 0);  // not a row that shows no articles
}

void SidebarModelTest::sourcesStandUnderTheirHeading()
{
    SidebarModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCounts(counts(1000));
    QCOMPARE(model.rowCount(), 17);
    QVERIFY(model.index(12).data(SidebarModel::IsHeadingRole).toBool());
    QCOMPARE(model.firstSource(), 13);
    QCOMPARE(model.index(13).data().toString(), QStringLiteral("Kazinform"));
    QCOMPARE(model.index(13).data(SidebarModel::CountRole).toLongLong(), 412870);
}

void SidebarModelTest::headingAndNoSourceCannotBeChosen()
{
    SidebarModel model;
    model.setCounts(counts(1));
    for (const int row : {6, 10, 12, 15}) QVERIFY(!model.flags(model.index(row)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(model.rowOf(workspace::allArticles()), 0);
    QCOMPARE(model.rowOf(workspace::sourceScope(QStringLiteral("Agency 001"))), 14);
    QCOMPARE(model.rowOf(workspace::sourceScope(QStringLiteral("Elsewhere"))), -1);
}

void SidebarModelTest::newCountsOfTheSameSourcesKeepTheRows()
{
    SidebarModel model;
    model.setCounts(counts(1000));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setCounts(counts(2000));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.index(0).data(SidebarModel::CountRole).toLongLong(), 2000);
}

void SidebarModelTest::everyRowSaysItselfInWords()
{
    SidebarModel model;
    model.setCounts(counts(1000));
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Unread: 3,412 articles"));
    QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Today: 42 articles"));
    QVERIFY(model.index(13).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("1970")));
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void SidebarModelTest::sourceIsAskedForByItsQuotedName()
{
    const workspace::Scope scope = workspace::sourceScope(QStringLiteral("Agency 001"));
    QCOMPARE(scope.queryText, QStringLiteral("source:\"Agency 001\""));
    QCOMPARE(workspace::scopeFor(scope.queryText).title, QStringLiteral("Agency 001"));
    QCOMPARE(workspace::scopeFor({}).kind, workspace::Scope::Kind::All);
    QCOMPARE(workspace::scopeFor(workspace::unreadArticles().queryText).kind, workspace::Scope::Kind::Unread);
}

void SidebarModelTest::largeCountsAreShort()
{
    QCOMPARE(shortCount(999'999), QStringLiteral("999,999"));
    QCOMPARE(shortCount(1'204'312), QStringLiteral("1.2 M"));
    QCOMPARE(shortCount(0), QStringLiteral("0"));
}

void SidebarModelTest::marksStandUnderTheirHeadings()
{
    SidebarModel model;
    model.setCounts(counts(1));
    const int chapter = model.rowOf(Mark{MarkKind::Collection, 2}), energy = model.rowOf(Mark{MarkKind::Tag, 4});
    QCOMPARE(model.index(chapter).data().toString(), QStringLiteral("Chapter"));
    QCOMPARE(model.index(chapter).data(SidebarModel::DepthRole).toInt(), 1);
    QVERIFY(!model.index(chapter).data(SidebarModel::ColourRole).isValid());
    QCOMPARE(model.index(energy).data(SidebarModel::ColourRole).toInt(), 3);
    QCOMPARE(model.index(energy).data(SidebarModel::CountRole).toInt(), 212);
    QVERIFY(model.flags(model.index(energy)).testFlag(Qt::ItemIsEditable));
    const int bin = model.rowOf(workspace::bin());
    QCOMPARE(bin, model.rowCount() - 1);
    QVERIFY(!model.flags(model.index(bin)).testFlag(Qt::ItemIsEditable));
    QCOMPARE(model.rowOf(Mark{MarkKind::Tag, 99}), -1);
}

void SidebarModelTest::marksAreAskedForByTheirNames()
{
    using namespace workspace;
    QCOMPARE(tagScope(QStringLiteral("to check")).queryText, QStringLiteral("tag:\"to check\""));
    const Scope chapter = collectionScope(QStringLiteral("Book/Chapter 2"));
    QCOMPARE(chapter.title, QStringLiteral("Chapter 2"));
    for (const Scope& scope : {tagScope(QStringLiteral("to check")), chapter, todaysArticles(), bin()}) {
        QVERIFY(scopeFor(scope.queryText) == scope);
        QCOMPARE(scopeFor(scope.queryText).title, scope.title);
    }
}

static std::unique_ptr<QMimeData> dragged(const char* type, const QByteArray& bytes)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(type), bytes);
    return data;
}

void SidebarModelTest::articlesAreDroppedOnMarksAlone()
{
    SidebarModel model;
    model.setCounts(counts(1));
    QSignalSpy dropped(&model, &SidebarModel::articlesDropped);
    const auto articles = dragged(workspace::ArticlesMime, {});
    const QSet<int> places{7, 8, 9, 11, 16};
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool takes = model.dropMimeData(articles.get(), Qt::CopyAction, -1, -1, model.index(row));
        QCOMPARE(takes, places.contains(row));
    }
    QVERIFY(!model.dropMimeData(articles.get(), Qt::CopyAction, 6, 0, {}));
    QCOMPARE(dropped.size(), places.size());
    QCOMPARE(dropped.at(1).at(0).value<CountedMark>().path, QStringLiteral("Book/Chapter"));
}

void SidebarModelTest::collectionsAreDroppedWhereTheyMayStand()
{
    SidebarModel model;
    model.setCounts(counts(1));
    QSignalSpy wanted(&model, &SidebarModel::definitionWanted);
    const auto drop = [&](const char* id, int row) {
        const auto data = dragged(workspace::CollectionMime, id);
        return model.dropMimeData(data.get(), Qt::CopyAction, -1, -1, model.index(row));
    };
    QVERIFY(!drop("1", 7));   // on itself
    QVERIFY(!drop("1", 8));   // within itself
    QVERIFY(!drop("2", 7));   // where it is
    QVERIFY(!drop("1", 6));   // likewise, at the top
    QVERIFY(!drop("1", 11));  // on a tag
    QVERIFY(!drop("1", 16));  // on the Bin
    QVERIFY(!drop("77", 7));
    QVERIFY(!drop("x", 7));
    QVERIFY(wanted.isEmpty());
    QVERIFY(drop("2", 6));
    QCOMPARE(wanted.at(0).at(0).value<NamedMark>().parent, qint64(0));
    QVERIFY(drop("1", 9));
    QCOMPARE(wanted.at(1).at(0).value<NamedMark>().parent, qint64(3));
}

void SidebarModelTest::aNewNameIsAskedForAndNotTaken()
{
    SidebarModel model;
    model.setCounts(counts(1));
    QSignalSpy wanted(&model, &SidebarModel::definitionWanted);
    const QModelIndex energy = model.index(11);
    for (const QString& same : {QString(), QStringLiteral("  "), QStringLiteral(" energy ")})
        QVERIFY(!model.setData(energy, same, Qt::EditRole));
    QVERIFY(!model.setData(model.index(16), QStringLiteral("Trash"), Qt::EditRole));
    QVERIFY(wanted.isEmpty());
    model.setData(energy, QStringLiteral(" to\ncheck "), Qt::EditRole);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<NamedMark>().name, QStringLiteral("to check"));
    QCOMPARE(wanted.at(0).at(0).value<NamedMark>().colour, 3);
    QCOMPARE(energy.data().toString(), QStringLiteral("energy"));
}

void SidebarModelTest::basketIsCountedAndShowsNoArticles()
{
    SidebarModel model;
    model.setCounts(counts(1));
    const QModelIndex basket = model.index(model.rowOf(workspace::Middle::Basket));
    QCOMPARE(basket.data(SidebarModel::CountRole).toLongLong(), 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setGathered(40);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(basket.data(SidebarModel::CountRole).toLongLong(), 40);
    QCOMPARE(basket.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Basket: 40 passages"));
    QCOMPARE(model.middleAt(basket.row()), workspace::Middle::Basket);
    QCOMPARE(model.middleAt(model.rowOf(workspace::Middle::Notes)), workspace::Middle::Notes);
    QCOMPARE(model.rowOf(workspace::Middle::Articles), -1);
    QVERIFY(model.flags(basket).testFlag(Qt::ItemIsSelectable));
    QVERIFY(!model.flags(basket).testFlag(Qt::ItemIsEditable));
}

QTEST_MAIN(SidebarModelTest)
#include "SidebarModelTest.moc"
