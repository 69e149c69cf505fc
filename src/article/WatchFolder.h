// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace dateline::inline article {

/// A folder of which whatever appears in it is imported.
struct WatchFolder {
    qint64 id = 0;  ///< 0: not kept yet
    QString path;
    QString source{};       ///< given to what it brings; empty: what the articles say
    QStringList tags{};     ///< likewise
    qint64 lastImport = 0;  ///< milliseconds UTC; 0: it has brought nothing yet
    qint64 articles = 0;    ///< that it has brought

    bool operator==(const WatchFolder&) const = default;
};

/// A file as it was seen: where these are the same, it is taken to hold the same.
struct FileSight {
    qint64 size = 0;
    qint64 modified = 0;  ///< nanoseconds since 1970

    bool operator==(const FileSight&) const = default;
};

/// By the path below the watch folder, in the system's own bytes: a name need not be valid in any encoding.
using FileSights = QHash<QByteArray, FileSight>;

}  // namespace dateline::inline article

Q_DECLARE_METATYPE(dateline::WatchFolder)
Q_DECLARE_METATYPE(dateline::FileSights)
