// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/sidebar/SidebarModel.h"

#include "ui/panes/sidebar/SidebarDelegate.h"

#include <QAbstractItemModelTester>
#include <QLocale>
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
    const ArticleDate day{0, DatePrecision::Day, {}, {}, {}};
    counts.sources = {{1, QStringLiteral("Kazinform"), 412870, day, day},
                      {2, QStringLiteral("Agency 001"), 12, {}, {}},
                      {0, QString(), 3, {}, {}}};
    return counts;
}

}  // namespace

class SidebarModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void threeScopesStandBeforeTheCountsAreKnown();
    void sourcesStandUnderTheirHeading();
    void headingAndNoSourceCannotBeChosen();
    void newCountsOfTheSameSourcesKeepTheRows();
    void everyRowSaysItselfInWords();
    void sourceIsAskedForByItsQuotedName();
    void largeCountsAreShort();
};

void SidebarModelTest::threeScopesStandBeforeTheCountsAreKnown()
{
    SidebarModel model;
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.index(0).data(SidebarModel::CountRole).isValid());
}

void SidebarModelTest::sourcesStandUnderTheirHeading()
{
    SidebarModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCounts(counts(1000));
    QCOMPARE(model.rowCount(), 7);
    QVERIFY(model.index(3).data(SidebarModel::IsHeadingRole).toBool());
    QCOMPARE(model.firstSource(), 4);
    QCOMPARE(model.index(4).data().toString(), QStringLiteral("Kazinform"));
    QCOMPARE(model.index(4).data(SidebarModel::CountRole).toLongLong(), 412870);
}

void SidebarModelTest::headingAndNoSourceCannotBeChosen()
{
    SidebarModel model;
    model.setCounts(counts(1));
    for (const int row : {3, 6}) QVERIFY(!model.flags(model.index(row)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(model.rowOf(workspace::allArticles()), 0);
    QCOMPARE(model.rowOf(workspace::sourceScope(QStringLiteral("Agency 001"))), 5);
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
    QVERIFY(model.index(4).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("1970")));
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

QTEST_MAIN(SidebarModelTest)
#include "SidebarModelTest.moc"
