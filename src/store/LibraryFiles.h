// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ChangeSet.h"

#include <QString>

namespace dateline::store {

/// One of the three files of a library.
struct FileKind {
    Realm realm;
    const char* name;      ///< "articles": the folder of its migrations; the file is "articles.db"
    qint32 applicationId;  ///< in the file's header, so that `file` and we know it
};

inline constexpr FileKind ArticlesFile{Realm::Articles, "articles", 0x444c4e41};  // DLNA
inline constexpr FileKind ReaderFile{Realm::Reader, "reader", 0x444c4e52};        // DLNR
inline constexpr FileKind IndexFile{Realm::Index, "index", 0x444c4e49};           // DLNI

QString pathOf(const QString& folder, const FileKind& kind);

}  // namespace dateline::store
