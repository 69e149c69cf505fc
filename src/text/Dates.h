// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace dateline::text {

enum class Precision { Day, Minute, Second };

/// A date as somebody wrote it, not yet tied to an article.
struct WrittenDate {
    qint64 key = 0;  ///< seconds from 1970-01-01T00:00:00 to the written date and time, no zone applied
    Precision precision = Precision::Day;
    std::optional<int> offsetMinutes;

    bool operator==(const WrittenDate&) const = default;
};

/// Reads the forms of Qt's RFC 2822 and ISO 8601, W3CDTF, and those that the corpus lists (`26-FEB-1987 15:01:01.79`
/// with rubbish behind it, `2015-08-04 18:19:08`, `17 March 2023`, `March 17, 2023`). Never guesses: what is broken or
/// ambiguous is no date. Years from 1000 to 2999. Any thread.
std::optional<WrittenDate> parseDate(const QString& text);

}  // namespace dateline::text
