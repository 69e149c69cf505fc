// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/Signature.h"
#include "store/index/ArticleTexts.h"

#include <array>

namespace dateline::store {

class SegmentBuilder;

/// The six columns of the words table as TokenStream.h has them.
using ColumnTokens = std::array<QByteArray, 6>;

/// Cuts an article into words once, for the postings (what is gathered goes on between begin() and end() of this
/// article), for FTS5, and, where it is given, for the signature of headline and body. Sentences and paragraphs of the
/// body begin where `boundaries` says; each other column is one of both. `tokens` is cleared and filled, so that its
/// memory serves again.
void cut(const ArticleText& text, SegmentBuilder& postings, ColumnTokens& tokens, analysis::SignatureMaker* signature);

}  // namespace dateline::store
