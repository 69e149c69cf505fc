// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Signature.h"
#include "analysis/StoryMark.h"
#include "base/Result.h"
#include "text/Words.h"

namespace dateline::store {

class Connection;

/// By which rules words are cut, texts are signed and steps of a story are told. An index of others is built anew.
inline constexpr int IndexRules =
    (text::TokenizerVersion * 1000 + analysis::SignatureVersion) * 1000 + analysis::StoryMarkVersion;

/// How far the index follows the articles, and which articles.
struct Watermark {
    int tokenizer = 0;    ///< the IndexRules of what is indexed; 0: nothing is
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
