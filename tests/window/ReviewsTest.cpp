// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Going through a review by keyboard: judging, taking back, leaving and coming back, over `kill -9` too (this program
// runs itself as the one that is killed).
#include "ShownWindow.h"

#include "library/Reviewing.h"
#include "ui/dialogs/LineDialog.h"
#include "ui/panes/articles/ReviewBar.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>

#include <cstdio>

using namespace dateline;
using namespace dateline::tests;

static constexpr int Stories = 60;

class ReviewsTest final : public QObject, ShownWindow {
    Q_OBJECT
public:
    /// The one that is killed: it judges, says how many it has judged after each, and goes on until its end.
    void live(const QString& folder)
    {
        begin();
        m_window = std::make_unique<window::MainWindow>(*m_appearance);
        m_window->restoreLayout();
        m_window->show();
        m_window->openLibrary(folder);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), Stories, 60'000);
        beginReview(u"harbours"_s);
        for (int judged = 1; judged < Stories; ++judged) {
            const ArticleId open = workspace().openId();
            press(QKeySequence(judged % 3 == 0 ? Qt::Key_X : Qt::Key_V));
            QTRY_VERIFY(workspace().openId() != open);
            QTRY_VERIFY(workspace().reviewState() && workspace().reviewState()->tally.judged() == judged);
            std::printf("%d\n", judged);
            std::fflush(stdout);
        }
        QTest::qWait(600'000);
    }

private:
    void beginReview(const QString& name)
    {
        m_window->findChild<QAbstractItemView*>(u"articles"_s)->setFocus();
        press(QKeySequence(QStringLiteral("Shift+V")));
        QTRY_VERIFY(shown<dialogs::LineDialog>());
        answer(name);
        QTRY_VERIFY(workspace().review().has_value());
        QTRY_VERIFY(workspace().openId());
        QTRY_VERIFY(workspace().reviewState().has_value());
    }

