// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"

#include <QDialog>

#include <vector>

class QPushButton;

namespace dateline::dialogs {

class CorrectionField;

/// What an import said of an article, or of many, put right: headline, date, source, place and language. Of many only
/// what is ticked becomes the same for all.
class CorrectDialog final : public QDialog {
    Q_OBJECT
public:
    struct State {
        qint64 articles = 0;
        Article article{};      ///< where it is one
        QStringList sources{};  ///< that are there
    };

    explicit CorrectDialog(const State& state, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const dateline::Correction& correction);

private:
    Correction correction() const;
    void follow();

    std::vector<CorrectionField*> m_fields;  ///< in the order of AllCorrectedFields
    QPushButton* m_correct = nullptr;
};

}  // namespace dateline::dialogs
