// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Watch folders, as a person sets them up.
#include "ShownWindow.h"

#include "library/Watching.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/dialogs/WatchFolderDialog.h"

#include <QAbstractItemView>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

using namespace dateline;
using namespace dateline::tests;

class WatchTest final : public QObject, ShownWindow {
    Q_OBJECT

    QString inbox() const { return m_folder->filePath(u"inbox"_s); }

    void write(const QString& name)
    {
        QFile file(inbox() + u'/' + name + u".jsonl"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"{\"headline\":\"Headline %1\",\"body\":\"The story of %1.\"}\n"_s.arg(name).toUtf8());
    }

    QStringList words()
    {
        QStringList texts;
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            if (label->isVisible()) texts << label->text();
        return texts;
    }

    void watchByHand()
    {
        m_window->ask().pickInstead = [this](const dialogs::Pick&) { return QStringList{inbox()}; };
        workspace().askFor(u"import.watch"_s);
        QTRY_VERIFY(shown<dialogs::WatchFolderDialog>());
        QTRY_VERIFY(shown<dialogs::WatchFolderDialog>()->isAncestorOf(QApplication::focusWidget()));
        type(u"The Wire"_s);
        press(QKeySequence(Qt::Key_Tab));
        type(u"inbox , fresh news,, inbox"_s);
        press(QKeySequence(Qt::Key_Return));
        QTRY_VERIFY(!shown<dialogs::WatchFolderDialog>());
        QTRY_COMPARE(workspace().library()->watching().states().size(), size_t(1));
    }

    QListWidget* listed()
    {
        for (QListWidget* list : shown<dialogs::SettingsDialog>()->findChildren<QListWidget*>())
            if (list->accessibleName() == u"Folders that are watched"_s) return list;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir().mkpath(inbox());
        QSettings().clear();
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void whatAppearsIsListed()
    {
        open();
        QTRY_VERIFY(!words().filter(u"No articles yet"_s).isEmpty());
        watchByHand();
        write(u"first"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 60'000);
        QTRY_VERIFY2(words().contains(u"1 new article from «inbox»"_s), qPrintable(words().join(u'|')));
        const WatchFolder folder = workspace().library()->watching().states().front().folder;
        QCOMPARE(folder.source, u"The Wire"_s);
        QCOMPARE(folder.tags, (QStringList{u"inbox"_s, u"fresh news"_s}));
        QTRY_COMPARE(workspace().counts().tags.size(), size_t(2));
    }

    void thePageFollows()
    {
        open();
        watchByHand();
        workspace().askFor(u"window.watchFolders"_s);
        QTRY_VERIFY(shown<dialogs::SettingsDialog>());
        QTRY_COMPARE(listed()->count(), 1);
        QVERIFY(listed()->item(0)->text().contains(u"The Wire"_s));
        QVERIFY(listed()->isVisible());
        write(u"first"_s);
        QTRY_VERIFY_WITH_TIMEOUT(listed()->item(0)->text().contains(u"1 article, the last on"_s), 60'000);
    }

    void aFolderThatIsGoneIsSaidInTheLineAtTheBottom()
    {
        open();
        QVERIFY(QDir(inbox()).removeRecursively());
        watchByHand();
        QTRY_VERIFY(!words().filter(u"Watch folder: “%1” was not found"_s.arg(inbox())).isEmpty());
        workspace().askFor(u"window.watchFolders"_s);
        QTRY_VERIFY(shown<dialogs::SettingsDialog>());
        QTRY_VERIFY(listed()->item(0)->text().contains(u"was not found"_s));
        for (QPushButton* button : shown<dialogs::SettingsDialog>()->findChildren<QPushButton*>())
            if (button->text() == u"&Remove"_s) button->click();
        QTRY_COMPARE(listed()->count(), 0);
        QVERIFY(workspace().library()->watching().states().empty());
    }

    void theLibraryItselfIsNotWatched()
    {
        open();
        for (const QString& path : {m_folder->path(), m_folder->filePath(u"library"_s)}) {
            m_window->ask().pickInstead = [path](const dialogs::Pick&) { return QStringList{path}; };
            workspace().askFor(u"import.watch"_s);
            QTRY_VERIFY(shown<QMessageBox>());
            QVERIFY(!shown<dialogs::WatchFolderDialog>());
            shown<QMessageBox>()->close();
            QTRY_VERIFY(!shown<QMessageBox>());
        }
    }
};

QTEST_MAIN(WatchTest)
#include "WatchTest.moc"
