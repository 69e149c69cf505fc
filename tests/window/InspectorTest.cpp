// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector in the whole window, by keys.
#include "ShownWindow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBlock>
#include <QTextEdit>
#include <QTreeWidget>

using namespace dateline;
using namespace dateline::tests;

class InspectorTest final : public QObject, ShownWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void isHiddenUntilItIsWanted()
    {
        QVERIFY(!tabs()->isVisible());
        press(QKeySequence(Qt::Key_I));
        QVERIFY(tabs()->isVisible());
        press(QKeySequence(Qt::Key_I));
        QVERIFY(!tabs()->isVisible());
    }

    void remembersThatItIsShown()
    {
        m_window->restoreLayout();
        QVERIFY(!tabs()->isVisible());
        press(QKeySequence(Qt::Key_I));
        tabs()->setCurrentIndex(2);
        m_window->close();
        open();
        m_window->restoreLayout();
        QVERIFY(tabs()->isVisible());
        QCOMPARE(tabs()->currentIndex(), 2);
    }

    void listsWhatIsLikeTheOpenArticle()
    {
        importThree();
        press(QKeySequence(Qt::Key_I));
        openArticle(u"Grain goes"_s);
        QTRY_COMPARE(rowsUnder(Alike).size(), 1);
        QVERIFY(rowsUnder(Alike).front()->text(0).startsWith(u"Grain goes on"_s));
        QVERIFY(rowsUnder(Alike).front()->text(0).contains(u"% the same"_s));
        QTRY_COMPARE(rowsUnder(Related).size(), 1);
        QVERIFY(rowsUnder(Related).front()->text(0).startsWith(u"Port waits"_s));
        QVERIFY(rowsUnder(Related).front()->text(0).contains(u"Kostanay"_s));
        QVERIFY(rowsUnder(Related).front()->data(0, Qt::AccessibleTextRole).toString().contains(u"Aktau"_s));
        tree()->setFocus();
        tree()->setCurrentItem(rowsUnder(Related).front());
        press(QKeySequence(Qt::Key_Return));
        QTRY_COMPARE(openHeadline(), u"Port waits"_s);
    }

    void comparesTheOpenArticleWithASimilarOne()
    {
        importThree();
        press(QKeySequence(Qt::Key_I));
        openArticle(u"Grain goes"_s);
        QTRY_COMPARE(rowsUnder(Alike).size(), 1);
        tree()->setCurrentItem(rowsUnder(Alike).front());
        m_window->findChild<QPushButton*>(u"inspectorCompare"_s)->click();
        QTRY_VERIFY(marked(true).contains(u"on"_s));
        QCOMPARE(marked(false), QStringList());
    }

    void marksWhatAVersionChanged()
    {
        write("{\"id\":\"a\",\"headline\":\"Vote\",\"body\":\"" + day("Monday") + "\"}\n");
        write("{\"id\":\"a\",\"headline\":\"Vote\",\"body\":\"" + day("Friday") + "\"}\n");
        press(QKeySequence(Qt::Key_I));
        tabs()->setCurrentIndex(1);
        openArticle(u"Vote"_s);
        QTRY_COMPARE(m_window->findChild<QComboBox*>(u"versionBefore"_s)->count(), 2);
        QTRY_COMPARE(marked(true), QStringList{u"Friday"_s});
        QCOMPARE(marked(false), QStringList{u"Monday"_s});
    }

    void showsTheOriginalAsNothingButCharacters()
    {
        write(
            "{\"id\":\"a\",\"headline\":\"<b>Bold</b>\",\"body\":\"<img src=http://127.0.0.1/x.png> \\u202eword\"}\n");
        press(QKeySequence(Qt::Key_I));
        tabs()->setCurrentIndex(2);
        openArticle(u"<b>Bold</b>"_s);
        auto* original = m_window->findChild<QPlainTextEdit*>(u"original"_s);
        QTRY_VERIFY(original->toPlainText().contains(u"<b>Bold</b>"_s));
        QVERIFY(original->toPlainText().contains(u"<img src="_s));
        bool hasHash = false;
        for (const QLineEdit* line : tabs()->currentWidget()->findChildren<QLineEdit*>())
            hasHash = hasHash || line->text() == workspace().openArticle()->article.original.sha256;
        QVERIFY(hasHash);
    }

    void saysThatNothingIsOpen()
    {
        press(QKeySequence(Qt::Key_I));
        for (int page = 0; page < 3; ++page) {
            tabs()->setCurrentIndex(page);
            bool isSaid = false;
            for (const QLabel* label : tabs()->currentWidget()->findChildren<QLabel*>())
                isSaid = isSaid || (label->isVisible() && label->text() == u"No article is open."_s);
            QVERIFY(isSaid);
        }
    }

    void leadsToTheOthersOfAStory()
    {
        const auto line = [](const char* id, const char* headline, const char* hour) {
            return QByteArray("{\"id\":\"") + id + "\",\"headline\":\"" + headline + "\",\"date\":\"2023-03-17T0" +
                   hour + ":00:00Z\",\"source\":\"Wire\",\"body\":\"Text " + id + ".\"}\n";
        };
        write(line("a", "Grain goes to Aktau", "6") + line("b", "UPDATE 1-Grain goes to Aktau", "7") +
              line("c", "UPDATE 2-Grain goes to Aktau", "8") + line("d", "CORRECTED-Grain goes to Aktau", "9") +
              line("e", "Grain goes to Aktau port", "5"));
        press(QKeySequence(Qt::Key_I));
        openArticle(u"UPDATE 1-Grain goes to Aktau"_s);
        QTRY_COMPARE(rowsUnder(Chain).size(), 3);
        QVERIFY(tree()->topLevelItem(Chain)->text(0).contains(u"Update 1 of 2"_s));
        QVERIFY(rowsUnder(Chain)[0]->text(0).contains(u"First version"_s));
        QVERIFY(rowsUnder(Chain)[1]->text(0).contains(u"Update 2"_s));
        QVERIFY(rowsUnder(Chain)[2]->text(0).contains(u"Correction"_s));
        openArticle(u"Grain goes to Aktau port"_s);
        QTRY_VERIFY(tree()->topLevelItem(Chain)->isHidden());
    }

