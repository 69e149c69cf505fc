// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleId.h"

#include <QMetaType>

namespace dateline::inline article {

/// Which of the library's files a change was committed to.
enum class Realm { Articles, Reader, Index };

/// What one commit changed. Ids ascend. `everything` stands for "too much to tell: ask again".
struct ChangeSet {
    Realm realm = Realm::Articles;
    qint64 revision = 0;  ///< of that file; rises by commits, other programs' included
    ArticleIds added;
    ArticleIds changed;
    ArticleIds removed;
    bool everything = false;

    bool operator==(const ChangeSet&) const = default;
};

}  // namespace dateline::inline article

Q_DECLARE_METATYPE(dateline::ChangeSet)
