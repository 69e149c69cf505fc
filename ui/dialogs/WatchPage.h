// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Watching.h"
#include "ui/dialogs/SettingsPage.h"

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace dateline::dialogs {

/// The folders that are watched for this library, and how they fare.
class WatchPage final : public SettingsPage {
    Q_OBJECT
public:
    struct Watched {
        std::vector<library::WatchState> states{};
        bool hasLibrary = false;
        bool isElsewhere = false;  ///< another program watches them
    };

    explicit WatchPage(QWidget* parent = nullptr);

    void say(const Watched& watched);
    int mark(const QString& words) override;

Q_SIGNALS:
    void addAsked();
    void changeAsked(const dateline::WatchFolder& folder);
    void removeAsked(qint64 id);

private:
    void follow();
    const library::WatchState* current() const;

    Watched m_watched;
    QLabel* m_note;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
};

}  // namespace dateline::dialogs
