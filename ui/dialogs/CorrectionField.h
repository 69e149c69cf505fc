// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Correction.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace dateline::dialogs {

/// One field of an article to be corrected, as a line of a grid: its name, what it is, a button that puts back what was
/// imported, and a quiet line beneath. Of one article it says what that has; of many it is empty and only counts once
/// it is ticked.
class CorrectionField final : public QObject {
    Q_OBJECT
public:
    struct Said {
        QString present{};   ///< what counts now, as in a Correction
        QString imported{};  ///< what was imported; the same where nothing was corrected
        bool isOne = true;
    };

    CorrectionField(CorrectedField field, const Said& said, QGridLayout* grid);

    /// What the source may be called: completes what is typed.
    void offer(const QStringList& names);

    /// What shall become of the field; nothing: it stays as it is.
    std::optional<std::optional<QString>> wish() const;
    /// Why it cannot become that, for a person; empty: it can.
    QString wrong() const;
    void focus();

Q_SIGNALS:
    void changed();

private:
    void makeControl(QGridLayout* grid, int row);
    void makeLanguages();
    void makeName(QGridLayout* grid, int row);
    void makeBack(QGridLayout* grid, int row);
    QString typed() const;
    void putBack();
    void follow();
    QString shown(const QString& text) const;
    void sayBeneath();

    const CorrectedField m_field;
    const Said m_said;
    QCheckBox* m_tick = nullptr;  ///< of many articles
    QLineEdit* m_line = nullptr;
    QComboBox* m_languages = nullptr;
    QWidget* m_control = nullptr;
    QToolButton* m_back = nullptr;
    QLabel* m_beneath = nullptr;
    bool m_isBack = false;  ///< of many: each as it was imported
};

}  // namespace dateline::dialogs
