// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Mark.h"
#include "article/Selection.h"
#include "library/Library.h"

namespace dateline::library {

/// Marks are durable when the future answers; the answer holds the ids that really changed, for an exact undo.
class Marking final {
public:
    Reply<ArticleIds> setRead(ArticleIds ids, bool isRead);
    Reply<ArticleIds> setBookmarked(ArticleIds ids, bool isBookmarked);
    /// Sets or takes a mark of as many articles as are selected, in blocks of a bounded size, so that another mark made
    /// meanwhile waits for one of them at most. The listener is told on the writer's thread. Cancelled after a block,
    /// it answers what was changed until then.
    Reply<ArticleSet> set(Mark mark, Selection articles, bool isSet, ProgressListener progress = {},
                          Cancel cancel = {});

    /// Makes a tag or collection (id 0; the one that has the name already, where there is one), or gives it another
    /// name, colour or place. Errors as store::MarkWriter::define().
    Reply<Mark> define(NamedMark named);
    /// The collection of this path («Elections/Chapter 2»), made where it is not there, and those it stands in.
    Reply<Mark> collectionAt(QString path);
    /// Deletes a tag, or a collection with those within it. No article goes.
    Reply<ForgottenMarks> forget(Mark mark);
    Reply<void> restore(ForgottenMarks forgotten);
    /// Of two tags: what carries `from` carries `into` in its place, and `from` is deleted.
    Reply<MergedTags> merge(Mark from, Mark into);

    /// Erases for ever what is in the Bin, in blocks; answers how many articles that were. Cancelled, it stops after
    /// one.
    Reply<qint64> emptyBin(ProgressListener progress = {}, Cancel cancel = {});

    Reply<void> saveSession(const QByteArray& session);

private:
    friend class Library;
    struct Private;
    explicit Marking(Private& desk) : d(desk) {}
    Private& d;
};

}  // namespace dateline::library
