// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/Guard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::feeds {

namespace {

using Subnets = std::vector<std::pair<QHostAddress, int>>;

Subnets subnets(std::initializer_list<const char*> written)
{
    Subnets parsed;
    for (const char* each : written) parsed.push_back(QHostAddress::parseSubnet(QString::fromLatin1(each)));
    return parsed;
}

bool isIn(const QHostAddress& address, const Subnets& nets)
{
    return std::ranges::any_of(nets, [&](const auto& net) { return address.isInSubnet(net); });
}

bool isPrivate4(quint32 address)
{
    static const Subnets nets =
        subnets({"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
                 "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
                 "224.0.0.0/4", "240.0.0.0/4"});
    return isIn(QHostAddress(address), nets);
}

/// The four bytes that begin there.
quint32 wrapped(const Q_IPV6ADDR& bytes, int at)
{
    return quint32(bytes[at]) << 24 | quint32(bytes[at + 1]) << 16 | quint32(bytes[at + 2]) << 8 | bytes[at + 3];
}

bool isPrivate6(const QHostAddress& address)
{
    static const Subnets within = subnets(
        {"fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8", "100::/64", "2001::/23", "2001:db8::/32", "64:ff9b:1::/48"});
    // IPv4 inside: mapped, compatible (among them :: and ::1), behind a translator, 6to4.
    static const Subnets atEnd = subnets({"::ffff:0:0/96", "::/96", "64:ff9b::/96"});
    static const Subnets sixToFour = subnets({"2002::/16"});
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (isIn(address, atEnd)) return isPrivate4(wrapped(bytes, 12));
    if (isIn(address, sixToFour)) return isPrivate4(wrapped(bytes, 2));
    return isIn(address, within);
}

}  // namespace

bool isPrivate(const QHostAddress& address)
{
    switch (address.protocol()) {
        case QAbstractSocket::IPv4Protocol:
            return isPrivate4(address.toIPv4Address());
        case QAbstractSocket::IPv6Protocol:
            return isPrivate6(address);
        default:
            return true;
    }
}

bool isWrittenAsPrivate(const QString& host)
{
    const QHostAddress literal(host);
    if (!literal.isNull()) return isPrivate(literal);
    QString name = host.toLower();
    if (name.endsWith(u'.')) name.chop(1);
    static const QStringList domains{u".localhost"_s, u".local"_s, u".internal"_s,  u".intranet"_s, u".private"_s,
                                     u".corp"_s,      u".home"_s,  u".home.arpa"_s, u".lan"_s};
    return !name.contains(u'.') ||
           std::ranges::any_of(domains, [&](const QString& each) { return name.endsWith(each); });
}

bool leadsHome(const QString& host, const QList<QHostAddress>& addresses)
{
    return !isWrittenAsPrivate(host) && std::ranges::any_of(addresses, isPrivate);
}

bool isOfTheWeb(const QUrl& url)
{
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
}

QString whyNotFrom(const QUrl& from, const QUrl& to)
{
    const bool isUnsafe = from.scheme() == u"https" && to.scheme() != u"https";
    const bool leadsHome = !isWrittenAsPrivate(from.host()) && isWrittenAsPrivate(to.host());
    if (!isOfTheWeb(to)) return u"it leads to an address that is none of the web"_s;
    if (isUnsafe) return u"it leads from a safe address to one that anybody may read along"_s;
    if (leadsHome) return u"it leads into your own network"_s;
    return {};
}

}  // namespace dateline::feeds
