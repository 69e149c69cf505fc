// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleDate.h"
#include "text/Dates.h"

namespace dateline::import {

/// A date as an article wrote it; `original` is kept also where it is none.
inline ArticleDate draftDate(const std::optional<text::WrittenDate>& written, const QString& original)
{
    ArticleDate date;
    date.text = original;
    if (!written) return date;
    date.key = written->key;
    date.precision = written->precision == text::Precision::Day      ? DatePrecision::Day
                     : written->precision == text::Precision::Minute ? DatePrecision::Minute
                                                                     : DatePrecision::Second;
    date.offsetMinutes = written->offsetMinutes;
    date.origin = DateOrigin::Article;
    return date;
}

/// True where a time is written that is none (`25:99`, `605:12:19`), so that only the day could be read.
inline bool lostItsTime(const std::optional<text::WrittenDate>& written, const QString& original)
{
    return written && written->precision == text::Precision::Day && original.contains(QLatin1Char(':'));
}

}  // namespace dateline::import
