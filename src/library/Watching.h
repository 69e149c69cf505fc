// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/WatchFolder.h"
#include "library/Importing.h"

#include <optional>

namespace dateline::library {

/// How often a watch folder is looked at, in milliseconds.
struct WatchPace {
    int rescan = 60'000;  ///< whatever the system tells: of a network's folders it tells nothing
    int settle = 2'000;   ///< so long a file must stay as it is before it is read
};

struct WatchState {
    WatchFolder folder;
    std::optional<Error> problem{};  ///< with the folder or the last import; tried again by itself
    bool isStopped = false;          ///< a person cancelled its import: it rests until the library is opened again
    qint64 refused = 0;              ///< by the imports since the library was opened

    bool operator==(const WatchState&) const = default;
};

/// Watches folders and imports what appears in them, by the ordinary queue. One program at a time watches a library;
/// the others wait for their turn. Lives on the library's thread; looks on one of its own.
class Watching final : public QObject {
    Q_OBJECT
public:
    ~Watching() override;

    /// Begins to look; without it nothing is watched (a command). Once.
    void start(const WatchPace& pace = {});
    /// Of what is imported from now on.
    void setChoices(bool markRead, bool keepOriginals);

    /// As last heard; changed() tells of newer ones.
    const std::vector<WatchState>& states() const;
    bool isElsewhere() const;  ///< another program watches this library's folders
    /// Adds a folder (id 0), or changes source and tags of one.
    Reply<void> keep(const WatchFolder& folder);
    /// What it brought stays.
    Reply<void> forget(qint64 id);

Q_SIGNALS:
    void changed();
    void started(const std::shared_ptr<dateline::library::ImportJob>& job, const dateline::WatchFolder& folder);
    void imported(const dateline::ImportReport& report, const dateline::WatchFolder& folder);
    void looked();  ///< into every folder, once
    /// Once, when it begins.
    void failed(const dateline::Error& error, const dateline::WatchFolder& folder);

private:
    friend class Library;
    struct Private;
    explicit Watching(std::unique_ptr<Private> state);
    void stop();
    WatchState* stateOf(qint64 id);
    void take(const std::vector<WatchFolder>& folders, bool isElsewhere);
    void note(qint64 folder, const std::optional<Error>& problem);
    void reload();
    void remember(qint64 folder, const FileSights& files, qint64 articles);
    template <typename Work>
    Reply<void> write(Work work);
    void import(const WatchFolder& folder, const FileSights& files);
    void end(const WatchFolder& folder, const FileSights& files, const Result<ImportReport>& report);

    std::unique_ptr<Private> d;
};

}  // namespace dateline::library
