// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/Ask.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace dateline::dialogs {

namespace {

/// What is typed in Qt's own dialog; empty in the platform's.
QString typedPath(const QFileDialog& dialog)
{
    const auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    return field && !field->text().isEmpty() ? QDir::cleanPath(dialog.directory().absoluteFilePath(field->text()))
                                             : QString();
}

/// While a path is typed, Qt's own dialog selects what its beginnings name, and tells these folders too.
QString folderOf(const QFileDialog& dialog, const QStringList& paths)
{
    const QString typed = typedPath(dialog);
    return !typed.isEmpty() && QFileInfo(typed).isDir() ? typed : paths.value(0);
}

/// Of what is not there, Qt's own dialog writes the name into its field, where it can be neither opened nor chosen.
QString startOf(const Pick& pick)
{
    const bool isNew = pick.what == Picking::SaveFile || pick.what == Picking::NewFolder;
    return isNew || pick.start.isEmpty() || QFileInfo::exists(pick.start) ? pick.start : QDir::homePath();
}

/// Qt's own dialog refuses a folder that is not there yet. For something new it need not be: whoever asked makes it.
class NewFolderDialog final : public QFileDialog {
public:
    using QFileDialog::QFileDialog;

protected:
    void accept() override
    {
        const QString typed = typedPath(*this);
        if (typed.isEmpty() || QFileInfo::exists(typed)) return QFileDialog::accept();
        Q_EMIT filesSelected({typed});
        done(Accepted);
    }
};

}  // namespace

void Ask::confirm(const Question& question, Answer yes, Answer other) const
{
    if (confirmInstead) {
        if (confirmInstead(question)) yes();
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::Cancel, m_parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.detail);
    QPushButton* button = box->addButton(question.yes, QMessageBox::AcceptRole);
    box->setDefaultButton(button);
    QObject::connect(button, &QPushButton::clicked, m_parent, [yes = std::move(yes)] { yes(); });
    if (!question.other.isEmpty())
        QObject::connect(box->addButton(question.other, QMessageBox::ActionRole), &QPushButton::clicked, m_parent,
                         [other = std::move(other)] { other(); });
    box->open();
}

void Ask::tell(const QString& title, const QString& text, const QString& detail) const
{
    if (confirmInstead) return;
    auto* box = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::Ok, m_parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(detail);
    box->open();
}

void Ask::pick(const Pick& pick, Paths chosen) const
{
    if (pickInstead) {
        if (const QStringList paths = pickInstead(pick); !paths.isEmpty()) chosen(paths);
        return;
    }
    const QString start = startOf(pick);
    auto* dialog = pick.what == Picking::NewFolder ? new NewFolderDialog(m_parent, pick.title, start, pick.filters)
                                                   : new QFileDialog(m_parent, pick.title, start, pick.filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool isFolder = pick.what == Picking::Folder || pick.what == Picking::NewFolder;
    const bool isNew = pick.what == Picking::SaveFile || pick.what == Picking::NewFolder;
    dialog->setFileMode(isFolder                         ? QFileDialog::Directory
                        : pick.what == Picking::SaveFile ? QFileDialog::AnyFile
                                                         : QFileDialog::ExistingFiles);
    dialog->setAcceptMode(isNew && !isFolder ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    QObject::connect(dialog, &QFileDialog::filesSelected, m_parent,
                     [chosen = std::move(chosen), isFolder, dialog](const QStringList& paths) {
                         chosen(isFolder ? QStringList{folderOf(*dialog, paths)} : paths);
                     });
    dialog->open();
}

}  // namespace dateline::dialogs
