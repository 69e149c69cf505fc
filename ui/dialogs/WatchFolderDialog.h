// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/WatchFolder.h"

#include <QDialog>

class QLineEdit;

namespace dateline::dialogs {

/// What is given to the articles of a watch folder: of a new one before it begins, or of one that is there.
class WatchFolderDialog final : public QDialog {
    Q_OBJECT
public:
    explicit WatchFolderDialog(const WatchFolder& folder, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const dateline::WatchFolder& folder);

protected:
    void accept() override;

private:
    WatchFolder m_folder;
    QLineEdit* m_source;
    QLineEdit* m_tags;
};

}  // namespace dateline::dialogs
