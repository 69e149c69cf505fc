// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CorrectionField.h"

#include "library/Correcting.h"
#include "library/Languages.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/workspace/CorrectionWording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace dateline::dialogs {

namespace {

QString tongue()
{
    return QLocale().name();
}

QString refusal(CorrectedField field)
{
    if (field == CorrectedField::Headline) return CorrectionField::tr("An article needs a headline.");
    return CorrectionField::tr("Dateline knows no such date. Try 2023-03-17 or 17 March 2023 14:20.");
}

}  // namespace

CorrectionField::CorrectionField(CorrectedField field, const Said& said, QGridLayout* grid)
    : QObject(grid->parentWidget()), m_field(field), m_said(said)
{
    const int row = grid->rowCount();
    makeName(grid, row);
    makeControl(grid, row);
    makeBack(grid, row);
    m_beneath = new QLabel;
    m_beneath->setTextFormat(Qt::PlainText);
    m_beneath->setWordWrap(true);
    m_beneath->setFont(style::font(style::Face::Small));
    grid->addWidget(m_beneath, row + 1, 1, 1, 2);
    follow();
}

void CorrectionField::makeName(QGridLayout* grid, int row)
{
    const QString name = workspace::fieldName(m_field);
    if (m_said.isOne) {
        auto* label = new QLabel(name);
        label->setTextFormat(Qt::PlainText);
        grid->addWidget(label, row, 0);
        return;
    }
    m_tick = new QCheckBox(name);
    m_tick->setAccessibleDescription(tr("Ticked: this becomes the same for all of them"));
    grid->addWidget(m_tick, row, 0);
    connect(m_tick, &QCheckBox::toggled, this, [this](bool isOn) {
        m_isBack = m_isBack && isOn;
        follow();
        if (isOn && !m_isBack) m_control->setFocus();
    });
}

void CorrectionField::makeControl(QGridLayout* grid, int row)
{
    if (m_field == CorrectedField::Language) {
        makeLanguages();
        m_control = m_languages;
    } else {
        m_line = new QLineEdit(m_said.present);
        m_line->setCursorPosition(0);
        m_control = m_line;
        connect(m_line, &QLineEdit::textChanged, this, &CorrectionField::follow);
    }
    m_control->setAccessibleName(workspace::fieldName(m_field));
    grid->addWidget(m_control, row, 1);
}

void CorrectionField::makeLanguages()
{
    m_languages = new QComboBox;
    m_languages->addItem(tr("Not known"), QString());
    for (const library::LanguageName& language : library::languageNames(tongue()))
        m_languages->addItem(language.name, language.code);
    for (const QString& code : {m_said.present, m_said.imported})
        if (m_languages->findData(code) < 0) m_languages->addItem(library::languageName(code, tongue()), code);
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(m_said.present)));
    connect(m_languages, &QComboBox::currentIndexChanged, this, &CorrectionField::follow);
}

void CorrectionField::makeBack(QGridLayout* grid, int row)
{
    m_back = new QToolButton;
    m_back->setIcon(style::icon(QStringLiteral("arrow-counterclockwise")));
    m_back->setToolTip(tr("As imported"));
    m_back->setAccessibleName(tr("%1 as imported", "name of a field").arg(workspace::fieldName(m_field)));
    m_back->setFocusPolicy(Qt::TabFocus);
    connect(m_back, &QToolButton::clicked, this, &CorrectionField::putBack);
    grid->addWidget(m_back, row, 2);
}

void CorrectionField::offer(const QStringList& names)
{
    auto* completer = new QCompleter(names, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
}

void CorrectionField::putBack()
{
    if (!m_said.isOne) {
        m_isBack = true;
        m_tick->setChecked(true);
        return follow();
    }
    if (m_languages) return m_languages->setCurrentIndex(m_languages->findData(m_said.imported));
    m_line->setText(m_said.imported);
}

QString CorrectionField::typed() const
{
    return m_languages ? m_languages->currentData().toString() : m_line->text();
}

std::optional<std::optional<QString>> CorrectionField::wish() const
{
    if (!m_said.isOne && !m_tick->isChecked()) return {};
    if (m_isBack) return std::optional<QString>();
    if (m_said.isOne && typed() == m_said.present) return {};
    const auto text = library::correctedText(m_field, typed());
    if (!text || (m_said.isOne && *text == m_said.present)) return {};
    return std::optional(*text);
}

QString CorrectionField::wrong() const
{
    if (m_isBack || (!m_said.isOne && !m_tick->isChecked())) return {};
    return typed() == m_said.present && m_said.isOne  ? QString()
           : library::correctedText(m_field, typed()) ? QString()
                                                      : refusal(m_field);
}

void CorrectionField::focus()
{
    m_control->setFocus();
    if (m_line) m_line->selectAll();
}

void CorrectionField::follow()
{
    const bool isWanted = m_said.isOne || m_tick->isChecked();
    m_control->setEnabled(isWanted && !m_isBack);
    m_back->setEnabled(m_said.isOne ? typed() != m_said.imported : !m_isBack);
    sayBeneath();
    Q_EMIT changed();
}

QString CorrectionField::shown(const QString& text) const
{
    if (text.isEmpty()) return tr("nothing");
    return m_languages ? library::languageName(text, tongue()) : text;
}

void CorrectionField::sayBeneath()
{
    QString said = wrong();
    m_beneath->setForegroundRole(said.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    if (said.isEmpty() && m_isBack) said = tr("Each as it was imported");
    if (said.isEmpty() && m_said.isOne && typed() != m_said.imported)
        said = tr("Imported: %1").arg(shown(m_said.imported));
    m_beneath->setText(said);
    m_beneath->setVisible(!said.isEmpty());
    m_control->setAccessibleDescription(said);
}

}  // namespace dateline::dialogs
