// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ShownWindow.h"

#include "library/Annotating.h"
#include "library/Watching.h"
#include "ui/dialogs/CommandPalette.h"
#include "ui/dialogs/CorrectDialog.h"
#include "ui/dialogs/ExplainDialog.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/PrintPreview.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/dialogs/SourceDialog.h"
#include "ui/dialogs/WatchFolderDialog.h"
#include "ui/workspace/Annotator.h"
#include "ui/workspace/Gatherer.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QToolButton>

#include <functional>

namespace dateline::tests {

/// The window with a library in which something is unread, bookmarked, searched and open, and each of its dialogs.
class EveryDialog : protected ShownWindow {
protected:
    using Look = std::function<void(const QString& name, QWidget& widget)>;

    void openEverything()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        importSamples();
        workspace().select({workspace().articles().idAt(0)});
        workspace().toggleBookmark();
        QTRY_VERIFY(workspace().isBookmarkInHand());
        workspace().setQueryText(QStringLiteral("the OR и OR және or"));
        QTRY_VERIFY(!workspace().isSearching() && rows() > 3);
        press(QKeySequence(Qt::Key_J));
        QTRY_VERIFY(workspace().openArticle());
        const Article& article = workspace().openArticle()->article;
        const Passage passage = library::passageOf(article.body, {0, 20});
        workspace().annotator().highlight(article.summary.id, passage, HighlightColour::Green);
        workspace().gatherer().add({{.article = article.summary.id, .passage = passage, .comment = u"check"_s}});
        QTRY_VERIFY(workspace().gatherer().current() && !workspace().openArticle()->annotations.empty());
        workspace().askForTab(workspace().tab());
        m_window->showHints();
        (void)workspace().library()->watching().keep(
            {0, m_folder->filePath(u"inbox"_s), u"Press & wire"_s, {u"watched"_s}});
        QTRY_VERIFY(!workspace().library()->watching().states().empty());
    }

    void lookAtEach(const Look& look)
    {
        look(QStringLiteral("window"), *m_window);
        for (const QString& pane : {QStringLiteral("notes"), QStringLiteral("basket")}) {
            workspace().askForPane(pane);
            QTRY_COMPARE(m_window->findChild<QAbstractItemView*>(pane)->model()->rowCount(), 1);
            look(pane, *m_window);
        }
        workspace().askForPane(QStringLiteral("articles"));
        lookAtOne<dialogs::CommandPalette>(QStringLiteral("help.commands"), look);
        lookAtOne<dialogs::SettingsDialog>(QStringLiteral("window.settings"), look);
        lookAtOne<dialogs::ExplainDialog>(QStringLiteral("search.explain"), look);
        lookAtOne<QMessageBox>(QStringLiteral("help.about"), look);
        lookAtOne<QFileDialog>(QStringLiteral("import.files"), look);
        m_window->ask().pickInstead = [this](const dialogs::Pick&) {
            return QStringList{m_folder->filePath(u"new"_s)};
        };
        lookAtOne<dialogs::WatchFolderDialog>(QStringLiteral("import.watch"), look);
        m_window->ask().pickInstead = {};
        m_window->findChild<QAbstractItemView*>(QStringLiteral("articles"))->selectAll();
        lookAtOne<dialogs::ExportDialog>(QStringLiteral("article.export"), look);
        lookAtOne<dialogs::PrintPreview>(QStringLiteral("article.print"), look);
        workspace().askFor(QStringLiteral("reader.style"));
        auto* style = m_window->findChild<QFrame*>(QStringLiteral("stylePanel"));
        look(QStringLiteral("reader.style"), *style);
        style->hide();
        lookAtOne<dialogs::CorrectDialog>(QStringLiteral("article.correct"), look);
        workspace().select({workspace().articles().idAt(0)});
        lookAtOne<dialogs::CorrectDialog>(QStringLiteral("article.correct"), look);
        const workspace::Scope before = workspace().scope();
        workspace().setScope(workspace::sourceScope(workspace().counts().sources.front().name));
        lookAtOne<dialogs::SourceDialog>(QStringLiteral("source.rename"), look);
        workspace().setScope(before);
        lookAtBackups(look);
        dialogs::ImportReportDialog report(awkwardReport(), dialogs::OldOffer::Ticked, m_window.get());
        report.setAttribute(Qt::WA_DeleteOnClose, false);
        report.show();
        look(QStringLiteral("report"), report);
        report.findChild<QCheckBox*>()->setChecked(false);
    }

    static ImportReport awkwardReport()
    {
        ImportReport report;
        report.read = 12'345;
        report.added = 12'000;
        report.updated = 2;
        report.duplicates = 21;
        report.refused = 2;
        report.olderThan30Days = 1'001;
        report.seconds = 3.25;
        report.problems = {
            {u"press/empty.txt"_s, 0, {ErrorKind::Malformed, u"press/empty.txt"_s, u"the file is empty"_s}, true},
            {u"press/wire.jsonl"_s, 1'204, {ErrorKind::Malformed, u"press/wire.jsonl"_s, u"it has no date"_s}, false}};
        return report;
    }

private:
    void lookAtBackups(const Look& look)
    {
        for (const char* action : {"library.backup", "library.restore", "library.importMarks"})
            lookAtOne<QFileDialog>(QLatin1String(action), look);
        m_window->ask().pickInstead = [this](const dialogs::Pick& pick) {
            const bool isFolder = pick.what == dialogs::Picking::Folder;
            return QStringList{m_folder->filePath(isFolder ? u"backups/of a Tuesday"_s : u"library/reader.jsonl"_s)};
        };
        lookAtOne<QMessageBox>(QStringLiteral("library.restore"), look);
        lookAtOne<QMessageBox>(QStringLiteral("library.importMarks"), look);
        m_window->ask().pickInstead = {};
    }

    template <typename Dialog>
    void lookAtOne(const QString& action, const Look& look)
    {
        workspace().askFor(action);
        QTRY_VERIFY2_WITH_TIMEOUT(shown<Dialog>(), qPrintable(action), 10'000);
        look(action, *shown<Dialog>());
        shown<Dialog>()->close();
        QTRY_VERIFY(!shown<Dialog>());
    }
};

}  // namespace dateline::tests