    void answer(const QString& line)
    {
        auto* field = shown<dialogs::LineDialog>()->findChild<QLineEdit*>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, line);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!shown<dialogs::LineDialog>());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    qint64 judged() { return workspace().reviewState() ? workspace().reviewState()->tally.judged() : -1; }
    ReviewTally tally() { return workspace().reviewState()->tally; }

    bool isSaid(const QString& part)
    {
        const auto* bar = m_window->findChild<panes::ReviewBar*>();
        const auto labels = bar->findChildren<QLabel*>();
        return bar->isVisible() &&
               std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(part); });
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        importStories(Stories);
        m_window->findChild<QAbstractItemView*>(u"articles"_s)->setFocus();
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void judgesByOneKeyAndGoesOn()
    {
        beginReview(u"Harbours"_s);
        QCOMPARE(workspace().scope().kind, workspace::Scope::Kind::Review);
        const ArticleId first = workspace().articles().idAt(0);
        QCOMPARE(workspace().openId(), first);
        press(QKeySequence(Qt::Key_V));
        QTRY_COMPARE(workspace().openId(), workspace().articles().idAt(1));
        press(QKeySequence(Qt::Key_X));
        QTRY_COMPARE(workspace().openId(), workspace().articles().idAt(2));
        press(QKeySequence(Qt::Key_Period));
        QTRY_COMPARE(workspace().openId(), workspace().articles().idAt(3));
        QTRY_COMPARE(judged(), 3);
        QCOMPARE(tally(), (ReviewTally{1, 1, 1}));
        QVERIFY(isSaid(u"3 of 60"_s));
        const QModelIndex row = workspace().articles().index(0, 0);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().endsWith(u"relevant"_s));
        // Everything is taken back, key by key, and done again.
        for (int left = 2; left >= 0; --left) {
            press(QKeySequence(u"Ctrl+Z"_s));
            QTRY_COMPARE(judged(), left);
            QTRY_COMPARE(workspace().openId(), workspace().articles().idAt(left));
        }
        for (int done = 1; done <= 3; ++done) {
            press(QKeySequence(u"Ctrl+Shift+Z"_s));
            QTRY_COMPARE(judged(), done);
        }
        QCOMPARE(tally(), (ReviewTally{1, 1, 1}));
    }

    void rejectsForAReasonThatWasGivenBefore()
    {
        beginReview(u"Harbours"_s);
        press(QKeySequence(u"Shift+X"_s));
        QTRY_VERIFY(shown<dialogs::LineDialog>());
        answer(u"off topic"_s);
        QTRY_COMPARE(judged(), 1);
        press(QKeySequence(u"Shift+X"_s));
        QTRY_VERIFY(shown<dialogs::LineDialog>());
        auto* field = shown<dialogs::LineDialog>()->findChild<QLineEdit*>();
        QCOMPARE(field->text(), u"off topic"_s);  // one more Enter is enough
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(judged(), 2);
        const auto reasons = workspace().library()->reviewing().judgements(workspace().review()->id);
        QTRY_VERIFY(reasons.isFinished());
        const auto found = reasons.result();
        for (const Judgement& each : *found) QCOMPARE(each.reason, u"off topic"_s);
    }

    void judgesASelectionAtOnce()
    {
        beginReview(u"Harbours"_s);
        press(QKeySequence(u"Ctrl+A"_s));
        QTRY_COMPARE(workspace().selection().count(), Stories);
        press(QKeySequence(Qt::Key_X));
        QTRY_COMPARE(judged(), Stories);
        QTRY_VERIFY(isSaid(u"All are judged"_s));
        press(QKeySequence(u"Ctrl+Z"_s));
        QTRY_COMPARE(judged(), 0);
    }

    void newHitsEnterAsUnseen()
    {
        beginReview(u"Harbours"_s);
        press(QKeySequence(u"Ctrl+A"_s));
        press(QKeySequence(Qt::Key_Period));
        QTRY_COMPARE(judged(), Stories);
        QFile file(m_folder->filePath(u"later.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"id\":\"later\",\"headline\":\"Later\",\"body\":\"Of a later day.\",\"date\":\"2024-01-01\"}\n");
        file.close();
        library::ImportRequest request;
        request.paths = {file.fileName()};
        workspace().import(request);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), Stories + 1, 30'000);
        QTRY_VERIFY(isSaid(u"60 of 61"_s));
        QTRY_VERIFY(workspace().reviewState()->next);
    }

    void isLeftAndComeBackTo()
    {
        beginReview(u"Harbours"_s);
        for (int i = 0; i < 3; ++i) {
            const ArticleId before = workspace().openId();
            press(QKeySequence(Qt::Key_V));
            QTRY_VERIFY(workspace().openId() != before);
        }
        QTRY_COMPARE(judged(), 3);
        const ArticleId place = workspace().openId();
        const Review review = *workspace().review();
        press(QKeySequence(u"G, A"_s));
        QTRY_VERIFY(!workspace().review());
        workspace().open(workspace().articles().idAt(40));
        QTRY_VERIFY(std::ranges::any_of(workspace().counts().reviews,
                                        [&](const CountedReview& each) { return each.review.at == place; }));
        workspace().setScope(workspace::reviewScope(review));
        QTRY_COMPARE(workspace().openId(), place);
        // Deleted, it is left; taken back, it is there again with all that was judged.
        workspace().forgetReview(review);
        QTRY_VERIFY(!workspace().review());
        press(QKeySequence(u"Ctrl+Z"_s));
        QTRY_COMPARE(workspace().counts().reviews.size(), size_t(1));
        QCOMPARE(workspace().counts().reviews.front().tally.relevant, 3);
    }

    void isAsItWasAfterAKill()
    {
        m_window.reset();
        QSettings().sync();
        QProcess other;
        other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        other.start(QCoreApplication::applicationFilePath(), {u"--live"_s, m_folder->filePath(u"library"_s)});
        int told = 0;
        while (told < 17) {
            QTRY_VERIFY_WITH_TIMEOUT(other.canReadLine() || other.state() == QProcess::NotRunning, 120'000);
            QVERIFY(other.canReadLine());
            told = other.readLine().trimmed().toInt();
        }
        other.kill();
        QVERIFY(other.waitForFinished(60'000));
        while (other.canReadLine()) told = other.readLine().trimmed().toInt();

        m_window = std::make_unique<window::MainWindow>(*m_appearance);
        m_window->show();
        m_window->openLibrary(m_folder->filePath(u"library"_s));
        QTRY_VERIFY_WITH_TIMEOUT(workspace().reviewState().has_value(), 30'000);
        // What was told is there; one more may have been written before the kill.
        QTRY_VERIFY(judged() == told || judged() == told + 1);
        const qint64 kept = judged();
        QCOMPARE(tally().rejected, kept / 3);
        QCOMPARE(tally().relevant, kept - kept / 3);
        QTRY_COMPARE(workspace().openId(), workspace().articles().idAt(int(kept)));
        QTest::qWait(500);
        QCOMPARE(workspace().openId(), workspace().articles().idAt(int(kept)));
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    ReviewsTest test;
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--live") {
        test.live(arguments.value(2));
        return 1;
    }
    return QTest::qExec(&test, argc, argv);
}

#include "ReviewsTest.moc"
