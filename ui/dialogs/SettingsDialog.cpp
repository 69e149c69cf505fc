// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SettingsDialog.h"

#include "ui/dialogs/LanguageChoice.h"
#include "ui/style/Metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace dateline::dialogs {

SettingsDialog::SettingsDialog(const Settings& settings, QWidget* parent) : QDialog(parent), m_settings(settings)
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 12);
    layout->setSpacing(16);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->addRow(tr("&Colours"), makeTheme());
    form->addRow(LanguageChoice::label(), makeLanguage());
    form->addRow(tr("Counts as &read"), makeReadAfter());
    layout->addLayout(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addWidget(buttons);
    setMinimumWidth(420);
}

QWidget* SettingsDialog::makeTheme()
{
    auto* theme = new QComboBox;
    theme->addItem(tr("As the system"), int(style::ThemeChoice::FollowSystem));
    theme->addItem(tr("Light"), int(style::ThemeChoice::Light));
    theme->addItem(tr("Dark"), int(style::ThemeChoice::Dark));
    theme->setCurrentIndex(theme->findData(int(m_settings.theme)));
    connect(theme, &QComboBox::currentIndexChanged, this, [this, theme] {
        m_settings.theme = style::ThemeChoice(theme->currentData().toInt());
        Q_EMIT changed(m_settings);
    });
    return theme;
}

QWidget* SettingsDialog::makeLanguage()
{
    auto* language = new LanguageChoice(m_settings.language);
    connect(language, &LanguageChoice::chosen, this, [this](const QString& tongue) {
        m_settings.language = tongue;
        Q_EMIT changed(m_settings);
    });
    return language;
}

QWidget* SettingsDialog::makeReadAfter()
{
    auto* after = new QComboBox;
    after->addItem(tr("as soon as it is open"), 0);
    after->addItem(tr("after a second"), 1000);
    after->addItem(tr("after three seconds"), 3000);
    after->addItem(tr("after ten seconds"), 10000);
    after->addItem(tr("only when I say so"), -1);
    after->setCurrentIndex(std::max(0, after->findData(m_settings.readAfterMilliseconds)));
    connect(after, &QComboBox::currentIndexChanged, this, [this, after] {
        m_settings.readAfterMilliseconds = after->currentData().toInt();
        Q_EMIT changed(m_settings);
    });
    return after;
}

}  // namespace dateline::dialogs
