// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace dateline::dialogs {

/// The interface's language, for a row of the settings: each under its own name, so that who cannot read the present
/// one finds theirs. What is chosen counts from the next start, and the box says so.
class LanguageChoice final : public QComboBox {
    Q_OBJECT
public:
    /// `chosen`: a code of style::tongues(); empty: as the system.
    explicit LanguageChoice(const QString& chosen, QWidget* parent = nullptr);

    static QString label();  ///< with its mnemonic

Q_SIGNALS:
    void chosen(const QString& tongue);
};

}  // namespace dateline::dialogs
