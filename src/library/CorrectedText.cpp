// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/ArticleDate.h"
#include "import/LanguageCode.h"
#include "library/Correcting.h"
#include "text/Dates.h"

#include <QLocale>

namespace dateline::library {

static Error refused(const QString& typed, const char* reason)
{
    return {ErrorKind::WrongUsage, typed, QString::fromLatin1(reason)};
}

static Result<QString> dateOf(const QString& typed)
{
    const auto written = text::parseDate(typed);
    if (!written) return refused(typed, "that is no date");
    ArticleDate date;
    date.key = written->key;
    date.precision = DatePrecision(int(written->precision) + 1);
    date.offsetMinutes = written->offsetMinutes;
    return date.toIso();
}

// A region behind it («en-US») is left out, as it is at import.
static Result<QString> languageOf(const QString& typed)
{
    const QString code = import::languageCode(typed);
    const bool isKnown = code.size() <= 3 && QLocale::codeToLanguage(code) != QLocale::AnyLanguage;
    return isKnown ? Result<QString>(code) : Result<QString>(refused(typed, "that is no language's code"));
}

Result<QString> correctedText(CorrectedField field, const QString& typed)
{
    const QString tidy = typed.simplified();
    if (tidy.isEmpty() && field == CorrectedField::Headline) return refused({}, "an article needs a headline");
    if (tidy.isEmpty()) return QString();
    if (field == CorrectedField::Date) return dateOf(tidy);
    if (field == CorrectedField::Language) return languageOf(tidy);
    return tidy;
}

}  // namespace dateline::library
