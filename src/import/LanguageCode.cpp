// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/LanguageCode.h"

#include <QLocale>

#include <algorithm>

namespace dateline::import {

static QString shortestCode(const QString& code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code);
    const QString known = language == QLocale::AnyLanguage ? QString() : QLocale::languageToCode(language);
    return known.isEmpty() ? code : known;
}

QString languageCode(const QString& given)
{
    const qsizetype length =
        std::find_if(given.begin(), given.end(), [](QChar c) { return !c.isLetter(); }) - given.begin();
    const bool isTag = length == given.size() || given[length] == QLatin1Char('-') || given[length] == QLatin1Char('_');
    if (!isTag || length < 2 || length > 3) return given;
    const QString code = given.first(length).toLower();
    return length == 2 ? code : shortestCode(code);
}

}  // namespace dateline::import