private:
    enum Heading { Chain, Alike, Related };

    QTabWidget* tabs() { return m_window->findChild<QTabWidget*>(u"inspector"_s); }
    QTreeWidget* tree() { return m_window->findChild<QTreeWidget*>(u"inspectorNear"_s); }
    QString openHeadline()
    {
        const auto& open = workspace().openArticle();
        return open ? open->article.summary.headline : QString();
    }

    QList<QTreeWidgetItem*> rowsUnder(int heading)
    {
        QList<QTreeWidgetItem*> rows;
        for (int row = 0; row < tree()->topLevelItem(heading)->childCount(); ++row)
            rows.append(tree()->topLevelItem(heading)->child(row));
        return rows;
    }

    /// Underlined or struck through.
    QStringList marked(bool isNew)
    {
        QStringList marked;
        for (const QTextEdit* text : tabs()->currentWidget()->findChildren<QTextEdit*>()) {
            if (!text->isVisible()) continue;
            for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
                for (auto part = block.begin(); !part.atEnd(); ++part) {
                    const QTextCharFormat format = part.fragment().charFormat();
                    if (isNew ? format.fontUnderline() : format.fontStrikeOut())
                        marked.append(part.fragment().text().trimmed());
                }
        }
        return marked;
    }

    static QByteArray day(const QByteArray& name)
    {
        return "The vote is on " + name + ". The speaker of the house told members so in a letter that all could read.";
    }

    void write(const QByteArray& lines)
    {
        const QString path = m_folder->filePath(u"in.jsonl"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines);
        file.close();
        QSignalSpy finished(&workspace(), &workspace::Workspace::importFinished);
        library::ImportRequest request;
        request.paths = {path};
        workspace().import(request);
        QVERIFY(finished.wait(30'000));
        QTRY_COMPARE_WITH_TIMEOUT(workspace().indexBehind(), 0, 30'000);
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (qobject_cast<dialogs::ImportReportDialog*>(widget)) widget->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void importThree()
    {
        const QByteArray text =
            "Grain from the Durum fields of Kostanay went to the port of Aktau, as the ministry "
            "said, and more of it will be sold this week than in all of last month.";
        write("{\"id\":\"a\",\"headline\":\"Grain goes\",\"body\":\"" + text +
              "\"}\n{\"id\":\"b\",\"headline\":\"Grain goes on\",\"body\":\"" + text +
              "\"}\n{\"id\":\"c\",\"headline\":\"Port waits\",\"body\":\"At Aktau ships from Kostanay wait.\"}\n");
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, 10'000);
    }

    void openArticle(const QString& headline)
    {
        QTRY_VERIFY(rows() > 0);
        for (int row = 0; row < rows(); ++row) {
            const ArticleId id = workspace().articles().idAt(row);
            workspace().open(id);
            QTRY_VERIFY(workspace().openArticle() && workspace().openArticle()->article.summary.id == id);
            if (openHeadline() == headline) return;
        }
        QFAIL("no such article");
    }
};

QTEST_MAIN(InspectorTest)
#include "InspectorTest.moc"
