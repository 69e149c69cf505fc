// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ImportReport.h"
#include "base/Cancel.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <set>
#include <vector>

namespace dateline::import {

/// A regular file that the walk came by. The path is bytes: a name need not be valid in any encoding.
struct WalkedFile {
    QByteArray path;
    QString shown;
    QString pathBelowRoot;
    qint64 size = 0;
    qint64 modified = 0;  ///< nanoseconds since 1970
};

/// Walks a file or a folder: depth first, names in the order of their bytes, links followed. A folder is entered once;
/// a second way into it is a problem that names the link. What is neither file nor folder is named, never opened.
class Walk final {
public:
    using Found = std::function<bool(const WalkedFile&)>;  ///< false: stop
    using Refused = std::function<bool(ImportProblem)>;    ///< false: stop

    Walk(Found found, Refused refused, const Cancel& cancel);

    /// False when stopped.
    bool root(const QString& path);

private:
    using FolderKey = std::pair<quint64, quint64>;  // device and inode

    bool visit(const WalkedFile& place, bool isRoot);
    bool enter(const WalkedFile& folder, FolderKey key, bool isRoot);
    bool refuse(const WalkedFile& place, ErrorKind kind, const QString& detail) const;

    Found m_found;
    Refused m_refused;
    const Cancel& m_cancel;
    std::set<FolderKey> m_entered;
    std::vector<FolderKey> m_open;  // the folders that the walk stands in
};

}  // namespace dateline::import
