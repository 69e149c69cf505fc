// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Languages.h"

#include "text/LanguageNames.h"

#include <QCollator>

#include <algorithm>

namespace dateline::library {

QString languageName(const QString& code, const QString& in)
{
    return text::languageName(code, in);
}

std::vector<LanguageName> languageNames(const QString& in)
{
    std::vector<LanguageName> names;
    for (const QString& code : text::languageCodes()) {
        QString name = text::languageName(code, in);
        if (name != code) names.push_back({code, std::move(name)});
    }
    const QCollator collator{QLocale(in)};
    std::ranges::sort(
        names, [&](const LanguageName& a, const LanguageName& b) { return collator.compare(a.name, b.name) < 0; });
    return names;
}

}  // namespace dateline::library
