// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ImportReport.h"
#include "ui/dialogs/Settings.h"

#include <QDialog>

class QCheckBox;

namespace dateline::dialogs {

/// What became of an import: the counts, every refused item with its reason, the offer to mark old articles as read,
/// and the way back.
class ImportReportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ImportReportDialog(const ImportReport& report, OldOffer offer = OldOffer::Ticked,
                                QWidget* parent = nullptr);

Q_SIGNALS:
    void undoAsked(qint64 batch);
    void markOldReadAsked(qint64 batch);

private:
    QWidget* makeProblems(const ImportReport& report);
    QWidget* makeOffer(const ImportReport& report, OldOffer offer);
    QWidget* makeButtons(const ImportReport& report);
    void acceptOffer();

    qint64 m_batch;
    QCheckBox* m_markOld = nullptr;
};

/// More articles than this are worth the offer to mark old ones as read.
inline constexpr qint64 ManyArticles = 1000;
inline constexpr int OldDays = 30;

}  // namespace dateline::dialogs
