// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

namespace dateline::store {

class ArticleNames;
class Connection;

using JournalSink = std::function<Result<void>(const QByteArray& line)>;

/// What writes a line may ask: reader.db within one state of it, and what articles are called.
struct JournalSource {
    Connection& reader;
    const ArticleNames& names;
};

/// One kind of line of reader.jsonl: the whole of what it tells, what the rows in `touched` have become
/// (sql/journal/touched.sql), and how a line is brought back. A file each in kinds/; a new one needs its triggers in
/// touched.sql, its statements in statements/journal.sql and a word in allKinds().
struct JournalKind {
    QString name;
    std::function<Result<void>(const JournalSource&, const JournalSink&)> writeAll;
    std::function<Result<void>(const JournalSource&, const JournalSink&)> writeChanged;
    /// Within a transaction of reader.db. False: the line does not say what this version needs.
    std::function<Result<bool>(Connection& reader, const QJsonObject& line)> apply;
};

/// In the order in which the whole is written.
const std::vector<JournalKind>& allKinds();
/// Null where this version has no such kind.
const JournalKind* kindOf(const QString& name);

QByteArray lineOf(const QJsonObject& object);

JournalKind stateKind();
JournalKind givenKind();
JournalKind identityKind();
JournalKind erasedKind();
JournalKind nameKind();
JournalKind readKind();
JournalKind markedKind();
JournalKind bookmarkKind();
JournalKind correctionKind();
JournalKind sourceKind();
JournalKind watchKind();
JournalKind fileKind();
JournalKind passageKind();
JournalKind annotationKind();
JournalKind basketKind();
JournalKind gatheredKind();
JournalKind reviewKind();
JournalKind judgementKind();

}  // namespace dateline::store
