// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace dateline::exporting {

/// A new file growing hidden beside the one that it is to replace, so that the last step is a rename within one folder
/// and thus all or nothing. Gone with this object unless committed.
class Replacement final {
public:
    /// Errors: NotFound (the folder), CannotWrite, DiskFull; the subject is the destination's path.
    static Result<Replacement> beside(const QString& destination);
    Replacement(Replacement&& other) noexcept;
    Replacement& operator=(Replacement&&) = delete;
    ~Replacement();

    const QString& path() const { return m_path; }
    /// To the disk, then over the destination.
    Result<void> commit();

private:
    Replacement(QString destination, QString path) : m_destination(std::move(destination)), m_path(std::move(path)) {}

    QString m_destination;
    QString m_path;  ///< null: nothing to remove
};

/// An Error of what the system refused just now: `code` is an errno.
Error systemError(int code, const QString& subject);

}  // namespace dateline::exporting
