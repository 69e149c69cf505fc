// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace dateline::store {

/// reader.jsonl as a file: one JSON object a line.
///
///     {"kind":"journal","version":1,"live":           1234}   live: bytes when it was last written anew
///     …                                                       lines of kinds (JournalKind.h)
///     {"kind":"commit","revision":41}                         what stands before it is the state at this revision
///     …                                                       what the next commit changed
///     {"kind":"commit","revision":42}
///
/// What stands behind the last line of a commit was cut short and does not count. Written under the turn of reader.db;
/// nothing of it is kept between calls, since another program may have written it anew.
class JournalFile final {
public:
    explicit JournalFile(QString path) : m_path(std::move(path)) {}

    const QString& path() const { return m_path; }

    struct State {
        qint64 revision = 0;  ///< of the last commit that it tells wholly
        qint64 until = 0;     ///< where that commit's line ends
        qint64 size = 0;      ///< `until`, but where something was cut short
        qint64 live = 0;
        bool isNewer = false;  ///< of a later version of the format
    };
    /// Nothing: it is missing, is no journal or tells not one commit wholly. Reads the two ends of the file; all of one
    /// that was cut short.
    std::optional<State> look() const;

    /// Appends a commit and syncs; on an error the file is as it was before.
    Result<void> append(const QByteArray& lines, qint64 revision);

    /// Tells `line` what stands up to `until`, but the lines of the file's own.
    Result<void> read(qint64 until, const std::function<Result<void>(const QByteArray&)>& line) const;

private:
    QString m_path;
};

/// The file written anew beside its place, and brought there whole.
class JournalRewriting final {
public:
    static Result<JournalRewriting> begin(const QString& path);
    JournalRewriting(JournalRewriting&&) noexcept = default;
    ~JournalRewriting();

    Result<void> add(const QByteArray& line);
    /// Synced and renamed.
    Result<void> finish(qint64 revision);

private:
    JournalRewriting(QString path, std::unique_ptr<QFile> file) : m_path(std::move(path)), m_file(std::move(file)) {}

    QString m_path;
    std::unique_ptr<QFile> m_file;
};

/// What the system just refused, of a file that was to be written.
Error writeError(const QString& path);
/// Makes names in a folder durable.
void syncFolder(const QString& folder);

}  // namespace dateline::store
