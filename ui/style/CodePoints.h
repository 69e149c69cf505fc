// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Match.h"

#include <QString>

#include <vector>

namespace dateline::style {

/// A stretch of a QString in its own UTF-16 units.
struct Utf16Range {
    int from = 0;
    int length = 0;

    bool operator==(const Utf16Range&) const = default;
};

/// The one place where ranges in code points become positions in a QString. Ranges ascend by `from`; what lies beyond
/// the text is cut off. One pass over the text.
std::vector<Utf16Range> utf16Ranges(const QString& text, const std::vector<TextRange>& ranges);
/// And back. A range that begins or ends within a pair of surrogates takes in the whole of it.
TextRange codePointRange(const QString& text, Utf16Range range);

}  // namespace dateline::style
