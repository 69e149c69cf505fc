// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"

namespace dateline::library {

/// Marks are durable when the future answers; the answer holds the ids that really changed, for an exact undo.
class Marking final {
public:
    Reply<ArticleIds> setRead(ArticleIds ids, bool isRead);
    Reply<ArticleIds> setBookmarked(ArticleIds ids, bool isBookmarked);
    /// Every article of a result that is unread, without loading it.
    Reply<ArticleIds> markAllRead(Listing listing);
    Reply<void> saveSession(const QByteArray& session);

private:
    friend class Library;
    struct Private;
    explicit Marking(Private& desk) : d(desk) {}
    Private& d;
};

}  // namespace dateline::library
