// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Result.h"

#include <QByteArray>
#include <QUrl>

#include <functional>

class QObject;

namespace dateline::feeds {

struct FetchRequest {
    QUrl url;         ///< http or https
    QByteArray kind;  ///< what the answer's type must begin with, such as "image/"
    qint64 mostBytes = 10'000'000;
    int mostMilliseconds = 30'000;  ///< from the first look-up to the last byte
    int mostRedirects = 5;
    Cancel cancel{};  ///< looked at ten times a second
};

using Fetched = std::function<void(Result<QByteArray>)>;

/// Fetches one address. Runs on the context's thread, which must have an event loop; `fetched` is called there, once
/// and never before fetch() has returned; not at all where the context goes first, and then the connection is cut.
///
/// Errors: Cancelled; NotFound (no such host, no answer, no trust, too slow, broken off); CannotRead (the server's
/// refusal, another kind, too large, or led where it may not lead). The subject is the host that was asked for, the
/// detail a reason in English; library/Pictures makes a sentence of both.
///
/// What is sent: the address without fragment and without user and password, «Dateline/VERSION», and which kind is
/// wanted. No cookies, no referrer, no language, no credentials; nothing is kept in memory or on the disk.
///
/// What is guarded: redirects lead to http and https alone, never from https to http, and never from outside to a
/// loopback, private, link-local or otherwise special address (Guard.h). Each name is looked up here, every address of
/// it is looked at, and the connection goes to one of these; a private one must be written as such in the request.
///
/// What is not: behind the system's proxy it is the proxy that looks names up, so only what is written in the address
/// is looked at then. The host itself, and whoever is on the way to it, see that somebody here asks for that address.
void fetch(const FetchRequest& request, QObject* context, Fetched fetched);

}  // namespace dateline::feeds
