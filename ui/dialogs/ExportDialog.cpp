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

#include <algorithm>

namespace dateline::dialogs {

ExportDialog::ExportDialog(qsizetype articles, const ExportOptions& last, const QString& form, QWidget* parent)
    : QDialog(parent), m_articles(articles), m_forms(exportForms())
{
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 12);
    layout->setSpacing(16);
    auto* heading =
        new QLabel(articles == 1 ? tr("Export this article") : tr("Export %Ln articles", nullptr, int(articles)));
    heading->setFont(style::font(style::Face::Title));
    layout->addWidget(heading);
    layout->addWidget(makeRows(last, form));
    layout->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* save = buttons->addButton(tr("Choose &file…"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    save->setDefault(true);
    m_form->setFocus();
    setMinimumWidth(440);
}

QWidget* ExportDialog::makeRows(const ExportOptions& last, const QString& form)
{
    auto* widget = new QWidget;
    m_rows = new QFormLayout(widget);
    m_rows->setContentsMargins({});
    m_rows->setVerticalSpacing(12);
    m_form = new QComboBox;
    for (const ExportForm& each : m_forms) m_form->addItem(each.title, each.name);
    m_form->setCurrentIndex(std::max(0, m_form->findData(form)));
    m_title = new QLineEdit;
    m_title->setPlaceholderText(m_articles == 1 ? tr("The headline") : tr("Selected articles"));
    m_paper = new QComboBox;
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_paper->setCurrentIndex(last.paper == Paper::Letter ? 1 : 0);
    m_size = new QDoubleSpinBox;
    m_size->setRange(6, 24);
    m_size->setSingleStep(0.5);
    m_size->setDecimals(1);
    m_size->setSuffix(tr(" pt"));
    m_size->setValue(last.fontSize);
    m_contents = new QCheckBox(tr("Table of &contents"));
    m_contents->setChecked(last.hasContents);
    m_newPage = new QCheckBox(tr("Each article on a &new page"));
    m_newPage->setChecked(last.eachOnNewPage);
    m_citations = new QComboBox;
    m_citations->addItem(tr("None", "citations"), int(CitationStyle::None));
    m_citations->addItem(tr("In one line"), int(CitationStyle::Plain));
    m_citations->addItem(tr("APA"), int(CitationStyle::Apa));
    m_citations->addItem(tr("Chicago"), int(CitationStyle::Chicago));
    m_citations->setCurrentIndex(std::max(0, m_citations->findData(int(last.citations))));
    m_rows->addRow(tr("F&orm"), m_form);
    m_rows->addRow(tr("&Title"), m_title);
    m_rows->addRow(tr("&Paper"), m_paper);
    m_rows->addRow(tr("Text &size"), m_size);
    m_rows->addRow(tr("C&itations"), m_citations);
    m_rows->addRow(QString(), m_contents);
    m_rows->addRow(QString(), m_newPage);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::showChoices);
    showChoices();
    return widget;
}

void ExportDialog::showChoices()
{
    const bool areSeveral = m_articles > 1;
    m_rows->setRowVisible(m_title, form().hasTitle);
    m_rows->setRowVisible(m_paper, form().hasPages);
    m_rows->setRowVisible(m_size, form().hasPages);
    m_rows->setRowVisible(m_citations, form().hasCitations);
    m_rows->setRowVisible(m_contents, form().hasContents && areSeveral);
    m_rows->setRowVisible(m_newPage, form().hasPages && areSeveral);
}

const ExportForm& ExportDialog::form() const
{
    return m_forms.at(size_t(m_form->currentIndex()));
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.title = m_title->text().trimmed();
    options.paper = m_paper->currentIndex() == 1 ? Paper::Letter : Paper::A4;
    options.fontSize = m_size->value();
    options.hasContents = m_contents->isChecked();
    options.eachOnNewPage = m_newPage->isChecked();
    options.citations = CitationStyle(m_citations->currentData().toInt());
    return options;
}

}  // namespace dateline::dialogs
