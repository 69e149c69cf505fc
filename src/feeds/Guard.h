// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QUrl>

/// Where a fetch may lead. Pure functions.
namespace dateline::feeds {

/// Of this machine, of a network of one's own, or of no network at all: loopback, private, link-local, shared by
/// carriers, multicast, reserved (IANA's registries of special-purpose addresses, RFC 6890), also where an IPv4 address
/// of that sort is wrapped in an IPv6 one.
bool isPrivate(const QHostAddress& address);

/// As a person reads it: such an address written out, «localhost», a name without a dot, or of a domain that is used at
/// home alone (.local, .internal, .home.arpa, …).
bool isWrittenAsPrivate(const QString& host);

/// Whether a host that reads like one of the web has an address that is private all the same.
bool leadsHome(const QString& host, const QList<QHostAddress>& addresses);

/// http or https with a host.
bool isOfTheWeb(const QUrl& url);

/// Whether the answer of one address may lead to another. The reason why not in English; null: it may.
QString whyNotFrom(const QUrl& from, const QUrl& to);

}  // namespace dateline::feeds
