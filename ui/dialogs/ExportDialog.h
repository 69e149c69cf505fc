// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ExportOptions.h"
#include "ui/dialogs/ExportForms.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;

namespace dateline::dialogs {

/// In which form articles are exported, and how it looks; choices that a form does not take are hidden. Knows nothing
/// of the articles but how many there are.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    ExportDialog(qsizetype articles, const ExportOptions& last, const QString& form, QWidget* parent = nullptr);

    ExportOptions options() const;
    const ExportForm& form() const;

private:
    QWidget* makeRows(const ExportOptions& last, const QString& form);
    void showChoices();

    const qsizetype m_articles;
    const std::vector<ExportForm> m_forms;
    QFormLayout* m_rows = nullptr;
    QComboBox* m_form = nullptr;
    QLineEdit* m_title = nullptr;
    QComboBox* m_paper = nullptr;
    QDoubleSpinBox* m_size = nullptr;
    QCheckBox* m_contents = nullptr;
    QCheckBox* m_newPage = nullptr;
    QComboBox* m_citations = nullptr;
};

}  // namespace dateline::dialogs
