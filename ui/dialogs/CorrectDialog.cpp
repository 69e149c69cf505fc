// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CorrectDialog.h"

#include "ui/dialogs/CorrectionField.h"
#include "ui/style/Metrics.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::dialogs {

namespace metrics = style::metrics;

namespace {

constexpr int LeastWidth = 520;

QString presentText(const ArticleSummary& summary, CorrectedField field)
{
    switch (field) {
        case CorrectedField::Headline:
            return summary.headline;
        case CorrectedField::Date:
            return summary.date.toIso();
        case CorrectedField::Source:
            return summary.source;
        case CorrectedField::Place:
            return summary.place;
        case CorrectedField::Language:
            return summary.language;
    }
    Q_UNREACHABLE();
}

CorrectionField::Said saidOf(const CorrectDialog::State& state, CorrectedField field)
{
    if (state.articles != 1) return {.isOne = false};
    CorrectionField::Said said{.present = presentText(state.article.summary, field)};
    const auto imported = std::ranges::find(state.article.corrected, field, &ImportedValue::field);
    said.imported = imported == state.article.corrected.end() ? said.present : imported->text;
    return said;
}

QLabel* makeLabel(const QString& text, style::Face face)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(style::font(face));
    return label;
}

}  // namespace

CorrectDialog::CorrectDialog(const State& state, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Correct"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 12);
    layout->setSpacing(16);
    layout->addWidget(makeLabel(
        state.articles == 1 ? tr("Correct this article") : tr("Correct %Ln articles", nullptr, int(state.articles)),
        style::Face::Title));
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::Gap);
    grid->setColumnStretch(1, 1);
    for (const CorrectedField field : AllCorrectedFields) {
        auto* line = new CorrectionField(field, saidOf(state, field), grid);
        if (field == CorrectedField::Source) line->offer(state.sources);
        connect(line, &CorrectionField::changed, this, &CorrectDialog::follow);
        m_fields.push_back(line);
    }
    layout->addWidget(widget);
    QLabel* hint = makeLabel(tr("What was imported is kept, and later imports leave corrections as they are."),
                             style::Face::Small);
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(hint);
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_correct = buttons->addButton(tr("C&orrect"), QDialogButtonBox::AcceptRole);
    m_correct->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &CorrectDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(qRound(style::scaled(LeastWidth)));
    if (state.articles == 1) m_fields.front()->focus();
    follow();
}

Correction CorrectDialog::correction() const
{
    Correction correction;
    for (size_t i = 0; i < m_fields.size(); ++i)
        if (auto wish = m_fields[i]->wish()) correction.emplace(AllCorrectedFields.at(i), std::move(*wish));
    return correction;
}

void CorrectDialog::follow()
{
    if (!m_correct) return;
    const auto isWrong = [](const CorrectionField* field) { return !field->wrong().isEmpty(); };
    m_correct->setEnabled(!correction().empty() || std::ranges::any_of(m_fields, isWrong));
    // A line more beneath a field does not press the others together.
    const int wanted = layout()->totalHeightForWidth(width());
    if (isVisible() && height() < wanted) resize(width(), wanted);
}

/// What cannot be is gone to instead: its line says why.
void CorrectDialog::accept()
{
    for (CorrectionField* field : m_fields)
        if (!field->wrong().isEmpty()) return field->focus();
    if (const Correction wanted = correction(); !wanted.empty()) Q_EMIT chosen(wanted);
    QDialog::accept();
}

}  // namespace dateline::dialogs
