// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"

#include <functional>

namespace dateline::library {

struct ImportRequest {
    QStringList paths;
    QString format;
    QString source;
    bool markRead = false;
    bool keepOriginals = true;
    bool isDryRun = false;
    QStringList tags = {};         ///< names of tags for what is added or updated
    QStringList collections = {};  ///< paths of collections for the same
    /// Of the files below the paths, those to be read, by their paths in the system's own bytes. Empty: all. Called on
    /// the importing thread.
    std::function<bool(const QByteArray& path)> wants = {};
};

struct ImportProgress {
    qint64 bytesDone = 0, bytesTotal = 0;
    qint64 read = 0, added = 0, updated = 0, duplicates = 0, refused = 0;
    double secondsLeft = -1;  ///< negative: not known yet
    QString file;
};

struct ImportFormatInfo {
    QString name;
    QString title;
    QStringList extensions;
};

/// A running import. Deleting the handle does not stop it; cancel() does, after the batch in hand.
class ImportJob final : public QObject {
    Q_OBJECT
public:
    void cancel();
    Reply<ImportReport> report() const;

Q_SIGNALS:
    /// On the library's thread, at most ten times a second.
    void progressed(const dateline::library::ImportProgress& progress);

private:
    friend class Importing;
    struct Private;
    explicit ImportJob(std::shared_ptr<Private> state);
    std::shared_ptr<Private> d;
};

class Importing final {
public:
    std::shared_ptr<ImportJob> start(const ImportRequest& request);
    Reply<void> undo(qint64 batch);
    /// The articles of an import that are dated more than so many days ago are marked read; answers their ids.
    Reply<ArticleIds> markOldRead(qint64 batch, int days);
    std::vector<ImportFormatInfo> formats() const;

private:
    friend class Library;
    struct Private;
    explicit Importing(Private& desk) : d(desk) {}
    Private& d;
};

}  // namespace dateline::library
