// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace dateline::store {

/// What an article is known again by (data.md, "The same article?"). Null strings are what it does not have.
struct IdentityFacts {
    QString guidNamespace;
    QString guid;
    QString url;
    QString path;  ///< below the import root
    qint64 position = 0;
    QString source;             ///< folded
    std::optional<qint64> day;  ///< days since 1970-01-01 of the date key
    QByteArray sha256;

    bool hasGuid() const { return !guid.isEmpty(); }
    bool hasUrl() const { return !url.isEmpty(); }
};

/// 16 bytes: four that put neighbours in the world beside each other in the table (articles of one folder, day or run
/// of numbers), so that an import writes few of its pages; then twelve of a SHA-256 of the facts.
using IdentityKey = QByteArray;

/// Null where the facts that a rule needs are missing.
IdentityKey guidKey(const IdentityFacts& facts);     ///< rule 1
IdentityKey urlKey(const IdentityFacts& facts);      ///< rule 2
IdentityKey pathKey(const IdentityFacts& facts);     ///< rule 3
IdentityKey contentKey(const IdentityFacts& facts);  ///< rule 4: null where there is a guid or URL
/// A guid that was given to wholly different texts, together with one of them.
IdentityKey reusedGuidKey(const IdentityFacts& facts);

/// The strongest of them that does not depend on where the file stood: what reader.db keeps. Never null.
IdentityKey primaryKey(const IdentityFacts& facts);
/// All that an article with these facts is registered under.
std::vector<IdentityKey> allKeys(const IdentityFacts& facts);

/// Lower-case host, no default port, no fragment, no tracking parameters, http and https as one.
QString canonicalUrl(const QString& url);

}  // namespace dateline::store
