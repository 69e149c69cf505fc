// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"

#include <QUrl>

namespace dateline::library {

/// Fetches pictures of articles from the web, where a person has asked for them: nothing here asks by itself. Belongs
/// to no library and keeps nothing. Its thread begins with the first question and ends with it, within a moment;
/// questions that are still waiting answer Cancelled then. On one thread.
class Pictures final {
public:
    Pictures();
    ~Pictures();

    /// The bytes as the server gave them: at most ten megabytes, within thirty seconds, of a kind that says that it is
    /// a picture; nobody has looked whether it is one. What is sent and what is guarded: feeds/Fetch.h. A few are
    /// fetched at once, the others wait for their turn.
    Reply<QByteArray> fetch(const QUrl& url, const Cancel& cancel);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// What came and is no picture, as an error like those of fetch().
Error noPicture(const QUrl& url);
/// Which host, why, and what to do: of the errors of fetch(), which speak of servers where others speak of files.
QString pictureSentence(const Error& error);

}  // namespace dateline::library
