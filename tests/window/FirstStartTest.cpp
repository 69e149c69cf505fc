// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a window says to somebody who has never seen it.
#include "ShownWindow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace dateline;
using namespace dateline::tests;

class FirstStartTest final : public QObject, ShownWindow {
    Q_OBJECT

    QWidget* hint() { return m_window->findChild<QWidget*>(u"hint"_s); }

    QStringList offers()
    {
        QStringList texts;
        for (const QPushButton* button : m_window->findChildren<QPushButton*>())
            if (button->isVisible()) texts << button->text();
        return texts;
    }

    QStringList words()
    {
        QStringList texts;
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            if (label->isVisible()) texts << label->text();
        return texts;
    }

    void readThree()
    {
        for (int i = 0; i < 3; ++i) {
            press(QKeySequence(Qt::Key_J));
            QTRY_VERIFY(workspace().openArticle() &&
                        workspace().openArticle()->article.summary.id == workspace().openId());
        }
    }

    void openWithHints()
    {
        open();
        workspace().setReadAfterMilliseconds(60'000);  // what is opened by keys is opened by a person
        m_window->showHints();
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings().clear();
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void anEmptyLibraryOffersToBeFilled()
    {
        m_window = std::make_unique<window::MainWindow>(*m_appearance);
        workspace().setHasSamples(true);  // where they are looked for from here there are none
        m_window->show();
        m_window->openLibrary(m_folder->filePath(u"library"_s));
        QTRY_VERIFY(offers().contains(u"Add the sample stories"_s));
        QVERIFY(offers().contains(u"Import…"_s) && offers().contains(u"Import a folder…"_s));
        QVERIFY(words().contains(u"Articles that you import are read here."_s));
        QVERIFY(words().filter(u"Choose one in the list"_s).isEmpty());
        for (const QPushButton* button : m_window->findChildren<QPushButton*>())
            if (button->isVisible())
                QVERIFY2(button->visibleRegion().boundingRect().size() == button->size(), qPrintable(button->text()));
        importSamples();
        QTRY_VERIFY(!words().filter(u"Choose one in the list"_s).isEmpty());
    }

    void withoutSamplesNoneAreOffered()
    {
        m_window = std::make_unique<window::MainWindow>(*m_appearance);
        workspace().setHasSamples(false);
        m_window->show();
        m_window->openLibrary(m_folder->filePath(u"library"_s));
        QTRY_VERIFY(offers().contains(u"Import…"_s));
        QVERIFY(!offers().contains(u"Add the sample stories"_s));
    }

    void hintsComeWhenTheirMomentComes()
    {
        openWithHints();
        QVERIFY(!hint()->isVisible());  // nothing to search yet
        importSamples();
        QTRY_VERIFY(hint()->isVisible());
        QVERIFY2(hint()->accessibleName().startsWith(u"Press / to search"_s), qPrintable(hint()->accessibleName()));
        QWidget* const focus = QApplication::focusWidget();
        QTest::mouseClick(hint(), Qt::LeftButton, {}, hint()->rect().center());
        QVERIFY(!hint()->isVisible());
        QCOMPARE(QApplication::focusWidget(), focus);
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(hint()->isVisible());
        QVERIFY(hint()->accessibleName().startsWith(u"Press B to bookmark"_s));
        press(QKeySequence(Qt::Key_B));  // who does it knows it
        QVERIFY(!hint()->isVisible());
        readThree();
        QTRY_VERIFY(hint()->isVisible());
        QVERIFY(hint()->accessibleName().startsWith(u"Press Ctrl+K"_s));
        const auto* gotIt = hint()->findChild<QToolButton*>();
        QVERIFY(gotIt->accessibleName().contains(hint()->accessibleName()));
        hint()->findChild<QToolButton*>()->click();
        QVERIFY(!hint()->isVisible());
    }

    void aHintIsToldOnceForEver()
    {
        openWithHints();
        importSamples();
        QTRY_VERIFY(hint()->isVisible());
        m_window->close();
        openWithHints();
        QTRY_COMPARE(rows(), 20);
        QTest::qWait(300);
        QVERIFY(!hint()->isVisible());
        workspace().askFor(u"help.hints"_s);
        QTRY_VERIFY(hint()->isVisible());
    }

    void whoKnowsItIsNotTold()
    {
        openWithHints();
        press(QKeySequence(Qt::Key_Slash));
        type(u"nothing yet"_s);
        QTRY_VERIFY(!workspace().isSearching());
        press(QKeySequence(Qt::CTRL | Qt::Key_A));
        press(QKeySequence(Qt::Key_Delete));
        importSamples();
        QTest::qWait(300);
        QVERIFY(!hint()->isVisible());
    }

    void aPictureHasNoHints()
    {
        m_window = std::make_unique<window::MainWindow>(*m_appearance);
        m_window->setUpForPicture({1280, 800}, false);
        m_window->show();
        m_window->openLibrary(m_folder->filePath(u"library"_s));
        QTRY_VERIFY(workspace().library());
        importSamples();
        QTest::qWait(300);
        QVERIFY(!hint()->isVisible());
    }
};

QTEST_MAIN(FirstStartTest)
#include "FirstStartTest.moc"
