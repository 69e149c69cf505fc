// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QtGlobal>

#include <vector>

namespace dateline::store {

class Connection;

/// The library's order as index.db keeps it: the articles newest first with their date keys, as they were after one
/// commit of articles.db.
struct KeptOrder {
    std::vector<quint32> ids;
    std::vector<qint64> keys;
    qint64 revision = 0;  ///< that commit; 0: none is kept
    qint64 origin = 0;    ///< as Watermark's

    static Result<KeptOrder> read(Connection& index);
    /// In place of what was kept. Within a transaction.
    Result<void> write(Connection& index) const;
    /// Which one is kept, without the order itself.
    static Result<KeptOrder> stateOf(Connection& index);
};

}  // namespace dateline::store
