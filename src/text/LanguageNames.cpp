// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/LanguageNames.h"

#include <unicode/uloc.h>

namespace dateline::text {

QString languageName(const QString& code, const QString& in)
{
    if (code.isEmpty()) return code;
    char16_t name[128];
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        uloc_getDisplayLanguage(code.toLatin1().constData(), in.toLatin1().constData(), name, 128, &status);
    return U_FAILURE(status) || length <= 0 ? code : QString::fromUtf16(name, length);
}

QStringList languageCodes()
{
    QStringList codes;
    for (const char* const* code = uloc_getISOLanguages(); *code; ++code)
        if (qstrlen(*code) == 2) codes.append(QString::fromLatin1(*code));
    return codes;
}

}  // namespace dateline::text
