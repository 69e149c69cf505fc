// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Dateline.h"
#include "import/FileName.h"
#include "import/Import.h"
#include "text/Language.h"

#include <QUrl>

namespace dateline::import {

using namespace Qt::StringLiterals;

// Enough for a sure answer, and a third of the time that a whole story takes.
static constexpr qsizetype LanguageSample = 600;

static QString firstParagraph(const QString& body)
{
    const qsizetype end = body.indexOf(u"\n\n"_qs);
    return end < 0 ? body : body.first(end);
}

// "SALVADOR, Feb 26", a dateline apart from the text: its place stands before the first comma.
static QString placeOfDateline(const QString& dateline)
{
    const analysis::Dateline found = analysis::findDateline(dateline + u" - "_qs);
    if (!found.place.isNull()) return found.place;
    const QString first = dateline.section(QLatin1Char(','), 0, 0).trimmed();
    const bool isName = !first.isEmpty() && first.front().isLetter() && first.size() < 40;
    return isName ? analysis::placeName(first) : QString();
}

static void completeDateline(ArticleDraft& draft)
{
    const QString opening = firstParagraph(draft.body);
    const analysis::Dateline found = analysis::findDateline(opening);
    if (draft.place.isNull())
        draft.place = !draft.dateline.isNull() && !found.isFound() ? placeOfDateline(draft.dateline) : found.place;
    if (draft.agency.isNull()) draft.agency = found.agency;
    if (draft.dateline.isNull()) draft.dateline = found.text;
    if (draft.attribution.isNull()) draft.attribution = analysis::findAttribution(opening);
}

static void completeLanguage(ArticleDraft& draft)
{
    if (!draft.language.isNull()) {
        if (draft.languageFrom == LanguageFrom::None) draft.languageFrom = LanguageFrom::Article;
        return;
    }
    draft.language = text::detectLanguage(draft.headline + QLatin1Char('\n') + draft.body.left(LanguageSample)).code;
    draft.languageFrom = draft.language.isNull() ? LanguageFrom::None : LanguageFrom::Detected;
}

static QString siteOf(const QString& url)
{
    const QString host = url.isNull() ? QString() : QUrl(url).host();
    return host.startsWith(u"www."_qs) ? host.sliced(4) : host;
}

// The order of the design's "Source": given, the format's own field, the dateline's agency, the URL's host.
static void completeSource(ArticleDraft& draft, const QString& given)
{
    for (const QString& candidate : {given, draft.source, draft.agency, siteOf(draft.url)}) {
        if (candidate.isEmpty()) continue;
        draft.source = candidate;
        return;
    }
    draft.source = QString();
}

void complete(ArticleDraft& draft, const ImportOptions& options)
{
    completeDateline(draft);
    completeLanguage(draft);
    completeSource(draft, options.source);
    if (!draft.guid.isNull() && draft.guidNamespace.isNull())
        draft.guidNamespace = options.source.isEmpty() ? lastPart(draft.provenance.file) : options.source;
}

}  // namespace dateline::import
