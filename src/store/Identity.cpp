// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Identity.h"

#include "store/Sha256.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUrlQuery>
#include <QtEndian>

#include <array>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

enum class Rule : quint32 { Guid = 0, Url = 1, Path = 2, Content = 3 };

}  // namespace

static constexpr char Separator = '\x1f';

static quint32 smallHash(const QString& text, int bits)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5);
    return qFromBigEndian<quint32>(hash.constData()) >> (32 - bits);
}

/// The number that a text ends with, of its lowest `bits` bits: runs of numbered guids stay together.
static quint32 trailingNumber(const QString& text, int bits)
{
    qsizetype from = text.size();
    while (from > 0 && text.at(from - 1).isDigit() && text.size() - from < 15) --from;
    return quint32(QStringView(text).sliced(from).toULongLong()) & ((1u << bits) - 1);
}

// The first four bytes: two bits of rule, thirty of neighbourhood.
static IdentityKey keyOf(Rule rule, quint32 neighbourhood, const QByteArray& facts)
{
    std::array<char, 4> head;
    qToBigEndian(quint32(rule) << 30 | neighbourhood, head.data());
    return QByteArray(head.data(), 4) + sha256({QByteArrayView(head.data(), 1), facts}).first(12);
}

static quint32 guidNeighbourhood(const IdentityFacts& facts)
{
    return smallHash(facts.guidNamespace, 10) << 20 | trailingNumber(facts.guid, 20);
}

IdentityKey guidKey(const IdentityFacts& facts)
{
    if (!facts.hasGuid()) return {};
    const QByteArray text = facts.guidNamespace.toUtf8() + Separator + facts.guid.toUtf8();
    return keyOf(Rule::Guid, guidNeighbourhood(facts), text);
}

IdentityKey reusedGuidKey(const IdentityFacts& facts)
{
    if (!facts.hasGuid()) return {};
    const QByteArray text = facts.guidNamespace.toUtf8() + Separator + facts.guid.toUtf8() + Separator + facts.sha256;
    return keyOf(Rule::Guid, guidNeighbourhood(facts), text);
}

IdentityKey urlKey(const IdentityFacts& facts)
{
    if (!facts.hasUrl()) return {};
    const QString url = canonicalUrl(facts.url);
    const QString folder = url.section(u'/', 0, -2);
    return keyOf(Rule::Url, smallHash(folder, 30), url.toUtf8());
}

IdentityKey pathKey(const IdentityFacts& facts)
{
    if (facts.path.isEmpty()) return {};
    const QString together = facts.position ? facts.path : facts.path.section(u'/', 0, -2);
    const quint32 near = smallHash(together, 12) << 18 | (quint32(facts.position) & 0x3ffff);
    return keyOf(Rule::Path, near, facts.path.toUtf8() + Separator + QByteArray::number(facts.position));
}

static IdentityKey contentKeyOf(const IdentityFacts& facts)
{
    const qint64 day = facts.day.value_or(-1'000'000'000);
    const quint32 near = smallHash(facts.source, 10) << 20 | (quint32(day) & 0xfffff);
    return keyOf(Rule::Content, near,
                 facts.source.toUtf8() + Separator + QByteArray::number(day) + Separator + facts.sha256);
}

IdentityKey contentKey(const IdentityFacts& facts)
{
    return facts.hasGuid() || facts.hasUrl() ? IdentityKey() : contentKeyOf(facts);
}

IdentityKey primaryKey(const IdentityFacts& facts)
{
    if (facts.hasGuid()) return guidKey(facts);
    return facts.hasUrl() ? urlKey(facts) : contentKeyOf(facts);
}

std::vector<IdentityKey> allKeys(const IdentityFacts& facts)
{
    std::vector<IdentityKey> keys;
    for (const IdentityKey& key : {guidKey(facts), urlKey(facts), pathKey(facts), contentKey(facts)})
        if (!key.isNull()) keys.push_back(key);
    return keys;
}

static bool isTracking(const QString& name)
{
    static const QStringList names = {u"fbclid"_s, u"gclid"_s,  u"dclid"_s,     u"yclid"_s, u"msclkid"_s, u"mc_cid"_s,
                                      u"mc_eid"_s, u"igshid"_s, u"_openstat"_s, u"ref"_s,   u"cmpid"_s,   u"ocid"_s};
    return name.startsWith(u"utm_"_s, Qt::CaseInsensitive) || names.contains(name, Qt::CaseInsensitive);
}

static int defaultPort(const QString& scheme)
{
    return scheme == u"http" ? 80 : scheme == u"https" ? 443 : -1;
}

QString canonicalUrl(const QString& text)
{
    QUrl url(text.trimmed(), QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty()) return text.trimmed();
    if (url.port() == defaultPort(url.scheme())) url.setPort(-1);
    if (url.scheme() == u"https") url.setScheme(u"http"_s);
    url.setFragment({});
    if (url.path().isEmpty()) url.setPath(u"/"_s);
    QUrlQuery kept;
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded))
        if (!isTracking(name)) kept.addQueryItem(name, value);
    url.setQuery(kept.isEmpty() ? QString() : kept.query(QUrl::FullyEncoded));
    return url.toString(QUrl::FullyEncoded);
}

}  // namespace dateline::store
