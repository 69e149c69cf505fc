// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleDate.h"
#include "article/Correction.h"
#include "base/Result.h"

#include <QHash>

namespace dateline::store {

class Connection;

/// reader.db's side of corrections: what a reader says of articles and of the names of sources.

using KeptCorrection = std::map<CorrectedField, QString>;

Result<KeptCorrection> keptCorrection(Connection& reader, qint64 article);

/// Keeps a correction within a transaction of reader.db. What is as imported (by articles.db) is no correction. Answers
/// what takes it back: empty where nothing changed. WrongUsage: no headline, or a date that is none.
Result<Correction> keepCorrection(Connection& reader, Connection& articles, const ArticleCorrection& correction);

/// By the imported name, folded.
Result<QHash<QString, QString>> sourceNames(Connection& reader);
/// Keeps names within a transaction of reader.db; answers what takes that back.
Result<SourceNames> keepSourceNames(Connection& reader, const SourceNames& names);

/// How often either was changed, so that articles.db knows what it has not followed yet.
Result<qint64> correctionsRevision(Connection& reader);
Result<void> raiseCorrections(Connection& reader);

/// A corrected date; undated for a null text, nothing for what is no date.
std::optional<ArticleDate> correctedDate(const QString& text);

/// What an import said of what is corrected of the article.
Result<std::vector<ImportedValue>> importedValues(Connection& articles, qint64 article);

}  // namespace dateline::store
