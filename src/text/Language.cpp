// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Language.h"

#include <cstdio>
// CLD2's header uses FILE without including it.
#include <cld2/public/compact_lang_det.h>

namespace dateline::text {

DetectedLanguage detectLanguage(const QString& text)
{
    const QByteArray utf8 = text.left(1000).toUtf8();
    bool isReliable = false;
    const CLD2::Language language =
        CLD2::DetectLanguage(utf8.constData(), static_cast<int>(utf8.size()), true, &isReliable);
    if (!isReliable) return {};
    return {QString::fromLatin1(CLD2::LanguageCode(language)), 1.0};
}

}  // namespace dateline::text
