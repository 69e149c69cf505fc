// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dateline::dialogs {

/// Another name for a source: one that is there already makes one of the two, and the dialog says of how many articles.
class SourceDialog final : public QDialog {
    Q_OBJECT
public:
    SourceDialog(const QString& source, std::vector<SourceSummary> all, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const QString& name);

private:
    void follow();
    const SourceSummary* named(const QString& name) const;

    const QString m_source;
    const std::vector<SourceSummary> m_all;
    QLineEdit* m_name = nullptr;
    QLabel* m_said = nullptr;
    QPushButton* m_rename = nullptr;
};

}  // namespace dateline::dialogs
