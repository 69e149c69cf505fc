// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Query.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::query {

/// A word that a wildcard, a form or a near spelling stood for.
struct Expansion {
    QString word;
    qint64 count = 0;  ///< articles that hold it

    bool operator==(const Expansion&) const = default;
};

/// One clause of a query and what it finds by itself.
struct ClauseCount {
    QString text;      ///< as printed
    int position = 0;  ///< in the typed text; UTF-16 units
    int length = 0;
    qint64 count = 0;
    std::vector<Expansion> expansions;  ///< by count, descending; all of them
    std::vector<ClauseCount> parts;

    bool operator==(const ClauseCount&) const = default;
};

/// Why a query finds what it finds.
struct Explanation {
    ClauseCount whole;
    std::vector<Remark> remarks;
    /// Where nothing is found: the fewest clauses without which something is, as printed, and how much.
    QStringList toDrop;
    qint64 countWithout = 0;
};

}  // namespace dateline::query
