// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ExportDesk.h"

#include "ui/dialogs/ExportDialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace dateline::window {

using workspace::Action;
using workspace::Menu;

namespace {

/// More articles than this are no document that anybody opens.
constexpr qint64 MostExported = 20'000;

/// A headline as a file name: without what some file system refuses, and not longer than any takes.
QString asFileName(const QString& text)
{
    static const QRegularExpression refused(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString name = QString(text).replace(refused, QStringLiteral(" ")).simplified().left(80);
    while (name.startsWith(QLatin1Char('.'))) name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("articles") : name;
}

}  // namespace

ExportDesk::ExportDesk(workspace::Workspace& workspace, const dialogs::Ask& ask, QWidget* window)
    : QObject(window),
      m_workspace(workspace),
      m_ask(ask),
      m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(&workspace, &workspace::Workspace::exportFinished, this, &ExportDesk::tellDone);
}

workspace::Actions ExportDesk::actions()
{
    Action chosen{.id = QStringLiteral("article.export"), .text = tr("&Export…")};
    chosen.shortcuts = {QKeySequence(Qt::Key_E), QKeySequence(Qt::CTRL | Qt::Key_E)};
    chosen.icon = QStringLiteral("box-arrow-up");
    chosen.run = [this] { askHow(m_workspace.inHand().ids()); };
    chosen.isEnabled = [this] {
        const qint64 count = m_workspace.inHand().count();
        return count > 0 && count <= MostExported;
    };
    Action all{.id = QStringLiteral("result.export"), .text = tr("Export the &whole result…")};
    all.run = [this] {
        const Listing& listing = m_workspace.result().listing;
        askHow(listing.page(0, listing.count()));
    };
    all.isEnabled = [this] {
        const qint64 count = m_workspace.result().listing.count();
        return m_workspace.result().isComplete && count > 0 && count <= MostExported;
    };
    chosen.menu = all.menu = Menu::File;
    chosen.section = all.section = 2;
    return {chosen, all};
}

void ExportDesk::askHow(const ArticleIds& ids)
{
    auto* dialog = new dialogs::ExportDialog(qsizetype(ids.size()), m_last, m_form, m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, ids] { askWhere(ids, dialog->options(), dialog->form()); });
    dialog->open();
}

void ExportDesk::askWhere(const ArticleIds& ids, const ExportOptions& options, const dialogs::ExportForm& form)
{
    m_last = options;
    m_form = form.name;
    const QString ending = QLatin1Char('.') + form.extension;
    const QString suggested = QDir(m_folder).filePath(suggestedName(ids, options) + ending);
    m_ask.pick(
        {dialogs::Picking::SaveFile, tr("Export"), suggested,
         QStringLiteral("%1 (*%2)").arg(QString(form.title).remove(QLatin1Char('(')).remove(QLatin1Char(')')), ending)},
        [this, ids, options, form, ending](const QStringList& paths) {
            QString path = paths.first();
            if (!path.endsWith(ending, Qt::CaseInsensitive)) path += ending;
            m_folder = QFileInfo(path).path();
            m_workspace.exportArticles({.ids = ids, .path = path, .format = form.name, .options = options});
        });
}

QString ExportDesk::suggestedName(const ArticleIds& ids, const ExportOptions& options) const
{
    const auto& open = m_workspace.openArticle();
    const bool isOpenOne = ids.size() == 1 && open && open->article.summary.id == ids.front();
    const QString title = !options.title.isEmpty() ? options.title
                          : isOpenOne              ? open->article.summary.headline
                                                   : tr("Selected articles");
    return asFileName(title);
}

void ExportDesk::tellDone(const QString& path)
{
    if (!m_asksAfterwards) return;  // the status line says it, too
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("Export"), tr("The file is written."), QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(QDir::toNativeSeparators(path));
    QPushButton* open = box->addButton(tr("&Open"), QMessageBox::AcceptRole);
    QPushButton* folder = box->addButton(tr("Show in &folder"), QMessageBox::ActionRole);
    box->setDefaultButton(open);
    connect(open, &QPushButton::clicked, this, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(folder, &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); });
    box->open();
}

}  // namespace dateline::window
