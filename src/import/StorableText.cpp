// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/StorableText.h"

#include <algorithm>

namespace dateline::import {

static bool isControl(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit < 0x20 && unit != '\n' && unit != '\t') || (unit >= 0x7f && unit < 0xa0) || unit >= 0xfffe;
}

static bool isSuspect(QChar c)
{
    return isControl(c) || c.isSurrogate();
}

static void mendSurrogates(QString& text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isSurrogate()) continue;
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (isPair)
            ++at;
        else
            text[at] = QChar::ReplacementCharacter;
    }
}

static void clean(QString& text)
{
    // Nearly every text passes here without being touched, and so without being copied.
    if (std::none_of(text.cbegin(), text.cend(), isSuspect)) return;
    text.removeIf(isControl);
    mendSurrogates(text);
}

static void cleanLine(QString& text)
{
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace() && c != QLatin1Char(' '); }))
        std::replace_if(
            text.begin(), text.end(), [](QChar c) { return c < QLatin1Char(' ') && c.isSpace(); }, QLatin1Char(' '));
    clean(text);
    if (text.startsWith(QLatin1Char(' ')) || text.endsWith(QLatin1Char(' '))) text = text.trimmed();
}

void makeStorable(ArticleDraft& draft)
{
    clean(draft.body);
    clean(draft.html);
    for (QString* const line :
         {&draft.headline, &draft.date.text, &draft.dateline, &draft.place, &draft.agency, &draft.attribution,
          &draft.byline, &draft.source, &draft.slug, &draft.url, &draft.guidNamespace, &draft.guid, &draft.language})
        cleanLine(*line);
    for (QStringList* const labels : {&draft.topics, &draft.people, &draft.organisations, &draft.places})
        for (QString& label : *labels) cleanLine(label);
}

}  // namespace dateline::import
