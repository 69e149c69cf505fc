// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace dateline::inline article {

enum class DatePrecision { None = 0, Day = 1, Minute = 2, Second = 3 };

/// Where a date was said; Reader: by whoever corrected it. A file's time never counts.
enum class DateOrigin { None = 0, Article = 1, Markup = 2, Url = 3, Reader = 4 };

/// When an article is dated: the calendar date and time as the article writes them, never guessed.
struct ArticleDate {
    /// The date key: seconds from 1970-01-01T00:00:00 to the written date and time, with no zone applied.
    /// Day precision counts as 00:00. Order, day headings and `date:` go by this. Meaningless at precision None.
    qint64 key = 0;
    DatePrecision precision = DatePrecision::None;
    std::optional<int> offsetMinutes;  ///< east of UTC, where the article says it
    QString text;                      ///< the original string
    DateOrigin origin = DateOrigin::None;

    bool isKnown() const { return precision != DatePrecision::None; }
    /// ISO 8601 as precise as the article ("2023-03-17", "2012-02-19T13:00:00+09:00"); null when undated.
    QString toIso() const;

    bool operator==(const ArticleDate&) const = default;
};

}  // namespace dateline::inline article
