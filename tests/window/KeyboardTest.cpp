// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of the keyboard, as a person uses it.
#include "ShownWindow.h"

#include "library/Citing.h"
#include "ui/dialogs/CommandPalette.h"
#include "ui/dialogs/KeyRecorder.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/dialogs/ShortcutsPage.h"
#include "ui/window/SettingsMemory.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTreeWidget>

#include <algorithm>

using namespace dateline;
using namespace dateline::tests;

class KeyboardTest final : public QObject, ShownWindow {
    Q_OBJECT

    QAbstractItemView* list() { return m_window->findChild<QAbstractItemView*>(u"articles"_qs); }

    dialogs::ShortcutsPage* shortcuts()
    {
        workspace().askFor(u"window.changeKeys"_qs);
        auto* dialog = shown<dialogs::SettingsDialog>();
        return dialog ? dialog->findChild<dialogs::ShortcutsPage*>() : nullptr;
    }

    void leaveSettings()
    {
        shown<dialogs::SettingsDialog>()->close();
        QTRY_VERIFY(!shown<dialogs::SettingsDialog>());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        list()->setFocus();
    }

    static void choose(const dialogs::ShortcutsPage* page, const QString& command)
    {
        auto* tree = page->findChild<QTreeWidget*>();
        const auto found = tree->findItems(command, Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY2(!found.isEmpty(), qPrintable(command));
        tree->setCurrentItem(found.first());
    }

    static void click(const dialogs::ShortcutsPage* page, const QString& text)
    {
        for (auto* button : page->findChildren<QPushButton*>())
            if (button->text().remove(u'&') == text && button->isVisible()) return button->click();
        QFAIL(qPrintable(text));
    }

    static QString asked(const dialogs::ShortcutsPage* page)
    {
        for (const auto* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(u"already runs"_qs)) return label->text();
        return {};
    }

    /// As a person does it: the button, then the keys.
    static void record(const dialogs::ShortcutsPage* page, const QString& command, const QKeySequence& keys)
    {
        choose(page, command);
        click(page, u"Add keys…"_qs);
        auto* recorder = page->findChild<dialogs::KeyRecorder*>();
        QSignalSpy recorded(recorder, &dialogs::KeyRecorder::recorded);
        for (int place = 0; place < keys.count(); ++place)
            QTest::keyClick(recorder, keys[uint(place)].key(), keys[uint(place)].keyboardModifiers());
        if (recorded.isEmpty()) QVERIFY(recorded.wait());
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void noTwoActionsAndNoPresetFightForAKey()
    {
        open();
        auto* page = shortcuts();
        QVERIFY(page);
        auto* presets = page->findChild<QComboBox*>();
        QVERIFY(presets->count() >= 4);
        const workspace::Actions all = page->actions();
        QVERIFY(all.size() > 40);
        const auto known = workspace::keyPresets(all);
        for (const workspace::KeyPreset& preset : known) {
            QStringList fights;
            for (const workspace::Action& action : all)
                for (const QKeySequence& keys : preset.keymap.keysOf(action))
                    for (const workspace::Clash& clash : workspace::clashes(all, preset.keymap, action, keys))
                        fights << u"%1: %2 of %3, %4 of %5"_qs.arg(preset.name, keys.toString(), action.id,
                                                                   clash.keys.toString(), clash.id);
            QCOMPARE(fights, QStringList());
        }
        QVERIFY(std::ranges::count_if(known, [](const auto& each) { return each.keymap.own().size() > 6; }) >= 3);
        leaveSettings();
    }

    void twoHundredArticlesAreTriagedByKeysAlone()
    {
        open();
        importStories(200);
        QCOMPARE(workspace().counts().unread, 200);
        for (int article = 0; article < 200; ++article) {
            const ArticleId before = workspace().openId();
            press(QKeySequence(Qt::Key_N));
            QTRY_VERIFY(workspace().openId() != before && workspace().openArticle() &&
                        workspace().openArticle()->article.summary.id == workspace().openId());
            if (article % 10 == 0) press(QKeySequence(Qt::Key_B));
            press(QKeySequence(Qt::Key_U));
            QTRY_VERIFY(!workspace().openArticle()->article.summary.isUnread);
        }
        QTRY_COMPARE(workspace().counts().unread, 0);
        QTRY_COMPARE(workspace().counts().bookmarked, 20);
        press(QKeySequence(Qt::Key_G, Qt::Key_B));
        QTRY_COMPARE(rows(), 20);
        press(QKeySequence(Qt::Key_G, Qt::Key_U));
        QTRY_COMPARE(rows(), 0);
        press(QKeySequence(Qt::Key_G, Qt::Key_A));
        QTRY_COMPARE(rows(), 200);
        for (int article = 0; article < 220; ++article) press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_COMPARE_WITH_TIMEOUT(workspace().counts().unread, 200, 30'000);
        QTRY_COMPARE(workspace().counts().bookmarked, 0);
    }

    void spacePagesThroughAnArticleAndOn()
    {
        open();
        importSamples();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        const ArticleId first = workspace().openId();
        for (int page = 0; page < 50 && workspace().openId() == first; ++page) press(QKeySequence(Qt::Key_Space));
        QVERIFY(workspace().openId() != first);
        QTRY_COMPARE(workspace().openArticle()->article.summary.id, workspace().openId());
        press(QKeySequence(Qt::SHIFT | Qt::Key_Space));
        QTRY_COMPARE(workspace().openId(), first);
        press(QKeySequence(Qt::Key_Return));
        QTRY_COMPARE(QApplication::focusWidget(), m_window->findChild<QTextBrowser*>(u"article"_qs));
        press(QKeySequence(Qt::Key_Escape));
        QTRY_COMPARE(QApplication::focusWidget(), list());
    }

    void copiesWhatIsSelectedWithItsCitation()
    {
        open();
        importSamples();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        press(QKeySequence(Qt::Key_Y));
        const QString citation = QGuiApplication::clipboard()->text();
        QVERIFY(citation.contains(workspace().openArticle()->article.summary.headline));
        auto* page = m_window->findChild<QTextBrowser*>(u"article"_qs);
        QVERIFY(page->find(u"the"_qs));
        press(QKeySequence(Qt::Key_Y));
        QVERIFY(QGuiApplication::clipboard()->text().contains(citation));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"“the”"_qs, Qt::CaseInsensitive));
        workspace::Preferences preferences = workspace().preferences();
        preferences.citationStyle = CitationStyle::Apa;
        workspace().setPreferences(preferences);
        press(QKeySequence(Qt::Key_Y));
        const QString apa = library::citation(workspace().openArticle()->article, CitationStyle::Apa);
        QVERIFY(QGuiApplication::clipboard()->text().contains(apa));
        QVERIFY(apa != citation);
    }

    void paneAfterPaneHasTheFocusAndBack()
    {
        open();
        importSamples();
        for (int step = 0; step < 3; ++step) press(QKeySequence(Qt::Key_F6));  // nothing is open that could be read
        QCOMPARE(QApplication::focusWidget(), list());
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        QList<QWidget*> seen;
        for (int step = 0; step < 4; ++step) {
            press(QKeySequence(Qt::Key_F6));
            seen << QApplication::focusWidget();
        }
        QCOMPARE(QSet<QWidget*>(seen.begin(), seen.end()).size(), 4);
        for (int step = 2; step >= 0; --step) {
            press(QKeySequence(Qt::SHIFT | Qt::Key_F6));
            QCOMPARE(QApplication::focusWidget(), seen[step]);
        }
    }

    void escLeavesReadingAlone()
    {
        open();
        importSamples();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        press(QKeySequence(Qt::Key_F11));
        QTRY_VERIFY(m_window->isFullScreen());
        press(QKeySequence(Qt::Key_Escape));
        QTRY_VERIFY(!m_window->isFullScreen());
        QVERIFY(list()->isVisible());
        QVERIFY(m_window->findChild<QAbstractItemView*>(u"sidebar"_qs)->isVisible());
    }

    void aKeyIsChangedAndWorksAtOnceAndAfterARestart()
    {
        open();
        importSamples();
        auto* page = shortcuts();
        QVERIFY(page);
        record(page, u"Bookmark"_qs, QKeySequence(Qt::Key_Z));
        leaveSettings();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        press(QKeySequence(Qt::Key_Z));
        QTRY_COMPARE(workspace().counts().bookmarked, 1);
        press(QKeySequence(Qt::Key_B));
        QTRY_COMPARE(workspace().counts().bookmarked, 0);  // the old ones stay until they are removed
        m_window->close();
        m_window.reset();
        QCOMPARE(QSettings().value(u"keys/article.bookmark"_qs).toStringList(),
                 (QStringList{u"B"_qs, u"Ctrl+D"_qs, u"Z"_qs}));
        open();
        QTRY_COMPARE(rows(), 20);
        list()->setFocus();
        QTRY_VERIFY(workspace().openArticle());
        press(QKeySequence(Qt::Key_Z));
        QTRY_COMPARE(workspace().counts().bookmarked, 1);
        page = shortcuts();
        choose(page, u"Bookmark"_qs);
        click(page, u"Reset"_qs);
        QVERIFY(!QSettings().contains(u"keys/article.bookmark"_qs));
        leaveSettings();
    }

    void aKeyOfAnotherCommandIsTakenOnlyWhenOneSaysSo()
    {
        open();
        importSamples();
        auto* page = shortcuts();
        record(page, u"Export"_qs, QKeySequence(Qt::Key_U));
        QVERIFY2(asked(page).contains(u"Mark read or unread"_qs), qPrintable(asked(page)));
        click(page, u"Cancel"_qs);
        QVERIFY(page->keymap().own().isEmpty());
        record(page, u"Export"_qs, QKeySequence(Qt::Key_U));
        click(page, u"Replace"_qs);
        QCOMPARE(page->keymap().own().value(u"article.toggleRead"_qs), workspace::Keys());
        // One key of a chord is the beginning of others.
        record(page, u"Bookmark"_qs, QKeySequence(Qt::Key_G));
        QVERIFY2(asked(page).contains(u"All articles"_qs), qPrintable(asked(page)));
        click(page, u"Cancel"_qs);
        record(page, u"Bookmark"_qs, QKeySequence(Qt::CTRL | Qt::Key_C));
        QVERIFY(!page->keymap().isOwn(u"article.bookmark"_qs));
        // Set back, a key is asked back from whoever has it now.
        choose(page, u"Mark read or unread"_qs);
        click(page, u"Reset"_qs);
        click(page, u"Replace"_qs);
        QVERIFY(page->keymap().own().isEmpty());
        leaveSettings();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        press(QKeySequence(Qt::Key_U));
        QTRY_COMPARE(workspace().counts().unread, 19);
    }

    void aPresetChangesTheKeysAndOnesOwnAreNotLostUnasked()
    {
        open();
        importSamples();
        auto* page = shortcuts();
        auto* presets = page->findChild<QComboBox*>();
        const int thunderbird = presets->findText(u"Thunderbird"_qs, Qt::MatchStartsWith);
        Q_EMIT presets->activated(thunderbird);
        QCOMPARE(presets->currentIndex(), thunderbird);
        leaveSettings();
        press(QKeySequence(Qt::Key_F));
        QTRY_VERIFY(workspace().openArticle());
        press(QKeySequence(Qt::Key_M));
        QTRY_COMPARE(workspace().counts().unread, 19);
        page = shortcuts();
        presets = page->findChild<QComboBox*>();
        record(page, u"Bookmark"_qs, QKeySequence(Qt::Key_Z));
        QCOMPARE(presets->currentIndex(), -1);  // one's own
        const workspace::Keymap own = page->keymap();
        Q_EMIT presets->activated(0);
        QVERIFY(page->keymap() == own);
        click(page, u"Replace"_qs);
        QVERIFY(page->keymap().own().isEmpty());
        leaveSettings();
    }

    void brokenAndUnknownEntriesAreIgnoredAndSaid()
    {
        QSettings settings;
        settings.setValue(u"keys/article.bookmark"_qs, QStringList{u"Ctrl+Nonsense"_qs});
        settings.setValue(u"keys/of.anotherVersion"_qs, QStringList{u"Z"_qs});
        settings.setValue(u"keys/article.toggleRead"_qs, QStringList{u"Tab"_qs});
        settings.setValue(u"keys/article.markAllRead"_qs, u"none"_qs);
        settings.setValue(u"settings/theme"_qs, u"purple"_qs);
        settings.setValue(u"settings/readAfter"_qs, QByteArray("\\xff\\x00", 2));
        for (const char* id : {"keys/article.bookmark", "keys/of.anotherVersion", "keys/article.toggleRead"})
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QLatin1String(id) + u" ignored"_qs));
        open();
        importSamples();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        press(QKeySequence(Qt::Key_B));
        QTRY_COMPARE(workspace().counts().bookmarked, 1);
        press(QKeySequence(Qt::Key_U));
        QTRY_COMPARE(workspace().counts().unread, 19);
        press(QKeySequence(Qt::SHIFT | Qt::Key_A));
        QCOMPARE(workspace().counts().unread, 19);
        auto* page = shortcuts();
        record(page, u"Undo"_qs, QKeySequence(Qt::Key_Z));
        QVERIFY(settings.contains(u"keys/of.anotherVersion"_qs));  // that version may come back
        leaveSettings();
    }

    void lettersAreTextWhereverOneTypes()
    {
        open();
        importSamples();
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        const ArticleId opened = workspace().openId();
        const QString letters = u"jkbunagsoy?/ 1"_qs;
        list()->setFocus();
        press(QKeySequence(Qt::CTRL | Qt::Key_F));
        auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(search);
        type(letters + u"A"_qs);
        QCOMPARE(search->text(), letters + u"A"_qs);
        // As an input method or a dead key brings them.
        search->clear();
        QInputMethodEvent preedit(u"j"_qs, {});
        QApplication::sendEvent(search, &preedit);
        QTest::sendKeyEvent(QTest::Click, search, Qt::Key_Dead_Acute, QString(), Qt::NoModifier);
        QInputMethodEvent commit;
        commit.setCommitString(u"ұé"_qs);
        QApplication::sendEvent(search, &commit);
        QCOMPARE(search->text(), u"ұé"_qs);
        search->clear();
        press(QKeySequence(Qt::Key_Escape));
        QTRY_COMPARE(rows(), 20);
        press(QKeySequence(Qt::Key_F6));
        press(QKeySequence(Qt::CTRL | Qt::Key_F));  // in the article
        auto* find = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(find && find != search);
        type(letters);
        QCOMPARE(find->text(), letters);
        QCOMPARE(workspace().openId(), opened);
        QCOMPARE(workspace().counts().bookmarked, 0);
        QCOMPARE(workspace().counts().unread, 20);
    }

    void aLetterGivenToACommandForTheWholeWindowIsStillTextInAField()
    {
        QSettings().setValue(u"keys/search.explain"_qs, QStringList{u"Z"_qs});
        QSettings().setValue(u"keys/view.sidebar"_qs, QStringList{u"Z, Z"_qs, u"S"_qs});
        open();
        importSamples();
        auto* sidebar = m_window->findChild<QAbstractItemView*>(u"sidebar"_qs);
        press(QKeySequence(Qt::Key_Slash));
        type(u"szzs"_qs);
        QCOMPARE(workspace().query().text, u"szzs"_qs);
        QVERIFY(sidebar->isVisible());
        // A combo box that is typed into, wherever it stands.
        auto* combo = new QComboBox(m_window.get());
        combo->setEditable(true);
        combo->show();
        combo->setFocus();
        type(u"szz"_qs);
        QCOMPARE(combo->currentText(), u"szz"_qs);
        QVERIFY(sidebar->isVisible());
        delete combo;
        list()->setFocus();
        press(QKeySequence(Qt::Key_S));
        QVERIFY(!sidebar->isVisible());
    }

    void aChordThatIsBegunInVainTakesNoLetterFromAField()
    {
        open();
        importSamples();
        list()->setFocus();
        press(QKeySequence(Qt::Key_G));
        m_window->findChild<QLineEdit*>(u"search"_qs)->setFocus();
        type(u"ab"_qs);
        QCOMPARE(workspace().query().text, u"ab"_qs);
        workspace().setQueryText({});
        QTRY_COMPARE(rows(), 20);
        list()->setFocus();
        press(QKeySequence(Qt::Key_G));
        press(QKeySequence(Qt::Key_J));  // no chord: J is itself
        QTRY_VERIFY(workspace().openArticle());
    }

    void theSearchOfTheSettingsMarksWhatItFinds()
    {
        open();
        workspace().askFor(u"window.settings"_qs);
        auto* dialog = shown<dialogs::SettingsDialog>();
        QVERIFY(dialog);
        dialog->search(u"days"_qs);
        auto* titles = dialog->findChild<QListWidget*>();
        QStringList left;
        for (int row = 0; row < titles->count(); ++row)
            if (!titles->item(row)->isHidden()) left << titles->item(row)->text();
        QCOMPARE(left, (QStringList{u"List"_qs, u"Import"_qs}));
        QCOMPARE(titles->currentItem()->text(), u"List"_qs);
        const auto checks = dialog->findChildren<QCheckBox*>();
        const auto headings = std::ranges::find_if(
            checks, [](const QCheckBox* box) { return box->text() == u"&Headings for the days"_qs; });
        QVERIFY(headings != checks.end() && (*headings)->isVisible());
        QVERIFY((*headings)->parentWidget()->autoFillBackground());
        (*headings)->click();
        QVERIFY(!workspace().preferences().hasDayHeadings);
        dialog->search(u"shortcuts"_qs);  // the page itself: all of it
        QCOMPARE(titles->currentItem()->text(), u"Shortcuts"_qs);
        const auto* tree = dialog->findChild<QTreeWidget*>();
        QVERIFY(!tree->findItems(u"Bookmark"_qs, Qt::MatchExactly | Qt::MatchRecursive).first()->isHidden());
        dialog->search(u"source link"_qs);  // a command
        QCOMPARE(titles->currentItem()->text(), u"Shortcuts"_qs);
        QVERIFY(tree->findItems(u"Bookmark"_qs, Qt::MatchExactly | Qt::MatchRecursive).first()->isHidden());
        dialog->search(u"qqqq"_qs);
        QVERIFY(!titles->currentItem() || titles->currentItem()->isHidden() || titles->currentRow() < 0);
        dialog->close();
        m_window.reset();
        open();
        QVERIFY(!workspace().preferences().hasDayHeadings);
    }

    void everySettingSurvivesARestart()
    {
        dialogs::Settings all;
        all.theme = style::ThemeChoice::Light;
        all.readAfterMilliseconds = -1;
        all.preferences = {.hasDayHeadings = false,
                           .remembersSearches = false,
                           .citationStyle = CitationStyle::Apa,
                           .messageSeconds = 20};
        all.firstSort = query::SortKey::Headline;
        all.asksBeforeMarkingAll = all.importsAsRead = all.alwaysReports = all.opensLastLibrary = true;
        all.oldOffer = dialogs::OldOffer::Unticked;
        all.keepsOriginals = all.asksAfterExport = false;
        all.exporting = {.paper = Paper::Letter, .fontSize = 12.5, .hasContents = false, .eachOnNewPage = false};
        window::rememberSettings(all);
        QVERIFY(window::rememberedSettings() == all);
        QSettings().sync();
        open(u"sorted"_qs);
        QTRY_COMPARE(workspace().sort(), query::SortKey::Headline);
        importSamples();
        QTRY_VERIFY(shown<dialogs::ImportReportDialog>());  // always, as was chosen
        shown<dialogs::ImportReportDialog>()->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        list()->setFocus();
        bool wasAsked = false;
        m_window->ask().confirmInstead = [&](const dialogs::Question&) {
            wasAsked = true;
            return false;
        };
        press(QKeySequence(Qt::SHIFT | Qt::Key_A));
        QVERIFY(wasAsked);
        QCOMPARE(workspace().counts().unread, 20);
    }
};

QTEST_MAIN(KeyboardTest)
#include "KeyboardTest.moc"
