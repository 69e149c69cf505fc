// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace dateline::inline article {

/// One of the copies of reader.db that a library keeps by itself.
struct MarkBackup {
    QDate day = {};
    QString path = {};
};

/// A backup of articles and marks that a person made.
struct MadeBackup {
    QDateTime made = {};  ///< UTC
    QString path = {};    ///< its folder
};

/// What came of restoring a backup.
struct Restored {
    bool hasArticles = false;  ///< false: marks alone came back
    QString setAside = {};     ///< the folder where the files of before are; empty where there were none
};

struct Compacted {
    qint64 before = 0, after = 0;  ///< bytes of the three files and the journal
};

}  // namespace dateline::inline article
