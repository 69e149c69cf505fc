// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShownWindow.h"

#include "ui/dialogs/PrintPreview.h"
#include "ui/window/PrintDesk.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>

using namespace dateline;
using namespace dateline::tests;

/// The reading pane in the whole window: structure that came with an article, Aa, printing.
class ReadingTest final : public QObject, private ShownWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_window.reset(); }

    void markupOfAnImportIsShown()
    {
        importPage();
        QTextDocument* page = reader().document();
        QVERIFY(page->find(u"Harbour"_s).block().blockFormat().headingLevel() > 1);
        QVERIFY(qobject_cast<QTextTable*>(page->find(u"Tons"_s).currentTable()));
        QVERIFY(!page->find(u"alert"_s).block().isValid());
        QTextCursor link = page->find(u"ships"_s);
        QCOMPARE(link.charFormat().anchorHref(), u"https://example.org/ships"_s);
    }

    void aaSetsThePageAtOnceAndIsRemembered()
    {
        importPage();
        workspace().askFor(u"reader.style"_s);
        auto* panel = m_window->findChild<QFrame*>(u"stylePanel"_s);
        QTRY_VERIFY(panel->isVisible());
        const double before = sizeOf(u"wait"_s);
        for (QToolButton* button : panel->findChildren<QToolButton*>())
            if (button->accessibleName() == u"Larger text"_s || button->accessibleName() == u"Column: Wide"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        panel->findChild<QCheckBox*>()->setFocus();
        QTest::keyClick(panel->findChild<QCheckBox*>(), Qt::Key_Space);
        QVERIFY(sizeOf(u"wait"_s) > before);
        QVERIFY(reader().document()->find(u"wait"_s).blockFormat().alignment() & Qt::AlignJustify);
        QTest::keyClick(panel, Qt::Key_Escape);
        QTRY_VERIFY(!panel->isVisible());
        m_window->close();
        m_window.reset();
        open();
        m_window->restoreLayout();
        QTRY_VERIFY(workspace().library());
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        QTRY_VERIFY(reader().document()->find(u"wait"_s).blockFormat().alignment() & Qt::AlignJustify);
    }

    void whatIsInHandIsPrintedAfterALook()
    {
        importPage();
        press(QKeySequence(Qt::CTRL | Qt::Key_P));
        QTRY_VERIFY(shown<dialogs::PrintPreview>());
        auto* preview = shown<dialogs::PrintPreview>();
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 0, 20'000);
        const auto labels = preview->findChildren<QLabel*>();
        const auto hasInk = [](const QLabel* label) { return inkOf(label->pixmap().toImage()) > 100; };
        QVERIFY(std::any_of(labels.begin(), labels.end(), hasInk));
        Q_EMIT preview->printAsked();
        QTRY_VERIFY(shown<QPrintDialog>());
        const QString path = m_folder->filePath(u"printed.pdf"_s);
        auto* dialog = shown<QPrintDialog>();
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        QSignalSpy printed(m_window->findChild<window::PrintDesk*>(), &window::PrintDesk::printed);
        static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, 30'000);
        QVERIFY(printed.front().front().toInt() > 0);
        QVERIFY(QFileInfo(path).size() > 1000);
        QVERIFY(workspace().works().running().empty());
    }

    void closedPreviewStopsTheDrawing()
    {
        importPage();
        press(QKeySequence(Qt::CTRL | Qt::Key_P));
        QTRY_VERIFY(shown<dialogs::PrintPreview>());
        shown<dialogs::PrintPreview>()->reject();
        QTRY_VERIFY(!shown<dialogs::PrintPreview>());
        m_window->close();  // nothing waits for a page that nobody looks at
        m_window.reset();
    }

private:
    QTextBrowser& reader() { return *m_window->findChild<QTextBrowser*>(u"article"_s); }
    double sizeOf(const QString& word) { return reader().document()->find(word).charFormat().fontPointSize(); }

    static int inkOf(const QImage& page)
    {
        int dark = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x) dark += page.pixelColor(x, y).lightness() < 128;
        return dark;
    }

    void importPage()
    {
        library::ImportRequest request;
        request.paths = {m_folder->filePath(u"page.jsonl"_s)};
        QFile file(request.paths.front());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "{\"id\":\"1\",\"headline\":\"Port\",\"html\":\"<h2>Harbour</h2><p>The <a href='https://example.org/"
            "ships'>ships</a> wait.<script>alert(1)</script></p><table><tr><th>Name<th>Tons<tr><td>Aral<td>7"
            "</table><img src='https://example.org/a.png'>\"}\n");
        file.close();
        QSignalSpy finished(&workspace(), &workspace::Workspace::importFinished);
        workspace().import(request);
        QVERIFY(finished.wait(30'000));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 10'000);
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (qobject_cast<dialogs::ImportReportDialog*>(widget)) widget->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        QTRY_VERIFY(reader().toPlainText().contains(u"Harbour"_s));
    }
};

QTEST_MAIN(ReadingTest)
#include "ReadingTest.moc"
