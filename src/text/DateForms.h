// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace dateline::text {

/// The numbers of a date as written, not yet checked against the calendar.
struct DateParts {
    int year = 0;
    int month = 0;
    int day = 0;
    bool hasTime = false;  ///< a time stands there; broken where the hour is -1
    int hour = -1;
    int minute = 0;
    int second = -1;  ///< -1 where none is written
    std::optional<int> offsetMinutes;
};

// Each reads one family of forms from a line without double spaces and answers nothing for another form.

/// 2023-03-17, 20230317, 2023-03-17T10:20:30.5+06:00, 2015-08-04 18:19:08, 2023/03/17 (ISO 8601, W3CDTF).
std::optional<DateParts> isoDate(const QString& line);

/// 26-FEB-1987 15:01:01.79 with anything behind it: how the Reuters wire of 1987 is stamped.
std::optional<DateParts> wireDate(const QString& line);

/// Fri, 17 Mar 2023 10:20:30 +0600 (RFC 2822 and the obsolete forms of RFC 822; years of two digits as it says).
std::optional<DateParts> mailDate(const QString& line);

/// 17 March 2023, March 17, 2023, 17 марта 2023 г., 2023 жылғы 17 наурыз, 17. März 2023; a time may follow.
std::optional<DateParts> proseDate(const QString& line);

/// A time of day and its offset as they stand behind a date: fills the parts; a broken time leaves the hour at -1.
void readTime(const QString& text, DateParts& parts);

/// The month of a name in English, Russian, Kazakh, French, German, Spanish, Turkish …, 1 to 12; 0 where there is none.
int monthNamed(const QString& name);

/// Minutes east of Greenwich for "Z", "+06:00", "+0600", "+06", "GMT", "EST" …
std::optional<int> zoneOffset(const QString& zone);

}  // namespace dateline::text
