// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ChangeSet.h"
#include "base/Result.h"
#include "store/Identity.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace dateline::store {

class Connection;

/// reader.db keeps the identity of every article that carries a mark, so that the marks find their articles again
/// where articles.db is lost and the articles come anew.

/// Within a transaction of reader.db, that refreshIdentities() has brought up to the present; ids that are kept already
/// are passed over, as are those that articles.db does not have.
Result<void> keepIdentities(Connection& reader, Connection& articles, const std::vector<quint32>& ids);

/// An update may change an article's identity (its text is one, where it has neither guid nor URL): brings what is kept
/// of the articles of a commit up to the present. Within a transaction of reader.db.
Result<void> refreshIdentities(Connection& reader, Connection& articles, const ChangeSet& change);

/// What articles that are to be erased are known by: an import leaves it out from now on. Their kept identities go.
/// Within a transaction of reader.db.
Result<void> noteErased(Connection& reader, Connection& articles, const std::vector<quint32>& ids);
/// Of articles that come out of the Bin: where they were to be erased and that was cut short, an import may bring them
/// again, and what they are known by is kept as before. Within a transaction of reader.db, as keepIdentities().
Result<void> forgetErased(Connection& reader, Connection& articles, const std::vector<quint32>& ids);
Result<QSet<IdentityKey>> erasedIdentities(Connection& reader);

/// By identity, the id that an article had.
Result<QHash<IdentityKey, qint64>> keptIdentities(Connection& reader);

}  // namespace dateline::store
