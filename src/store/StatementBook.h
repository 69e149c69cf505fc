// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace dateline::store {

/// Every named statement of sql/statements, as "topic/name". Format of a file, which is parsed here once:
///
///     -- name: insert
///     -- One sentence on the index that it relies on.
///     INSERT INTO … ;
const QHash<QByteArray, QByteArray>& statementBook();

/// The names of one topic, for tests.
QList<QByteArray> statementNames(const QByteArray& topic);

}  // namespace dateline::store
