// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ExportOptions.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace dateline::dialogs {

/// How a selection becomes a PDF. Asks for the file's name when it is accepted; knows nothing of the articles but how
/// many there are.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    ExportDialog(qsizetype articles, const ExportOptions& last, QWidget* parent = nullptr);

    ExportOptions options() const;

private:
    QWidget* makeForm(qsizetype articles, const ExportOptions& last);

    QLineEdit* m_title = nullptr;
    QComboBox* m_paper = nullptr;
    QDoubleSpinBox* m_size = nullptr;
    QCheckBox* m_contents = nullptr;
    QCheckBox* m_newPage = nullptr;
};

}  // namespace dateline::dialogs
