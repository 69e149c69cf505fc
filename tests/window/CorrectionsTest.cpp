// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections and sources through the whole window.
#include "ShownWindow.h"

#include "ui/dialogs/CorrectDialog.h"
#include "ui/dialogs/SourceDialog.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>

using namespace dateline;
using namespace dateline::tests;

class CorrectionsTest final : public QObject, ShownWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        QObject::connect(&workspace(), &workspace::Workspace::marked, m_window.get(),
                         [this](const QString& toast) { m_toasts.append(toast); });
        m_toasts.clear();
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void correctsTheOpenArticleAndTakesBack()
    {
        importSamples();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        const Article before = workspace().openArticle()->article;
        ask();
        QCOMPARE(line(u"Headline"_qs)->text(), before.summary.headline);
        QVERIFY(!confirm()->isEnabled());
        line(u"Headline"_qs)->setFocus();
        press(QKeySequence(Qt::CTRL | Qt::Key_A));
        type(u"Put right <b>here</b>"_qs);
        QVERIFY(confirm()->isEnabled());
        press(QKeySequence(Qt::Key_Return));
        closed();
        QTRY_COMPARE(headline(), u"Put right <b>here</b>"_qs);
        QTRY_COMPARE(m_toasts, QStringList{u"Corrected the headline"_qs});
        QTRY_VERIFY(page()->toPlainText().contains(u"Put right <b>here</b>"_qs));
        QVERIFY(page()->toPlainText().contains(u"corrected"_qs));
        QVERIFY(page()->accessibleDescription().contains(before.summary.headline));
        const QTextCursor corrected = page()->document()->find(u"corrected"_qs);
        QVERIFY(corrected.charFormat().toolTip().contains(before.summary.headline.toHtmlEscaped()));
        QTRY_COMPARE(listed(before.summary.id), u"Put right <b>here</b>"_qs);
        ask();
        QVERIFY(back(u"Headline"_qs)->isEnabled());
        QTest::mouseClick(back(u"Headline"_qs), Qt::LeftButton);
        QCOMPARE(line(u"Headline"_qs)->text(), before.summary.headline);
        line(u"Headline"_qs)->setFocus();
        press(QKeySequence(Qt::Key_Return));
        closed();
        QTRY_COMPARE(headline(), before.summary.headline);
        QTRY_VERIFY(!page()->toPlainText().contains(u" · corrected"_qs));
        for (int undone = 0; undone < 2; ++undone) {
            const QString now = headline();
            press(QKeySequence(Qt::CTRL | Qt::Key_Z));
            QTRY_VERIFY(headline() != now);
        }
        QTRY_COMPARE(headline(), before.summary.headline);
        press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        QTRY_COMPARE(headline(), u"Put right <b>here</b>"_qs);
    }

    void aDateMovesTheArticleAndAWrongOneIsSaidSo()
    {
        importSamples();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        const ArticleId id = workspace().openId();
        ask();
        line(u"Date"_qs)->setFocus();
        press(QKeySequence(Qt::CTRL | Qt::Key_A));
        type(u"30 February 2023"_qs);
        press(QKeySequence(Qt::Key_Return));
        QVERIFY(shown<dialogs::CorrectDialog>());
        QVERIFY(line(u"Date"_qs)->accessibleDescription().contains(u"no such date"_qs));
        QVERIFY(line(u"Date"_qs)->hasFocus());
        press(QKeySequence(Qt::CTRL | Qt::Key_A));
        type(u"5 May 1901"_qs);
        press(QKeySequence(Qt::Key_Return));
        closed();
        QTRY_VERIFY(workspace().articles().rowOf(id) >= 17);
        QTRY_COMPARE(workspace().openArticle()->article.summary.date.toIso(), u"1901-05-05"_qs);
        QCOMPARE(m_toasts.back(), u"Corrected the date"_qs);
    }

    void escapeChangesNothing()
    {
        importSamples();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        ask();
        type(u"x"_qs);
        press(QKeySequence(Qt::Key_Escape));
        QTRY_VERIFY(!shown<dialogs::CorrectDialog>());
        QCOMPARE(workspace().undoStack().count(), 0);
    }

    void ofManyOnlyWhatIsTickedChanges()
    {
        importStories(3000);
        auto* list = m_window->findChild<QAbstractItemView*>(u"articles"_qs);
        list->setFocus();
        press(QKeySequence(Qt::CTRL | Qt::Key_A));
        ask();
        QVERIFY(!confirm()->isEnabled());
        QVERIFY(!line(u"Source"_qs)->isEnabled());
        QTest::keyClick(tick(u"Source"_qs), Qt::Key_Space);
        QVERIFY(tick(u"Source"_qs)->isChecked());
        QVERIFY(line(u"Source"_qs)->isEnabled());
        QTRY_VERIFY(line(u"Source"_qs)->hasFocus());
        type(u"The Wire"_qs);
        tick(u"Language"_qs)->setChecked(true);
        languages()->setCurrentIndex(languages()->findText(u"Kazakh"_qs));
        QTest::mouseClick(confirm(), Qt::LeftButton);
        closed();
        QTRY_COMPARE_WITH_TIMEOUT(sourceCount(u"The Wire"_qs), 3000, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_toasts, QStringList{u"Corrected 3,000 articles"_qs}, 60'000);
        QTRY_VERIFY(workspace().works().running().empty());
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_COMPARE_WITH_TIMEOUT(sourceCount(u"The Wire"_qs), 0, 60'000);
        press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        QTRY_COMPARE_WITH_TIMEOUT(sourceCount(u"The Wire"_qs), 3000, 60'000);
        ask();
        QTest::mouseClick(back(u"Source"_qs), Qt::LeftButton);
        QVERIFY(tick(u"Source"_qs)->isChecked() && !line(u"Source"_qs)->isEnabled());
        QTest::mouseClick(confirm(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(sourceCount(u"The Wire"_qs), 0, 60'000);
        QTRY_COMPARE(m_toasts.back(), u"3,000 articles as they were imported"_qs);
    }

    void renamesASourceInItsRow()
    {
        importSamples();
        const SourceSummary first = firstSource();
        auto* sidebar = m_window->findChild<QAbstractItemView*>(u"sidebar"_qs);
        sidebar->setFocus();
        sidebar->setCurrentIndex(rowOf(sidebar, first.name));
        QTRY_COMPARE(workspace().scope().title, first.name);
        press(QKeySequence(Qt::Key_F2));
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        press(QKeySequence(Qt::CTRL | Qt::Key_A));
        type(u"Another & name"_qs);
        press(QKeySequence(Qt::Key_Return));
        QTRY_COMPARE(sourceCount(u"Another & name"_qs), int(first.articles));
        QTRY_COMPARE(workspace().scope().title, u"Another & name"_qs);
        QTRY_COMPARE(rows(), int(first.articles));
        QVERIFY(firstSource().isRenamed);
        QCOMPARE(m_toasts.back(), u"Renamed “%1” to “Another & name”"_qs.arg(first.name));
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_COMPARE(sourceCount(first.name), int(first.articles));
        QTRY_COMPARE(workspace().scope().title, first.name);
        press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        QTRY_COMPARE(sourceCount(u"Another & name"_qs), int(first.articles));
    }

    void mergesASourceAndSaysWhatAndHowMany()
    {
        importSamples();
        const auto before = workspace().counts().sources;
        const SourceSummary from = before.back().id != 0 ? before.back() : before[before.size() - 2];
        const SourceSummary into = firstSource();
        QVERIFY(from.name != into.name);
        workspace().setScope(workspace::sourceScope(from.name));
        workspace().askFor(u"source.rename"_qs);
        QTRY_VERIFY(shown<dialogs::SourceDialog>());
        auto* dialog = shown<dialogs::SourceDialog>();
        auto* name = dialog->findChild<QLineEdit*>();
        QVERIFY(name);
        name->setText(into.name.toUpper());
        QVERIFY(name->accessibleDescription().contains(QString::number(into.articles)));
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(name, Qt::Key_Return);
        closed();
        QTRY_COMPARE(sourceCount(into.name), int(into.articles + from.articles));
        QCOMPARE(sourceCount(from.name), 0);
        QVERIFY(m_toasts.back().startsWith(u"Merged “%1” of"_qs.arg(from.name)));
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_VERIFY(workspace().counts().sources == before);
    }

private:
    void ask()
    {
        QTRY_VERIFY(!shown<dialogs::CorrectDialog>());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
        QTRY_VERIFY(shown<dialogs::CorrectDialog>());
        QVERIFY(QTest::qWaitForWindowActive(shown<dialogs::CorrectDialog>()));
    }

    void closed()
    {
        QTRY_VERIFY(!shown<QDialog>());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    template <typename Control>
    Control* named(const QString& name)
    {
        for (Control* control : shown<dialogs::CorrectDialog>()->findChildren<Control*>())
            if (control->accessibleName() == name) return control;
        return nullptr;
    }

    QLineEdit* line(const QString& name) { return named<QLineEdit>(name); }
    QComboBox* languages() { return named<QComboBox>(u"Language"_qs); }
    QToolButton* back(const QString& name) { return named<QToolButton>(name + u" as imported"_qs); }
    QCheckBox* tick(const QString& name)
    {
        for (QCheckBox* box : shown<dialogs::CorrectDialog>()->findChildren<QCheckBox*>())
            if (box->text() == name) return box;
        return nullptr;
    }
    QPushButton* confirm()
    {
        for (QPushButton* button : shown<dialogs::CorrectDialog>()->findChildren<QPushButton*>())
            if (button->isDefault()) return button;
        return nullptr;
    }

    QString headline() { return workspace().openArticle()->article.summary.headline; }
    QString listed(ArticleId id)
    {
        auto& articles = workspace().articles();
        return articles.index(articles.rowOf(id), 0).data(Qt::DisplayRole).toString();
    }
    QTextEdit* page() { return m_window->findChild<QTextEdit*>(u"article"_qs); }
    SourceSummary firstSource()
    {
        for (const SourceSummary& source : workspace().counts().sources)
            if (source.id != 0) return source;
        return {};
    }
    int sourceCount(const QString& name)
    {
        for (const SourceSummary& source : workspace().counts().sources)
            if (source.name == name) return int(source.articles);
        return 0;
    }
    static QModelIndex rowOf(QAbstractItemView* view, const QString& text)
    {
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 0).data().toString() == text) return view->model()->index(row, 0);
        return {};
    }

    QStringList m_toasts;
};

QTEST_MAIN(CorrectionsTest)
#include "CorrectionsTest.moc"
