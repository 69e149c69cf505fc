// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Highlights and notes through the whole window, by keyboard alone.
#include "ShownWindow.h"

#include "library/Annotating.h"
#include "ui/style/PassageDelegate.h"
#include "ui/workspace/Annotator.h"
#include "ui/workspace/Gatherer.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace dateline;
using namespace dateline::tests;

class AnnotatingTest final : public QObject, ShownWindow {
    Q_OBJECT

    QTextBrowser* page() { return m_window->findChild<QTextBrowser*>(u"article"_s); }
    QPlainTextEdit* field() { return page()->findChild<QPlainTextEdit*>(u"noteField"_s); }
    QAbstractItemView* notes() { return m_window->findChild<QAbstractItemView*>(u"notes"_s); }

    Annotations annotations()
    {
        const auto& open = workspace().openArticle();
        return open ? open->annotations : Annotations();
    }

    QString words(int number) { return annotations().at(size_t(number)).passage->last.exact; }

    /// The next article, read.
    void read()
    {
        const ArticleId before = workspace().openId();
        m_window->findChild<QAbstractItemView*>(u"articles"_s)->setFocus();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle() && workspace().openId() != before &&
                    workspace().openArticle()->article.summary.id == workspace().openId());
        press(QKeySequence(Qt::Key_Return));
        QTRY_COMPARE(QApplication::focusWidget(), page());
    }

    /// The first words of the body.
    void selectWords(int count)
    {
        for (int i = 0; i < count; ++i) press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right));
        QTRY_VERIFY(page()->textCursor().hasSelection());
    }

    void reimport(const QByteArray& before, const QByteArray& after)
    {
        QFile file(m_folder->filePath(u"stories.jsonl"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        file.close();
        QVERIFY(text.contains(before));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.replace(before, after));
        file.close();
        QSignalSpy finished(&workspace(), &workspace::Workspace::importFinished);
        library::ImportRequest request;
        request.paths = {file.fileName()};
        workspace().import(request);
        QVERIFY(finished.wait(30'000));
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (qobject_cast<dialogs::ImportReportDialog*>(widget)) widget->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void undo() { press(QKeySequence(Qt::CTRL | Qt::Key_Z)); }
    void redo() { press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)); }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void highlightsRecoloursAndRemovesByKeysAlone()
    {
        importStories(5);
        read();
        selectWords(2);
        press(QKeySequence(Qt::Key_H));
        QTRY_COMPARE(annotations().size(), size_t(1));
        QCOMPARE(words(0), u"Here is"_s);
        QCOMPARE(annotations().front().colour, HighlightColour::Yellow);
        press(QKeySequence(Qt::Key_3));  // the caret still stands on it
        QTRY_COMPARE(annotations().front().colour, HighlightColour::Blue);
        press(QKeySequence(Qt::Key_0));
        QTRY_VERIFY(annotations().empty());
        undo();
        QTRY_COMPARE(annotations().size(), size_t(1));
        QCOMPARE(annotations().front().colour, HighlightColour::Blue);
        undo();
        QTRY_COMPARE(annotations().front().colour, HighlightColour::Yellow);
        undo();
        QTRY_VERIFY(annotations().empty());
        for (int step = 0; step < 3; ++step) redo();
        QTRY_COMPARE(workspace().undoStack().index(), 3);
        QTRY_VERIFY(annotations().empty());
        undo();
        QTRY_COMPARE(annotations().size(), size_t(1));
        // The last colour is the next one's.
        selectWords(1);
        press(QKeySequence(Qt::Key_H));
        QTRY_COMPARE(annotations().size(), size_t(2));
        QVERIFY(std::ranges::all_of(annotations(), [](const auto& a) { return a.colour == HighlightColour::Blue; }));
    }

    void whatIsHighlightedIsPainted()
    {
        importStories(5);
        read();
        selectWords(3);
        press(QKeySequence(Qt::Key_2));
        QTRY_COMPARE(annotations().size(), size_t(1));
        const auto painted = page()->extraSelections();
        QCOMPARE(painted.size(), 1);
        QCOMPARE(painted.front().cursor.selectedText(), u"Here is story"_s);
        QCOMPARE(painted.front().format.underlineStyle(), QTextCharFormat::DashUnderline);
        QCOMPARE(page()->accessibleDescription(), u"1 highlight or note"_s);
        workspace().setQueryText(u"story"_s);
        QTRY_COMPARE(page()->extraSelections().size(), 2);  // the match lies on the highlight
        QCOMPARE(page()->extraSelections().back().cursor.selectedText(), u"story"_s);
        QCOMPARE(page()->extraSelections().back().format.underlineStyle(), QTextCharFormat::DashUnderline);
        QVERIFY(page()->extraSelections().back().format.background() !=
                page()->extraSelections().front().format.background());
    }

    void notesAreKeptWhileTheyAreWritten()
    {
        importStories(5);
        read();
        selectWords(2);
        press(QKeySequence(Qt::Key_M));
        QTRY_COMPARE(QApplication::focusWidget(), field());
        type(u"b 1 h: ask again"_s);  // letters are no commands there
        QTRY_COMPARE(annotations().size(), size_t(1));
        QTRY_COMPARE(annotations().front().note, u"b 1 h: ask again"_s);  // before the writing ends
        press(QKeySequence(Qt::Key_Escape));
        QTRY_COMPARE(QApplication::focusWidget(), page());
        QCOMPARE(annotations().front().note, u"b 1 h: ask again"_s);
        QCOMPARE(workspace().counts().bookmarked, qint64(0));
        QTRY_COMPARE(workspace().undoStack().count(), 1);
        press(QKeySequence(Qt::Key_M));
        QTRY_COMPARE(QApplication::focusWidget(), field());
        QCOMPARE(field()->toPlainText(), u"b 1 h: ask again"_s);
        type(u", twice"_s);
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_COMPARE(annotations().front().note, u"b 1 h: ask again, twice"_s);
        QTRY_COMPARE(workspace().undoStack().count(), 2);
        undo();
        QTRY_COMPARE(annotations().front().note, u"b 1 h: ask again"_s);
        undo();
        QTRY_VERIFY(annotations().empty());
        redo();
        QTRY_COMPARE(annotations().size(), size_t(1));
        QCOMPARE(annotations().front().note, u"b 1 h: ask again"_s);
    }

    void aNoteOnTheArticleIsWrittenAndGoesWhenItIsEmptied()
    {
        importStories(5);
        read();
        press(QKeySequence(Qt::Key_M));
        QTRY_COMPARE(QApplication::focusWidget(), field());
        press(QKeySequence(Qt::Key_Escape));  // nothing said, nothing kept
        QTRY_COMPARE(QApplication::focusWidget(), page());
        QVERIFY(annotations().empty());
        press(QKeySequence(Qt::Key_M));
        QTRY_COMPARE(QApplication::focusWidget(), field());
        field()->insertPlainText(u"Сөйлесу керек"_s);
        press(QKeySequence(Qt::Key_Escape));
        QTRY_COMPARE(annotations().size(), size_t(1));
        QVERIFY(!annotations().front().passage);
        QCOMPARE(annotations().front().note, u"Сөйлесу керек"_s);
        press(QKeySequence(Qt::Key_M));
        QTRY_COMPARE(QApplication::focusWidget(), field());
        press(QKeySequence(Qt::CTRL | Qt::Key_A));
        press(QKeySequence(Qt::Key_Delete));
        press(QKeySequence(Qt::Key_Escape));
        QTRY_VERIFY(annotations().empty());
        QTRY_COMPARE(workspace().undoStack().count(), 2);
        undo();
        QTRY_COMPARE(annotations().size(), size_t(1));
    }

    void whatIsHighlightedAndNotedIsThereAfterARestart()
    {
        importStories(5);
        read();
        selectWords(2);
        press(QKeySequence(Qt::Key_4));
        QTRY_COMPARE(annotations().size(), size_t(1));
        press(QKeySequence(Qt::Key_M));
        QTRY_COMPARE(QApplication::focusWidget(), field());
        type(u"unfinished"_s);
        m_window.reset();  // while it is written
        open();
        QTRY_COMPARE(rows(), 5);
        QTRY_VERIFY(workspace().openArticle());
        QTRY_COMPARE(annotations().size(), size_t(1));
        QCOMPARE(annotations().front().colour, HighlightColour::Pink);
        QCOMPARE(annotations().front().note, u"unfinished"_s);
        QTRY_COMPARE(page()->extraSelections().size(), 1);
    }

    void keysStepFromHighlightToHighlight()
    {
        importStories(5);
        read();
        selectWords(1);
        press(QKeySequence(Qt::Key_1));
        QTRY_COMPARE(annotations().size(), size_t(1));
        for (int i = 0; i < 3; ++i) press(QKeySequence(Qt::CTRL | Qt::Key_Right));
        selectWords(1);
        press(QKeySequence(Qt::Key_2));
        QTRY_COMPARE(annotations().size(), size_t(2));
        press(QKeySequence(Qt::CTRL | Qt::Key_Home));
        press(QKeySequence(Qt::Key_BracketRight));
        press(QKeySequence(Qt::Key_BracketRight));
        press(QKeySequence(Qt::Key_3));
        QTRY_COMPARE(annotations().back().colour, HighlightColour::Blue);
        press(QKeySequence(Qt::Key_BracketLeft));
        press(QKeySequence(Qt::Key_4));
        QTRY_COMPARE(annotations().front().colour, HighlightColour::Pink);
        press(QKeySequence(Qt::Key_Escape));  // the caret goes first
        QCOMPARE(QApplication::focusWidget(), page());
        press(QKeySequence(Qt::Key_Escape));
        QTRY_COMPARE(QApplication::focusWidget(), m_window->findChild<QAbstractItemView*>(u"articles"_s));
    }

    void aKeyWithoutASelectionSaysWhatToDo()
    {
        importStories(5);
        read();
        QSignalSpy noticed(&workspace(), &workspace::Workspace::noticed);
        press(QKeySequence(Qt::Key_H));
        press(QKeySequence(Qt::Key_A));
        QCOMPARE(noticed.size(), 2);
        QVERIFY(annotations().empty());
    }

    void highlightsStayInACorrectedArticleThatIsOpen()
    {
        importStories(5);
        read();
        selectWords(4);
        press(QKeySequence(Qt::Key_H));
        QTRY_COMPARE(annotations().size(), size_t(1));
        const QString exact = words(0);
        reimport("Here is story", "After a long week it was said that here is story");
        QTRY_VERIFY(workspace().openArticle()->article.body.startsWith(u"After a long week"_s));
        QTRY_COMPARE(annotations().size(), size_t(1));
        QTRY_VERIFY(annotations().front().passage->isPlaced);
        QCOMPARE(words(0).toLower(), exact.toLower());
        QTRY_COMPARE(page()->extraSelections().size(), 1);
        QCOMPARE(page()->extraSelections().front().cursor.selectedText().toLower(), exact.toLower());
    }

    void whatLostItsPlaceIsListedWithItsOldContext()
    {
        importStories(5);
        read();
        const QByteArray before = workspace().openArticle()->article.body.toUtf8();
        const QByteArray rest =
            " The harbour stayed closed on Monday, and its ships waited outside until the storm had gone by.";
        const QByteArray after = "Nothing else can be found in this place any longer.";
        reimport(before, before + rest);
        QTRY_VERIFY(workspace().openArticle()->article.body.endsWith(u"gone by."_s));
        page()->setFocus();
        selectWords(7);
        press(QKeySequence(Qt::Key_H));
        QTRY_COMPARE(annotations().size(), size_t(1));
        const QString exact = words(0);
        reimport(before + rest, after + rest);
        QTRY_VERIFY(!annotations().front().passage->isPlaced);
        QTRY_VERIFY(page()->extraSelections().isEmpty());
        press(QKeySequence(Qt::Key_G, Qt::Key_H));
        QTRY_COMPARE(notes()->model()->rowCount(), 1);
        const QModelIndex row = notes()->model()->index(0, 0);
        QCOMPARE(row.data(style::QuoteRole).toString(), exact);
        QVERIFY(row.data(style::LostRole).toString().startsWith(u"Could not be placed"_s));
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"Could not be placed"_s));
        press(QKeySequence(Qt::Key_Escape));
        QTRY_COMPARE(workspace().middle(), workspace::Middle::Articles);
        QToolButton* told = nullptr;
        for (QToolButton* each : m_window->findChildren<QToolButton*>())
            if (each->text() == u"1 highlight without a place"_s) told = each;
        QVERIFY(told);
        told->click();
        QTRY_COMPARE(QApplication::focusWidget(), notes());
        press(QKeySequence(Qt::Key_Return));  // there is nowhere to go to but the article
        QTRY_COMPARE(QApplication::focusWidget(), page());
        reimport(after + rest, "Corrected. " + before + rest);
        QTRY_VERIFY(annotations().front().passage->isPlaced);
        QTRY_COMPARE(page()->extraSelections().size(), 1);
        QTRY_VERIFY(row.data(style::LostRole).toString().isEmpty());
    }

    void aLostHighlightIsPlacedByHand()
    {
        importStories(5);
        read();
        selectWords(4);
        press(QKeySequence(Qt::Key_H));
        QTRY_COMPARE(annotations().size(), size_t(1));
        Annotation lost = annotations().front();
        const PassageSelector other = library::selectorOf(workspace().openArticle()->article.body, {8, 5});
        workspace().annotator().place(lost, other);
        QTRY_COMPARE(words(0), other.exact);
        QTRY_COMPARE(page()->extraSelections().front().cursor.selectedText(), other.exact);
        undo();
        QTRY_COMPARE(words(0), lost.passage->last.exact);
    }

    void whatAnotherProgramHighlightsShowsInTheOpenArticle()
    {
        importStories(5);
        read();
        press(QKeySequence(Qt::Key_G, Qt::Key_H));
        QTRY_COMPARE(QApplication::focusWidget()->window(), m_window.get());
        const auto other = library::Library::open(m_folder->filePath(u"library"_s)).result();
        QVERIFY(other);
        const Article article = workspace().openArticle()->article;
        const auto added = (*other)
                               ->annotating()
                               .add({{.article = article.summary.id,
                                      .passage = library::passageOf(article.body, {0, 4}),
                                      .colour = HighlightColour::Pink,
                                      .note = u"from elsewhere"_s}})
                               .result();
        QVERIFY(added);
        QTRY_COMPARE(annotations().size(), size_t(1));
        QTRY_COMPARE(page()->extraSelections().size(), 1);
        QTRY_COMPARE(notes()->model()->rowCount(), 1);
        // Removed there while a note is written here: what is written is worth more.
        read();
        workspace().open(article.summary.id);
        QTRY_COMPARE(annotations().size(), size_t(1));
        page()->setFocus();
        press(QKeySequence(Qt::Key_BracketRight));
        press(QKeySequence(Qt::Key_M));
        QTRY_COMPARE(QApplication::focusWidget(), field());
        QVERIFY((*other)->annotating().remove({added->now.front().id}).result());
        QTRY_VERIFY(annotations().empty());
        type(u", and from here"_s);
        press(QKeySequence(Qt::Key_Escape));
        QTRY_COMPARE(annotations().size(), size_t(1));
        QCOMPARE(annotations().front().note, u"from elsewhere, and from here"_s);
    }

    void anotherLibraryShowsNothingOfThis()
    {
        importStories(5);
        read();
        selectWords(2);
        press(QKeySequence(Qt::Key_H));
        QTRY_COMPARE(annotations().size(), size_t(1));
        press(QKeySequence(Qt::Key_A));  // of the highlight at the caret
        QTRY_VERIFY(workspace().gatherer().current());
        press(QKeySequence(Qt::Key_G, Qt::Key_H));
        QTRY_COMPARE(notes()->model()->rowCount(), 1);
        m_window->openLibrary(m_folder->filePath(u"other"_s));
        QTRY_VERIFY(workspace().isLibraryEmpty());
        QTRY_COMPARE(notes()->model()->rowCount(), 0);
        QVERIFY(!workspace().gatherer().current());
        QCOMPARE(workspace().undoStack().count(), 0);
        workspace().setLibrary(nullptr);
        press(QKeySequence(Qt::Key_G, Qt::Key_H));
        QCOMPARE(notes()->model()->rowCount(), 0);
    }

    void allOfThemStandInOnePaneAndOpenAtTheirPlace()
    {
        importStories(12);
        for (int article = 0; article < 12; ++article) {
            read();
            selectWords(4);
            press(QKeySequence(Qt::Key_1 + article % 4));
            QTRY_COMPARE(annotations().size(), size_t(1));
        }
        press(QKeySequence(Qt::Key_G, Qt::Key_H));
        QTRY_COMPARE(QApplication::focusWidget(), notes());
        QTRY_COMPARE(notes()->model()->rowCount(), 12);
        const ArticleId first = workspace().openId();
        for (int row = 0; row < 11; ++row) press(QKeySequence(Qt::Key_J));
        press(QKeySequence(Qt::Key_Return));
        QTRY_VERIFY(workspace().openArticle() && workspace().openId() != first);
        QTRY_COMPARE(QApplication::focusWidget(), page());
        QTRY_COMPARE(page()->textCursor().block().text().mid(page()->textCursor().positionInBlock(), 7), u"Here is"_s);
        press(QKeySequence(Qt::Key_Escape));
        press(QKeySequence(Qt::Key_Escape));
        QTRY_COMPARE(QApplication::focusWidget(), notes());
        press(QKeySequence(Qt::Key_M));
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        type(u"from the list"_s);
        press(QKeySequence(Qt::Key_Escape));
        QTRY_COMPARE(notes()->currentIndex().data(Qt::EditRole).toString(), u"from the list"_s);
        press(QKeySequence(Qt::CTRL | Qt::Key_F));
        type(u"from"_s);
        QTRY_COMPARE(notes()->model()->rowCount(), 1);
        press(QKeySequence(Qt::Key_Return));
        QTRY_COMPARE(QApplication::focusWidget(), notes());
        press(QKeySequence(Qt::Key_Escape));  // the filter goes first
        QTRY_COMPARE(notes()->model()->rowCount(), 12);
        notes()->selectAll();
        press(QKeySequence(Qt::Key_Delete));
        QTRY_COMPARE(notes()->model()->rowCount(), 0);
        undo();
        QTRY_COMPARE(notes()->model()->rowCount(), 12);
        press(QKeySequence(Qt::Key_Escape));
        QTRY_COMPARE(QApplication::focusWidget(), m_window->findChild<QAbstractItemView*>(u"articles"_s));
    }
};

QTEST_MAIN(AnnotatingTest)
#include "AnnotatingTest.moc"
