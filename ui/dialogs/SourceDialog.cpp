// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SourceDialog.h"

#include "ui/style/Metrics.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::dialogs {

namespace {

constexpr int LeastWidth = 440;

QStringList namesBeside(const std::vector<SourceSummary>& all, const QString& source)
{
    QStringList names;
    for (const SourceSummary& each : all)
        if (each.id != 0 && each.name != source) names.append(each.name);
    return names;
}

}  // namespace

SourceDialog::SourceDialog(const QString& source, std::vector<SourceSummary> all, QWidget* parent)
    : QDialog(parent), m_source(source), m_all(std::move(all))
{
    setWindowTitle(tr("Rename or merge the source"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 12);
    layout->setSpacing(12);
    auto* label = new QLabel(tr("&New name of “%1”, or another source to merge it into")
                                 .arg(QString(source).replace(u'&', QStringLiteral("&&"))));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
    m_name = new QLineEdit(source);
    m_name->selectAll();
    m_name->setAccessibleName(tr("New name of the source"));
    label->setBuddy(m_name);
    auto* completer = new QCompleter(namesBeside(m_all, source), m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    m_said = new QLabel;
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setMinimumHeight(2 * m_said->fontMetrics().lineSpacing());
    m_said->setAlignment(Qt::AlignTop);
    layout->addWidget(m_said);  // above the field, where completions do not hide it
    layout->addWidget(m_name);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_rename = buttons->addButton(tr("&Rename"), QDialogButtonBox::AcceptRole);
    m_rename->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &SourceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &SourceDialog::follow);
    layout->addWidget(buttons);
    setMinimumWidth(qRound(style::scaled(LeastWidth)));
    follow();
}

/// The store compares more finely (marks, widths); what it finds beyond this the toast says.
const SourceSummary* SourceDialog::named(const QString& name) const
{
    const auto found = std::ranges::find_if(m_all, [&](const SourceSummary& each) {
        return each.id != 0 && each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_all.end() ? nullptr : &*found;
}

void SourceDialog::follow()
{
    const QString name = m_name->text().simplified();
    const SourceSummary* other = named(name);
    const bool isMerge = other && other->name.compare(m_source, Qt::CaseInsensitive) != 0;
    const SourceSummary* own = named(m_source);
    const int count = own ? int(own->articles) : 0;
    if (isMerge)
        m_said->setText(tr("%Ln articles come to stand under “%1”, which has %2.", nullptr, count)
                            .arg(other->name, QLocale().toString(other->articles)));
    else
        m_said->setText(tr("%Ln articles, and those imported later, stand under the new name.", nullptr, count));
    m_name->setAccessibleDescription(m_said->text());
    m_rename->setText(isMerge ? tr("&Merge") : tr("&Rename"));
    m_rename->setEnabled(!name.isEmpty() && name != m_source);
}

void SourceDialog::accept()
{
    if (!m_rename->isEnabled()) return;
    Q_EMIT chosen(m_name->text().simplified());
    QDialog::accept();
}

}  // namespace dateline::dialogs
