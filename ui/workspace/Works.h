// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace dateline::workspace {

/// A piece of long work as the status line shows it.
struct Work {
    int id = 0;
    QString title{};  ///< «Importing press-2023.zip»
    QString count{};  ///< «12,400 of 20,300»; may be empty
    qint64 done = 0;
    qint64 total = 0;  ///< 0: not known
    qint64 refused = 0;
    double secondsLeft = -1;  ///< negative: not known
    bool isCancelled = false;
    std::function<void()> cancel{};
};

/// The long work that runs just now, oldest first.
class Works final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    int begin(Work work);                                           ///< answers its id
    void update(int id, const std::function<void(Work&)>& change);  ///< nothing where it has ended
    void cancel(int id);
    void end(int id);
    const std::vector<Work>& running() const { return m_running; }

Q_SIGNALS:
    void changed();

private:
    std::vector<Work> m_running;
    int m_lastId = 0;
};

}  // namespace dateline::workspace
