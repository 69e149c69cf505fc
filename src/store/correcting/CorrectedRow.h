// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Correction.h"
#include "base/Result.h"

#include <optional>

namespace dateline::store {

class Connection;

/// What an article's row says of the fields that may be corrected.
struct CorrectedRow {
    QString headline;
    std::optional<qint64> dateKey;
    qint64 precision = 0;
    std::optional<qint64> offsetMinutes;
    qint64 dateOrigin = 0;
    qint64 source = 0;
    QString place;
    QString language;
    qint64 languageFrom = 0;
    qint64 fields = 0;  ///< which of them are corrected, as bits 1 << CorrectedField

    bool has(CorrectedField field) const { return (fields >> int(field) & 1) != 0; }
    bool operator==(const CorrectedRow&) const = default;
};

/// As the row is now; nothing where there is no such article.
Result<std::optional<CorrectedRow>> correctedRow(Connection& articles, qint64 id);

/// Puts what was imported back into the article's row, so that it can be kept, replaced or restored as if nothing had
/// been corrected, and answers the row as it was. The counters of its source are the caller's. Within a transaction.
Result<CorrectedRow> liftCorrections(Connection& articles, qint64 id);
/// Puts what is corrected of it back over what the article's row says now, which is what was imported.
Result<void> layCorrections(Connection& articles, qint64 id, const CorrectedRow& corrected);

}  // namespace dateline::store
