// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Explanation.h"

#include <QDialog>

class QTreeWidgetItem;

namespace dateline::dialogs {

/// How a search was understood: each clause, what it finds by itself, the words that a pattern or a form stood for, and
/// what is in the way where nothing is found.
class ExplainDialog final : public QDialog {
    Q_OBJECT
public:
    ExplainDialog(const QString& typed, const query::Explanation& explanation, QWidget* parent = nullptr);

private:
    QWidget* makeClauses(const query::Explanation& explanation);
    void fill(QTreeWidgetItem* item, const query::ClauseCount& clause);
};

}  // namespace dateline::dialogs
