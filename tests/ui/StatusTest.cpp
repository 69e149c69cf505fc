// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/status/StatusPane.h"
#include "ui/panes/status/Toast.h"
#include "ui/panes/status/WorkLine.h"

#include "ui/panes/search/SearchBox.h"
#include "ui/workspace/Workspace.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace dateline;
using namespace dateline::panes;
using workspace::Work;
using workspace::Works;

class StatusTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void factsLeaveOutWhatIsNotKnown();
    void timeLeftIsRounded_data();
    void timeLeftIsRounded();
    void lineShowsTheOldestWorkAndHidesAfterIt();
    void cancelledWorkIsCancelledOnce();
    void cancelThatEndsTheWorkIsHarmless();
    void toastOffersOnce();
    void newsPushesOutNoOffer();
    void searchBoxRemembersTheLatestFirst();
    void searchBoxKeepsItsTextWhenColoured();
    void backspaceInTheEmptyBoxWidensTheScope();
};

void StatusTest::factsLeaveOutWhatIsNotKnown()
{
    QCOMPARE(workFacts({}), QString());
    Work work;
    work.count = QStringLiteral("12,400 articles");
    QCOMPARE(workFacts(work), QStringLiteral("12,400 articles"));
    work.done = 61;
    work.total = 100;
    work.refused = 2;
    work.secondsLeft = 39.2;
    QCOMPARE(workFacts(work), QStringLiteral("61 % · 12,400 articles · 2 refused · 40 s left"));
}

void StatusTest::timeLeftIsRounded_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << -1.0 << QString();
    QTest::newRow("endless") << qInf() << QString();
    QTest::newRow("nothing") << 0.0 << QStringLiteral("1 s left");
    QTest::newRow("a minute") << 60.0 << QStringLiteral("60 s left");
    QTest::newRow("minutes") << 61.0 << QStringLiteral("2 min left");
    QTest::newRow("hours") << 5400.0 << QStringLiteral("1.5 h left");
}

void StatusTest::timeLeftIsRounded()
{
    QFETCH(double, seconds);
    QTEST(timeLeft(seconds), "text");
}

void StatusTest::lineShowsTheOldestWorkAndHidesAfterIt()
{
    Works works;
    WorkLine line;
    connect(&works, &Works::changed, &line, [&] { line.say(works.running()); });
    const int first = works.begin({.title = QStringLiteral("Importing a.zip")});
    const int second = works.begin({.title = QStringLiteral("Exporting b.pdf")});
    QVERIFY(!line.isHidden());
    QVERIFY(line.findChild<QLabel*>()->text().startsWith(QStringLiteral("Importing a.zip")));
    works.update(first, [](Work& work) {
        work.done = 5'000'000'000;
        work.total = 10'000'000'000;
    });
    QCOMPARE(line.findChild<QProgressBar*>()->value(), 500);
    works.end(first);
    works.update(first, [](Work&) { QFAIL("it has ended"); });
    QCOMPARE(line.findChild<QLabel*>()->text(), QStringLiteral("Exporting b.pdf"));
    works.end(second);
    QVERIFY(line.isHidden());
}

void StatusTest::cancelledWorkIsCancelledOnce()
{
    Works works;
    int cancelled = 0;
    const int id = works.begin({.cancel = [&] { ++cancelled; }});
    works.cancel(id);
    works.cancel(id);
    works.cancel(id + 1);
    QCOMPARE(cancelled, 1);
    QVERIFY(works.running().front().isCancelled);
}

void StatusTest::cancelThatEndsTheWorkIsHarmless()
{
    Works works;
    int id = 0;
    id = works.begin({.cancel = [&] { works.end(id); }});
    works.cancel(id);
    QVERIFY(works.running().empty());
}

void StatusTest::toastOffersOnce()
{
    Toast toast;
    QSignalSpy taken(&toast, &Toast::taken);
    toast.say(QStringLiteral("Marked 212 read"), QStringLiteral("Undo"));
    QCOMPARE(toast.text(), QStringLiteral("Marked 212 read"));
    QCOMPARE(toast.accessibleName(), QStringLiteral("Marked 212 read"));
    toast.findChild<QToolButton*>()->click();
    QCOMPARE(taken.size(), 1);
    QVERIFY(toast.text().isEmpty());
}

void StatusTest::newsPushesOutNoOffer()
{
    workspace::Workspace workspace;
    QWidget ground;
    const StatusPane pane(workspace, &ground);
    const auto* toast = ground.findChild<Toast*>();
    QVERIFY(toast);
    workspace.notice(QStringLiteral("Five came"));
    QCOMPARE(toast->text(), QStringLiteral("Five came"));
    workspace.notice(QStringLiteral("Six came"));
    QCOMPARE(toast->text(), QStringLiteral("Six came"));
    Q_EMIT workspace.marked(QStringLiteral("Marked 2 read"));
    workspace.notice(QStringLiteral("Seven came"));
    workspace.notice(QStringLiteral("Eight came"));
    QCOMPARE(toast->text(), QStringLiteral("Marked 2 read"));
    workspace::Preferences quick = workspace.preferences();
    quick.messageSeconds = 1;
    workspace.setPreferences(quick);
    QTRY_COMPARE(toast->text(), QStringLiteral("Eight came"));
    quick.messageSeconds = 0;  // until the next one
    workspace.setPreferences(quick);
    Q_EMIT workspace.marked(QStringLiteral("Marked 3 read"));
    workspace.notice(QStringLiteral("Nine came"));
    QCOMPARE(toast->text(), QStringLiteral("Nine came"));
}

void StatusTest::searchBoxRemembersTheLatestFirst()
{
    SearchBox box;
    for (const char* text : {"one", "two", " one ", "", "three"}) box.remember(QLatin1String(text));
    QCOMPARE(box.history(), QStringList({QStringLiteral("three"), QStringLiteral("one"), QStringLiteral("two")}));
    for (int i = 0; i < 200; ++i) box.remember(QString::number(i));
    QCOMPARE(box.history().size(), 50);
}

void StatusTest::searchBoxKeepsItsTextWhenColoured()
{
    SearchBox box;
    QSignalSpy changes(&box, &QLineEdit::textChanged);
    box.setText(QStringLiteral("türk source:kazinform foo:bar"));
    box.setSelection(0, 4);
    box.setReading({{5, 16, query::ClauseKind::Field}}, {{22, 7, QStringLiteral("no such field"), {}}});
    QCOMPARE(box.text(), QStringLiteral("türk source:kazinform foo:bar"));
    QCOMPARE(box.selectedText(), QStringLiteral("türk"));
    QCOMPARE(changes.size(), 1);
    QVERIFY(!box.accessibleDescription().isEmpty());
}

void StatusTest::backspaceInTheEmptyBoxWidensTheScope()
{
    SearchBox box;
    QSignalSpy widened(&box, &SearchBox::widened);
    QTest::keyClick(&box, Qt::Key_Backspace);
    QCOMPARE(widened.size(), 0);
    box.setScope(QStringLiteral("Unread"), true);
    box.setText(QStringLiteral("a"));
    QTest::keyClick(&box, Qt::Key_Backspace);
    QCOMPARE(widened.size(), 0);
    QTest::keyClick(&box, Qt::Key_Backspace);
    QCOMPARE(widened.size(), 1);
}

QTEST_MAIN(StatusTest)
#include "StatusTest.moc"
