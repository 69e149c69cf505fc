// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/PlacedAnnotations.h"

#include "library/Annotating.h"
#include "ui/panes/reader/ReaderView.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocumentFragment>

using namespace dateline;
using namespace dateline::panes;
using namespace Qt::StringLiterals;

namespace {

const QString Body =
    u"Первый абзац 🚢 о порте.\n\nאונייה נכנסת לנמל אשדוד.\n\nThe third says e\u0301lan and 中文报道 too."_s;

library::OpenArticle invented(const QString& body)
{
    library::OpenArticle open;
    open.article.summary.id = {7};
    open.article.summary.headline = u"A 🚢 headline"_s;
    open.article.body = body;
    return open;
}

Annotation highlight(qint64 id, const QString& text, TextRange range, Field field = Field::Body)
{
    Annotation annotation{.id = id, .article = {7}, .passage = library::passageOf(text, range, field)};
    annotation.colour = HighlightColour::Green;
    annotation.created = QDateTime::fromMSecsSinceEpoch(id, Qt::UTC);
    return annotation;
}

/// Of words in the body, in code points.
TextRange rangeOf(const QString& words)
{
    const auto before = Body.left(Body.indexOf(words)).toUcs4().size();
    return {qint32(before), qint32(words.toUcs4().size())};
}

}  // namespace

class PlacedAnnotationsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<ReaderView>();
        m_view->resize(800, 600);
        m_view->show();
    }

    void standWhereTheirWordsStand_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString& words :
             {u"Первый абзац"_s, u"🚢 о порте"_s, u"אונייה נכנסת"_s, u"e\u0301lan"_s, u"中文报道"_s, u"too."_s})
            QTest::addRow("%s", qPrintable(words)) << words;
    }
    void standWhereTheirWordsStand()
    {
        QFETCH(QString, words);
        library::OpenArticle open = invented(Body);
        open.annotations = {highlight(1, Body, rangeOf(words))};
        m_view->open(open);
        QCOMPARE(m_view->extraSelections().size(), 1);
        QCOMPARE(m_view->extraSelections().front().cursor.selectedText(), words);
    }

    /// What is selected is told as the same range that paints it.
    void whatIsSelectedIsToldInCodePoints()
    {
        m_view->open(invented(Body));
        const int last = m_view->document()->characterCount() - 1;
        const int first = m_view->document()->find(u"Первый"_s).selectionStart();
        for (int from = first; from < last; from += 3)
            for (const int length : {1, 4, 30}) {
                QTextCursor cursor(m_view->document());
                cursor.setPosition(from);
                cursor.setPosition(std::min(from + length, last), QTextCursor::KeepAnchor);
                m_view->setTextCursor(cursor);
                const auto chosen = m_view->chosen();
                QString wanted = cursor.selectedText().replace(QChar::ParagraphSeparator, u"\n\n"_s).trimmed();
                if (!chosen) {
                    QVERIFY2(wanted.isEmpty(), qPrintable(wanted));
                    continue;
                }
                QCOMPARE(chosen->field, Field::Body);
                const QString told = library::passageOf(Body, chosen->range).last.exact;
                QVERIFY2(told == wanted || told.contains(wanted), qPrintable(told + u'|' + wanted));
                QVERIFY(told.size() <= wanted.size() + 2);  // a whole pair of surrogates
            }
    }

    void headlineIsAFieldOfItsOwn()
    {
        library::OpenArticle open = invented(Body);
        m_view->open(open);
        m_view->setTextCursor(m_view->document()->find(u"🚢 headline"_s));
        const auto chosen = m_view->chosen();
        QVERIFY(chosen);
        QCOMPARE(chosen->field, Field::Headline);
        QCOMPARE(chosen->range, (TextRange{2, 10}));
        m_view->setAnnotations({highlight(1, open.article.summary.headline, chosen->range, Field::Headline)});
        QCOMPARE(m_view->extraSelections().size(), 1);
        QCOMPARE(m_view->extraSelections().front().cursor.selectedText(), u"🚢 headline"_s);
    }

    void overParagraphsItIsOne()
    {
        m_view->open(invented(Body));
        m_view->setAnnotations({highlight(1, Body, {0, qint32(Body.toUcs4().size())})});
        QCOMPARE(m_view->annotations().placed().size(), size_t(1));
        QCOMPARE(m_view->extraSelections().front().cursor.selection().toPlainText().count(u'\n'), 2);
    }

    void whatIsBeyondTheTextOrLostStandsNowhere()
    {
        Annotation lost = highlight(2, Body, {0, 6});
        lost.passage->isPlaced = false;
        Annotation beyond = highlight(3, Body, {0, 6});
        beyond.passage->last.range = {5000, 10};
        Annotation damaged = highlight(4, Body, {0, 6});
        damaged.passage->last.range = {-4, 10};
        m_view->open(invented(Body));
        m_view->setAnnotations({highlight(1, Body, {0, 6}), lost, beyond, damaged});
        QCOMPARE(m_view->annotations().placed().size(), size_t(1));
        QCOMPARE(m_view->annotations().lost(), 1);
        QVERIFY(!m_view->annotations().find(3));
    }

    void theShortestIsAtHandAndTheNewestOfEqualOnes()
    {
        m_view->open(invented(Body));
        m_view->setAnnotations({highlight(1, Body, {0, 20}), highlight(2, Body, {3, 4}), highlight(3, Body, {3, 4})});
        const int first = m_view->document()->find(u"Первый"_s).selectionStart();
        const auto idAt = [&](int position) {
            const auto* placed = m_view->annotations().at(position);
            return placed ? m_view->annotations().of(*placed).id : 0;
        };
        QCOMPARE(idAt(first), qint64(1));
        QCOMPARE(idAt(first + 4), qint64(3));
        QCOMPARE(idAt(first + 12), qint64(1));
        QCOMPARE(idAt(first + 40), qint64(0));
    }

    void twoHundredFarDownStandWhenTheTextHasCome()
    {
        QString body;
        for (int i = 0; i < 3000; ++i) body += u"Paragraph %1 says what was said about the harbour.\n\n"_s.arg(i);
        library::OpenArticle open = invented(body);
        for (int i = 0; i < 200; ++i) {
            const int from = int(body.indexOf(u"Paragraph %1 "_s.arg(i * 14)));
            open.annotations.push_back(highlight(i + 1, body, {from, 12}));
        }
        m_view->open(open);
        QVERIFY(!m_view->isComplete());
        QTRY_VERIFY(m_view->isComplete());
        QCOMPARE(m_view->annotations().placed().size(), size_t(200));
        for (const auto& selection : m_view->extraSelections())
            QVERIFY(selection.cursor.selectedText().startsWith(u"Paragraph"_s));
        m_view->goTo(open.annotations.back().passage->last);
        QVERIFY(m_view->cursorRect().intersects(m_view->viewport()->rect()));
    }

    void aPassageFarDownIsGoneToWhenItsTextComes()
    {
        QString body;
        for (int i = 0; i < 3000; ++i) body += u"Paragraph %1 says what was said about the harbour.\n\n"_s.arg(i);
        m_view->open(invented(body));
        QVERIFY(!m_view->isComplete());
        m_view->goTo(library::selectorOf(body, {qint32(body.indexOf(u"Paragraph 2900 "_s)), 14}));
        QTRY_VERIFY(m_view->isComplete());
        QTRY_COMPARE(m_view->textCursor().selectedText(), u"Paragraph 2900"_s);
    }

    void shiftAndArrowsSelectFromTheLineAtTheTop()
    {
        QString body;
        for (int i = 0; i < 200; ++i) body += u"Paragraph %1 says what was said about the harbour.\n\n"_s.arg(i);
        m_view->open(invented(body));
        QTRY_VERIFY(m_view->isComplete());
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
        QVERIFY(!m_view->hasCaret());
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QVERIFY(m_view->hasCaret());
        QVERIFY(m_view->textCursor().hasSelection());
        QVERIFY(m_view->viewport()->rect().intersects(m_view->selectedRect()));
        m_view->open(invented(u"Other"_s));  // the same article: the caret stays with the reader
        QVERIFY(m_view->hasCaret());
        library::OpenArticle next = invented(u"Next"_s);
        next.article.summary.id = {8};
        m_view->open(next);
        QVERIFY(!m_view->hasCaret());
    }

    void notesStandInTheMarginOrAsSigns_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("hasCards");
        QTest::addRow("wide") << 1300 << true;
        QTest::addRow("narrow") << 600 << false;
    }
    void notesStandInTheMarginOrAsSigns()
    {
        QFETCH(int, width);
        QFETCH(bool, hasCards);
        m_view->resize(width, 600);
        library::OpenArticle open = invented(Body);
        open.annotations = {highlight(1, Body, {0, 6})};
        open.annotations.front().note = u"remember"_s;
        m_view->open(open);
        QSignalSpy asked(m_view.get(), &ReaderView::noteAsked);
        (void)m_view->grab();
        const QRect field = m_view->fieldFor(open.annotations.front());
        const QRect line = m_view->cursorRect(m_view->document()->find(u"Первый"_s));
        QCOMPARE(field.left() > line.right() + 400, hasCards);
        const int right = m_view->viewport()->width();
        for (int x = right - 1; x > right / 2 && asked.isEmpty(); x -= 4)
            QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, QPoint(x, line.center().y()));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().toLongLong(), qint64(1));
    }

private:
    std::unique_ptr<ReaderView> m_view;
};

QTEST_MAIN(PlacedAnnotationsTest)
#include "PlacedAnnotationsTest.moc"
