// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace dateline::library {

struct LanguageName {
    QString code;  ///< ISO 639-1
    QString name;

    bool operator==(const LanguageName&) const = default;
};

/// What a language is called in another; the code where nobody knows. Any thread.
QString languageName(const QString& code, const QString& in);

/// Every language that has a code of two letters, by its name in one of them («en»). Any thread; a millisecond or two.
std::vector<LanguageName> languageNames(const QString& in);

}  // namespace dateline::library
