// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace dateline::inline article {

enum class Field { Headline, Body };

/// A stretch of text in Unicode code points, not in UTF-16 units.
struct TextRange {
    qint32 from = 0;
    qint32 length = 0;

    auto operator<=>(const TextRange&) const = default;
};

/// Where a query's words stand in an article.
struct Match {
    Field field = Field::Body;
    TextRange range;

    auto operator<=>(const Match&) const = default;
};

/// A passage shown in a row: text and the matches in it (ranges within `text`, in code points).
struct Snippet {
    QString text;
    std::vector<TextRange> matches;

    bool operator==(const Snippet&) const = default;
};

}  // namespace dateline::inline article
