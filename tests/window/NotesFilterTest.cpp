// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which highlights are shown, and what the mouse does with selected words.
#include "ShownWindow.h"

#include "library/Annotating.h"
#include "ui/style/PassageDelegate.h"
#include "ui/workspace/Annotator.h"
#include "ui/workspace/Gatherer.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace dateline;
using namespace dateline::tests;

class NotesFilterTest final : public QObject, ShownWindow {
    Q_OBJECT

    static constexpr int Stories = 8;

    QTextBrowser* page() { return m_window->findChild<QTextBrowser*>(u"article"_s); }
    QAbstractItemView* notes() { return m_window->findChild<QAbstractItemView*>(u"notes"_s); }
    QWidget* filter() { return m_window->findChild<QWidget*>(u"notesFilter"_s); }
    QFrame* bar() { return page()->findChild<QFrame*>(u"selectionBar"_s); }
    int shown() { return notes()->model()->rowCount(); }

    template <typename Widget>
    static Widget* named(QWidget* within, const QString& name)
    {
        for (Widget* each : within->findChildren<Widget*>())
            if (each->accessibleName() == name) return each;
        return nullptr;
    }

    /// Two of each colour, a note on every fourth; the first two articles have a tag.
    void highlightAll()
    {
        importStories(Stories);
        Annotations all;
        for (int row = 0; row < Stories; ++row) {
            const ArticleId id = workspace().articles().idAt(row);
            const QString body = workspace().library()->reading().article(id).result()->article.body;
            all.push_back({.article = id,
                           .passage = library::passageOf(body, {0, 13}),
                           .colour = HighlightColour(1 + row % 4),
                           .note = row % 4 == 0 ? u"ask"_s : QString()});
        }
        QVERIFY(workspace().library()->annotating().add(all).result());
        workspace().changeMarks(workspace().articles().listing().page(0, 2), {{MarkKind::Tag, u"energy"_s, true}});
        QTRY_COMPARE(workspace().counts().tags.size(), size_t(1));
        workspace().askForPane(u"notes"_s);
        QTRY_COMPARE(shown(), Stories);
    }

    /// As a person does it.
    void drag(const QString& from, const QString& to)
    {
        QWidget* const ground = page()->viewport();
        QTextCursor first = page()->document()->find(from);
        first.setPosition(first.selectionStart());
        const QPoint begin = page()->cursorRect(first).center();
        const QPoint end = page()->cursorRect(page()->document()->find(to)).center();
        QVERIFY(begin != end);
        QTest::mousePress(ground, Qt::LeftButton, {}, begin);
        QMouseEvent move(QEvent::MouseMove, QPointF(end), ground->mapToGlobal(QPointF(end)), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(ground, &move);
        QTest::mouseRelease(ground, Qt::LeftButton, {}, end);
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

    void coloursNotesAndTagsNarrow()
    {
        highlightAll();
        auto* green = named<QToolButton>(filter(), u"Only Green"_s);
        QVERIFY(green);
        green->click();
        QTRY_COMPARE(shown(), 2);
        for (int row = 0; row < 2; ++row)
            QCOMPARE(notes()->model()->index(row, 0).data(style::HighlightRole).toInt(), int(HighlightColour::Green));
        named<QToolButton>(filter(), u"Only Blue"_s)->click();
        QTRY_COMPARE(shown(), 4);
        green->click();
        named<QToolButton>(filter(), u"Only Blue"_s)->click();
        QTRY_COMPARE(shown(), Stories);
        named<QToolButton>(filter(), u"Noted"_s)->click();
        QTRY_COMPARE(shown(), 2);
        auto* marks = named<QComboBox>(filter(), u"Tag or collection"_s);
        marks->setCurrentIndex(marks->findText(u"energy"_s));
        QTRY_COMPARE(shown(), 1);
        auto* time = named<QComboBox>(filter(), u"When it was made"_s);
        time->setCurrentIndex(1);
        QTRY_COMPARE(shown(), 1);  // today
        named<QToolButton>(filter(), u"Without a place"_s)->click();
        QTRY_COMPARE(shown(), 0);
        notes()->setFocus();
        workspace().askFor(u"notes.back"_s);  // what is chosen goes first
        QTRY_COMPARE(shown(), Stories);
        QCOMPARE(workspace().middle(), workspace::Middle::Notes);
    }

    void severalAreRecolouredAndGatheredAtOnce()
    {
        highlightAll();
        notes()->setFocus();
        notes()->selectAll();
        press(QKeySequence(Qt::Key_4));
        const auto isPink = [this] {
            for (int row = 0; row < shown(); ++row)
                if (notes()->model()->index(row, 0).data(style::HighlightRole).toInt() != int(HighlightColour::Pink))
                    return false;
            return true;
        };
        QTRY_VERIFY(isPink());
        const int steps = workspace().undoStack().count();
        press(QKeySequence(Qt::Key_A));
        QTRY_VERIFY(workspace().gatherer().current() && workspace().gatherer().current()->passages == Stories);
        QTRY_COMPARE(workspace().undoStack().count(), steps + 1);
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_VERIFY(!isPink());
    }

    void theMouseOffersWhatTheKeysDo()
    {
        importStories(Stories);
        workspace().open(workspace().articles().idAt(0));
        QTRY_VERIFY(workspace().openArticle());
        QVERIFY(!bar()->isVisible());
        drag(u"Here"_s, u"story"_s);
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(page()->viewport()->rect().contains(bar()->geometry()));
        named<QToolButton>(bar(), u"Highlight: Blue"_s)->click();
        QTRY_COMPARE(workspace().openArticle()->annotations.size(), size_t(1));
        QVERIFY(!bar()->isVisible());
        QCOMPARE(workspace().openArticle()->annotations.front().passage->last.exact, u"Here is story"_s);
        drag(u"of"_s, u"many"_s);
        QTRY_VERIFY(bar()->isVisible());
        named<QToolButton>(bar(), u"Copy with citation"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"“of many”"_s));
        drag(u"is"_s, u"story"_s);
        QTRY_VERIFY(bar()->isVisible());
        named<QToolButton>(bar(), u"Put into the basket"_s)->click();
        QTRY_VERIFY(workspace().gatherer().current());
        drag(u"of"_s, u"many"_s);
        QTRY_VERIFY(bar()->isVisible());
        page()->setFocus();
        press(QKeySequence(Qt::Key_Escape));  // the selection goes, and the bar with it
        QVERIFY(!bar()->isVisible());
        drag(u"is"_s, u"story"_s);
        named<QToolButton>(bar(), u"Search for this"_s)->click();
        QTRY_COMPARE(workspace().query().text, u"\"is story\""_s);
    }
};

QTEST_MAIN(NotesFilterTest)
#include "NotesFilterTest.moc"
