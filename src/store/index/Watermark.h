// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace dateline::store {

class Connection;

/// How far the index follows the articles, and which articles.
struct Watermark {
    int tokenizer = 0;    ///< text::TokenizerVersion of what is indexed; 0: nothing is
    qint64 article = 0;   ///< the highest id that was visited
    qint64 revision = 0;  ///< of articles.db: its change rows were applied up to here
    qint64 origin = 0;    ///< when the first import of that articles.db began

    static Result<Watermark> read(Connection& index);
    Result<void> write(Connection& index) const;
};

/// Tells one articles.db from another; 0 where nothing was imported.
Result<qint64> originOf(Connection& articles);

/// True where nothing that is indexed can be relied on: other rules of words, or other articles.
bool isForeign(const Watermark& watermark, qint64 origin);

}  // namespace dateline::store
