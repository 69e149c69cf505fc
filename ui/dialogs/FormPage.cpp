// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/FormPage.h"

#include "ui/dialogs/FuzzyMatch.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::dialogs {

namespace metrics = style::metrics;

namespace {

constexpr int NameWidth = 190;
constexpr int LeastLetters = 12;  // of a choice, where another language has no room for all of it

QLabel* makeHint(const QString& text)
{
    auto* hint = new QLabel(text);
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    hint->setFont(style::font(style::Face::Small));
    hint->setForegroundRole(QPalette::PlaceholderText);
    return hint;
}

}  // namespace

FormPage::FormPage(const QString& title, QWidget* parent) : SettingsPage(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(metrics::Gap, 0, metrics::Gap, metrics::Gap);
    m_column->setSpacing(metrics::Grid);
    auto* heading = new QLabel(title);
    heading->setFont(style::font(style::Face::Title));
    heading->setContentsMargins(metrics::Gap, metrics::Grid, 0, metrics::Gap);
    m_column->addWidget(heading);
    m_column->addStretch(1);
}

/// Name and control side by side, the hint beneath; a control that says its own name (a tick, a button) has the line.
void FormPage::addRow(const QString& name, QWidget* control, const QString& hint, const QStringList& more)
{
    auto* ground = new QWidget;
    auto* lines = new QVBoxLayout(ground);
    lines->setContentsMargins(metrics::Gap, metrics::Grid, metrics::Gap, metrics::Grid);
    lines->setSpacing(2);
    auto* line = new QHBoxLayout;
    lines->addLayout(line);
    const bool isWide = qobject_cast<QLabel*>(control) != nullptr;
    if (!name.isEmpty()) {
        auto* label = new QLabel(name);
        label->setBuddy(control);
        label->setMinimumWidth(qRound(style::scaled(NameWidth)));
        line->addWidget(label, 0, isWide ? Qt::AlignTop : Qt::AlignVCenter);
        control->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    }
    line->addWidget(control, isWide ? 1 : 0);
    if (!isWide) line->addStretch(1);
    if (!hint.isEmpty()) lines->addWidget(makeHint(hint));
    control->setAccessibleDescription(hint);
    m_rows.push_back({ground, plainLetters((QStringList{name, hint} + more).join(QLatin1Char(' ')).remove(u'&'))});
    m_column->insertWidget(m_column->count() - 1, ground);
}

QComboBox* FormPage::addChoice(const QString& name, const QStringList& texts, int current, const QString& hint)
{
    auto* box = new QComboBox;
    box->addItems(texts);
    box->setPlaceholderText(tr("Something else"));
    box->setMinimumContentsLength(LeastLetters);
    box->setCurrentIndex(current);
    addRow(name, box, hint, texts);
    return box;
}

void FormPage::tick(const QString& name, bool& value, const QString& hint)
{
    auto* box = new QCheckBox(name);
    box->setChecked(value);
    connect(box, &QCheckBox::toggled, this, [this, &value](bool isOn) {
        value = isOn;
        Q_EMIT changed();
    });
    addRow({}, box, hint, {name});
}

void FormPage::number(const QString& name, double& value, const Span& span, const QString& hint)
{
    auto* box = new QDoubleSpinBox;
    box->setRange(span.least, span.most);
    box->setSingleStep(span.step);
    box->setDecimals(1);
    box->setSuffix(span.unit);
    box->setValue(value);
    box->setKeyboardTracking(false);  // 1 of 17 is no size that anybody wants to see
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, &value](double chosen) {
        value = chosen;
        Q_EMIT changed();
    });
    addRow(name, box, hint, {});
}

void FormPage::text(const QString& name, const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addRow(name, label, {}, {text});
}

void FormPage::button(const QString& text, const QString& actionId, Times times, const QString& hint)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, button, actionId, times] {
        Q_EMIT actionAsked(actionId);
        button->setEnabled(times == Times::Any);
    });
    addRow({}, button, hint, {text});
}

int FormPage::mark(const QString& words)
{
    m_marked = words;
    const QStringList wanted = plainLetters(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const style::Theme& theme = style::themeOf(palette());
    int count = 0;
    for (const Row& row : m_rows) {
        const auto isIn = [&row](const QString& word) { return row.words.contains(word); };
        const bool isFound = !wanted.isEmpty() && std::ranges::all_of(wanted, isIn);
        QPalette colours;
        if (isFound) {
            colours.setColor(QPalette::Window, theme.match);
            colours.setColor(QPalette::WindowText, theme.matchText);
            colours.setColor(QPalette::PlaceholderText, theme.matchText);
        }
        row.ground->setAutoFillBackground(isFound);
        row.ground->setPalette(colours);
        count += isFound ? 1 : 0;
    }
    return count;
}

/// The marks have colours of their own, which another theme does not change by itself.
void FormPage::changeEvent(QEvent* event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_marked.isEmpty()) mark(m_marked);
}

}  // namespace dateline::dialogs
