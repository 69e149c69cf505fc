// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ChangeMerge.h"

#include <QTest>

using namespace dateline;

namespace {

ArticleIds idsOf(const QByteArray& letters)
{
    ArticleIds ids;
    for (const char letter : letters) ids.push_back({letter - 'a' + 1});
    return ids;
}

QByteArray lettersOf(const ArticleIds& ids)
{
    QByteArray letters;
    for (const ArticleId id : ids) letters += char('a' + id.value - 1);
    return letters;
}

ChangeSet change(const QByteArray& added, const QByteArray& changed, const QByteArray& removed)
{
    return {Realm::Articles, 1, idsOf(added), idsOf(changed), idsOf(removed), false};
}

}  // namespace

class ChangeMergeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTwoChangesAsOne_data();
    void tellsTwoChangesAsOne();
    void keepsTheNewestRevisionAndTheRealm();
    void forgetsIdsWhereEverythingChanged();
};

void ChangeMergeTest::tellsTwoChangesAsOne_data()
{
    QTest::addColumn<QByteArrayList>("earlier");
    QTest::addColumn<QByteArrayList>("later");
    QTest::addColumn<QByteArrayList>("both");
    const auto row = [](const char* name, QByteArrayList a, QByteArrayList b, QByteArrayList both) {
        QTest::newRow(name) << a << b << both;
    };
    row("nothing", {"", "", ""}, {"", "", ""}, {"", "", ""});
    row("two added", {"b", "", ""}, {"a", "", ""}, {"ab", "", ""});
    row("added, then changed: added", {"a", "", ""}, {"", "a", ""}, {"a", "", ""});
    row("added, then removed: removed", {"a", "", ""}, {"", "", "a"}, {"", "", "a"});
    row("changed, then removed: removed", {"", "a", ""}, {"", "", "a"}, {"", "", "a"});
    row("removed, then added again: changed", {"", "", "a"}, {"a", "", ""}, {"", "a", ""});
    row("changed twice: changed", {"", "ac", ""}, {"", "ab", ""}, {"", "abc", ""});
    row("one block behind the other", {"", "ab", ""}, {"", "cd", ""}, {"", "abcd", ""});
    row("the later block before the earlier", {"", "cd", ""}, {"", "ab", ""}, {"", "abcd", ""});
    row("blocks that share their edge", {"", "abc", ""}, {"", "cd", ""}, {"", "abcd", ""});
    row("nothing, then some", {"", "", ""}, {"", "ab", ""}, {"", "ab", ""});
    row("each its own", {"a", "b", "c"}, {"d", "e", "f"}, {"ad", "be", "cf"});
}

void ChangeMergeTest::tellsTwoChangesAsOne()
{
    QFETCH(QByteArrayList, earlier);
    QFETCH(QByteArrayList, later);
    QFETCH(QByteArrayList, both);
    const ChangeSet merged =
        library::merged(change(earlier[0], earlier[1], earlier[2]), change(later[0], later[1], later[2]));
    QCOMPARE(lettersOf(merged.added), both[0]);
    QCOMPARE(lettersOf(merged.changed), both[1]);
    QCOMPARE(lettersOf(merged.removed), both[2]);
}

void ChangeMergeTest::keepsTheNewestRevisionAndTheRealm()
{
    const ChangeSet merged =
        library::merged({Realm::Reader, 4, {}, {}, {}, false}, {Realm::Reader, 9, {}, {}, {}, false});
    QCOMPARE(merged.revision, 9);
    QVERIFY(merged.realm == Realm::Reader);
}

void ChangeMergeTest::forgetsIdsWhereEverythingChanged()
{
    ChangeSet all;
    all.everything = true;
    QVERIFY(library::merged(change("a", "b", "c"), all).everything);
    QVERIFY(library::merged(all, change("a", "b", "c")).everything);
    QVERIFY(library::merged(all, change("a", "b", "c")).added.empty());
}

QTEST_APPLESS_MAIN(ChangeMergeTest)
#include "ChangeMergeTest.moc"
