// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/WatchScan.h"
#include "library/Watching.h"
#include "library/Workers.h"
#include "store/Turn.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace dateline::library {

/// The eye of Watching, on a thread of its own: it looks into folders when the system tells of a change and every so
/// often, and tells what is to be imported. While a folder's files are on their way it does not look there.
class Watcher final : public QObject {
    Q_OBJECT
public:
    Watcher(Workers& workers, const QString& library, const WatchPace& pace, Cancel cancel);

    // By invokeMethod, on its thread.
    void start();
    void reload();
    void endImport(qint64 folder, const dateline::FileSights& files, bool isDone);
    void rest(qint64 folder);  ///< until the library is opened again

Q_SIGNALS:
    void told(const std::vector<dateline::WatchFolder>& folders, bool isElsewhere);
    void wanted(const dateline::WatchFolder& folder, const dateline::FileSights& files);
    void looked();
    void problem(qint64 folder, const std::optional<dateline::Error>& problem);

private:
    struct Watched {
        WatchFolder folder;
        WatchScan scan;
        FileSights known;
        std::optional<Error> problem;
        bool isImporting = false;
        bool isResting = false;
    };

    bool hasTurn();
    void begin(const WatchFolder& folder);
    void look();
    void lookAt(Watched& watched);
    void follow(const QStringList& folders);

    Workers& m_workers;
    const QString m_library;
    const WatchPace m_pace;
    const Cancel m_cancel;
    QFileSystemWatcher m_system{this};
    QTimer m_rescan{this};
    QTimer m_soon{this};
    QElapsedTimer m_clock;
    std::unique_ptr<store::Turns> m_turns;
    std::optional<store::Turn> m_turn;
    std::map<qint64, Watched> m_watched;
    bool m_hasUnsettled = false;
};

}  // namespace dateline::library
