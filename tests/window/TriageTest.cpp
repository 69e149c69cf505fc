// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A morning's triage: hundreds of articles by keyboard alone, and very many rows at once.
#include "ShownWindow.h"

#include "ui/dialogs/MarkPopup.h"

#include <QAbstractItemView>

using namespace dateline;
using namespace dateline::tests;

class TriageTest final : public QObject, ShownWindow {
    Q_OBJECT

    qint64 articlesOf(const QString& name)
    {
        for (const CountedMark& tag : workspace().counts().tags)
            if (tag.named.name == name) return tag.articles;
        for (const CountedMark& collection : workspace().counts().collections)
            if (collection.path == name) return collection.articles;
        return 0;
    }

    void name(Qt::Key key, const QString& text)
    {
        press(QKeySequence(key));
        QTRY_VERIFY(shown<dialogs::MarkPopup>());
        type(text);
        press(QKeySequence(Qt::Key_Return));
        QTRY_VERIFY(!shown<dialogs::MarkPopup>());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    /// Of each ten: one goes to the Bin, one is bookmarked, one tagged, one collected, one put back as unread; the rest
    /// is only read. Everything is then taken back, key by key.
    void triagesTwoHundredArticlesByKeyboardAlone()
    {
        static constexpr int Count = 200;
        importStories(Count);
        m_window->findChild<QAbstractItemView*>(u"articles"_qs)->setFocus();
        workspace().setReadAfterMilliseconds(0);
        QTRY_COMPARE(workspace().counts().unread, qint64(Count));

        std::vector<ArticleId> seen;
        press(QKeySequence(Qt::Key_J));
        for (int i = 0; i < Count; ++i) {
            QTRY_VERIFY(workspace().openArticle() &&
                        workspace().openArticle()->article.summary.id == workspace().openId());
            seen.push_back(workspace().openId());
            QTRY_VERIFY(!workspace().openArticle()->article.summary.isUnread);
            if (i % 10 == 1) press(QKeySequence(Qt::Key_B));
            if (i % 10 == 3) name(Qt::Key_T, u"budget"_qs);
            if (i % 10 == 5) name(Qt::Key_C, u"Dossier/Draft"_qs);
            if (i % 10 == 7) press(QKeySequence(Qt::Key_U));
            if (i % 10 == 9)
                press(QKeySequence(Qt::Key_Delete));  // and goes on by itself
            else
                press(QKeySequence(Qt::Key_J));
            if (i + 1 < Count) QTRY_VERIFY(workspace().openId() != seen.back());
        }
        std::ranges::sort(seen);
        QCOMPARE(int(seen.end() - std::unique(seen.begin(), seen.end())), 0);  // nobody was skipped or met twice

        QTRY_COMPARE(workspace().counts().binned, qint64(Count / 10));
        QTRY_COMPARE(rows(), Count - Count / 10);
        QTRY_COMPARE(workspace().counts().bookmarked, qint64(Count / 10));
        QTRY_COMPARE(articlesOf(u"budget"_qs), qint64(Count / 10));
        QTRY_COMPARE(articlesOf(u"Dossier/Draft"_qs), qint64(Count / 10));
        QTRY_COMPARE(workspace().counts().unread, qint64(Count / 10));

        QCOMPARE(workspace().undoStack().index(), Count / 2);
        for (int left = Count / 2; left > 0; --left) {
            press(QKeySequence(Qt::CTRL | Qt::Key_Z));
            QTRY_COMPARE(workspace().undoStack().index(), left - 1);
        }
        QTRY_COMPARE(workspace().counts().binned, qint64(0));
        QTRY_COMPARE(workspace().counts().bookmarked, qint64(0));
        QTRY_COMPARE(articlesOf(u"budget"_qs), qint64(0));
        QTRY_COMPARE(articlesOf(u"Dossier/Draft"_qs), qint64(0));
        QTRY_COMPARE(workspace().counts().unread, qint64(0));
        QTRY_COMPARE(rows(), Count);
    }

    void tagsFiftyThousandRowsAndTakesThatBack()
    {
        static constexpr int Count = 50'000;
        importStories(Count);
        auto* list = m_window->findChild<QAbstractItemView*>(u"articles"_qs);
        list->setFocus();
        press(QKeySequence(Qt::CTRL | Qt::Key_A));
        QCOMPARE(workspace().selection().count(), qint64(Count));
        name(Qt::Key_T, u"everything"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(articlesOf(u"everything"_qs), qint64(Count), 60'000);
        QCOMPARE(workspace().undoStack().count(), 1);
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_COMPARE_WITH_TIMEOUT(articlesOf(u"everything"_qs), qint64(0), 60'000);
        press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        QTRY_COMPARE_WITH_TIMEOUT(articlesOf(u"everything"_qs), qint64(Count), 60'000);
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_COMPARE_WITH_TIMEOUT(articlesOf(u"everything"_qs), qint64(0), 60'000);
    }
};

QTEST_MAIN(TriageTest)
#include "TriageTest.moc"
