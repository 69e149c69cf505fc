// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal/JournalKind.h"

namespace dateline::store {

/// A column of a row as a line tells it.
struct JournalColumn {
    enum class Type { Integer, Text, Bytes };  ///< bytes are written in base64

    QString name;
    Type type = Type::Integer;
};

/// A table of which each row is a line:
///
///     {"kind":"bookmark","article":17,"made":1679313600000,"identity":"…","headline":"…","date":"2023-03-17"}
///     {"kind":"bookmark","article":17,"gone":true,…}
///
/// Its statements are journal/NAME-all and -changed (all columns in this order, and whether the row is there; what is
/// gone first), -put (binds them in this order) and -drop (binds the key).
struct JournalTable {
    QString name;
    std::vector<JournalColumn> columns{};
    int keys = 1;      ///< the first of the columns that are its key
    int article = -1;  ///< the column that holds an article's id; -1: none
};

JournalKind rowKind(const JournalTable& table);

}  // namespace dateline::store
