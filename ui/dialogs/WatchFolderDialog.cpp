// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/WatchFolderDialog.h"

#include "ui/style/Metrics.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline::dialogs {

namespace metrics = style::metrics;

namespace {

constexpr int Width = 460;

QLabel* quiet(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QStringList namesIn(const QString& text)
{
    QStringList names;
    for (const QString& name : text.split(u',', Qt::SkipEmptyParts))
        if (const QString plain = name.simplified(); !plain.isEmpty() && !names.contains(plain)) names << plain;
    return names;
}

}  // namespace

WatchFolderDialog::WatchFolderDialog(const WatchFolder& folder, QWidget* parent)
    : QDialog(parent), m_folder(folder), m_source(new QLineEdit(folder.source)), m_tags(new QLineEdit)
{
    setWindowTitle(tr("Watch a folder"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* path = new QLabel(QDir::toNativeSeparators(folder.path));
    path->setTextFormat(Qt::PlainText);
    path->setWordWrap(true);
    path->setFont(style::font(style::Face::Title));
    m_tags->setText(folder.tags.join(QStringLiteral(", ")));
    m_source->setPlaceholderText(tr("as the articles say"));
    m_tags->setPlaceholderText(tr("none"));
    auto* form = new QFormLayout;
    form->setSpacing(metrics::Gap);
    form->addRow(tr("&Source"), m_source);
    form->addRow(tr("&Tags"), m_tags);
    m_source->setAccessibleName(tr("Source"));
    m_tags->setAccessibleName(tr("Tags, with commas between them"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* take = buttons->addButton(folder.id == 0 ? tr("&Watch") : tr("C&hange"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &WatchFolderDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    column->setSpacing(metrics::Margin);
    column->addWidget(path);
    column->addWidget(quiet(
        tr("What is in this folder and the folders in it is imported, and whatever appears in them while Dateline "
           "runs. Articles that are in the library already are not added again. The files stay as they are.")));
    column->addLayout(form);
    column->addWidget(quiet(tr("Given to each article that it brings. Several tags have commas between them.")));
    column->addWidget(buttons);
    take->setDefault(true);  // only now does it know its dialog
    setMinimumWidth(qRound(style::scaled(Width)));
    m_source->setFocus();
}

void WatchFolderDialog::accept()
{
    m_folder.source = m_source->text().simplified();
    m_folder.tags = namesIn(m_tags->text());
    Q_EMIT chosen(m_folder);
    QDialog::accept();
}

}  // namespace dateline::dialogs
