// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Appearance.h"

#include <QDialog>

namespace dateline::dialogs {

struct Settings {
    style::ThemeChoice theme = style::ThemeChoice::FollowSystem;
    int readAfterMilliseconds = 1000;  ///< negative: never by itself
    QString language{};                ///< a code of style::tongues(); empty: as the system

    bool operator==(const Settings&) const = default;
};

/// Each change is told at once and takes effect at once, but for the language: that counts from the next start.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(const Settings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed(const dateline::dialogs::Settings& settings);

private:
    QWidget* makeTheme();
    QWidget* makeReadAfter();
    QWidget* makeLanguage();

    Settings m_settings;
};

}  // namespace dateline::dialogs
