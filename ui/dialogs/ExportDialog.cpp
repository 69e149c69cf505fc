// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ExportDialog.h"

#include "ui/style/Metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline::dialogs {

ExportDialog::ExportDialog(qsizetype articles, const ExportOptions& last, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Export to PDF"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 12);
    layout->setSpacing(16);
    auto* heading = new QLabel(articles == 1 ? tr("Export this article to PDF")
                                             : tr("Export %Ln articles to PDF", nullptr, int(articles)));
    heading->setFont(style::font(style::Face::Title));
    layout->addWidget(heading);
    layout->addWidget(makeForm(articles, last));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* save = buttons->addButton(tr("Choose &file…"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    save->setDefault(true);
    m_title->setFocus();
    setMinimumWidth(440);
}

QWidget* ExportDialog::makeForm(qsizetype articles, const ExportOptions& last)
{
    auto* widget = new QWidget;
    auto* form = new QFormLayout(widget);
    form->setContentsMargins({});
    form->setVerticalSpacing(12);
    m_title = new QLineEdit;
    m_title->setPlaceholderText(articles == 1 ? tr("The headline") : tr("Selected articles"));
    m_paper = new QComboBox;
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_paper->setCurrentIndex(last.paper == Paper::Letter ? 1 : 0);
    m_size = new QDoubleSpinBox;
    m_size->setRange(6, 24);
    m_size->setSingleStep(0.5);
    m_size->setDecimals(1);
    m_size->setSuffix(tr(" pt"));
    m_size->setValue(last.fontSize);
    m_contents = new QCheckBox(tr("Table of &contents with page numbers"));
    m_contents->setChecked(last.hasContents);
    m_newPage = new QCheckBox(tr("Each article on a &new page"));
    m_newPage->setChecked(last.eachOnNewPage);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Paper"), m_paper);
    form->addRow(tr("Text &size"), m_size);
    if (articles > 1) {
        form->addRow(QString(), m_contents);
        form->addRow(QString(), m_newPage);
    } else {
        m_contents->setParent(widget);
        m_newPage->setParent(widget);
        m_contents->hide();
        m_newPage->hide();
    }
    return widget;
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.title = m_title->text().trimmed();
    options.paper = m_paper->currentIndex() == 1 ? Paper::Letter : Paper::A4;
    options.fontSize = m_size->value();
    options.hasContents = m_contents->isChecked();
    options.eachOnNewPage = m_newPage->isChecked();
    return options;
}

}  // namespace dateline::dialogs
