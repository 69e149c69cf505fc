// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Language.h"

#include "text/LanguageScripts.h"

#include <cstdio>
// CLD2's header uses FILE without including it.
#include <cld2/public/compact_lang_det.h>

#include <algorithm>

namespace dateline::text {

namespace {

// An opening tells the language as well as the whole; the whole costs its length.
constexpr qsizetype Opening = 600;  // UTF-16 units
constexpr int EnoughBytes = 150;
constexpr int ShortestText = 12;  // letters

struct Spelling {
    const char* cld2;
    const char* code;
};

// Where CLD2's codes are old or private.
constexpr Spelling Spellings[] = {
    {"iw", "he"}, {"jw", "jv"},  {"mo", "ro"},      {"in", "id"},    {"ji", "yi"},
    {"sh", "sr"}, {"fil", "tl"}, {"zh-Hant", "zh"}, {"sr-ME", "sr"}, {"nb", "no"},
};

QString codeOf(CLD2::Language language)
{
    const char* const cld2 = CLD2::LanguageCode(language);
    for (const Spelling& spelling : Spellings)
        if (qstrcmp(cld2, spelling.cld2) == 0) return QString::fromLatin1(spelling.code);
    const bool isPrivate = language == CLD2::UNKNOWN_LANGUAGE || qstrncmp(cld2, "xx", 2) == 0;
    return isPrivate ? QString() : QString::fromLatin1(cld2);
}

// CLD2 stops reading where UTF-8 is not fit for interchange, as the stray controls of misread quotation marks.
QString withoutControls(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control || c.isNonCharacter(); },
        QChar(u' '));
    return text;
}

DetectedLanguage byStatistics(const QString& opening)
{
    const QByteArray utf8 = withoutControls(opening).toUtf8();
    CLD2::Language top[3] = {};
    int percent[3] = {};
    double scores[3] = {};
    int textBytes = 0;
    int validBytes = 0;
    bool isReliable = false;
    const CLD2::Language language =
        CLD2::ExtDetectLanguageSummaryCheckUTF8(utf8.constData(), static_cast<int>(utf8.size()), true, nullptr, 0, top,
                                                percent, scores, nullptr, &textBytes, &isReliable, &validBytes);
    const QString code = codeOf(language);
    if (code.isEmpty() || language != top[0]) return {};
    const double share = percent[0] / 100.0;
    if (isReliable) return {code, share};
    // Unreliable is said of close relatives too; a long text of mostly one language is told all the same.
    const bool isPlain = textBytes >= EnoughBytes && percent[0] >= 60;
    return isPlain ? DetectedLanguage{code, share / 2} : DetectedLanguage{};
}

}  // namespace

DetectedLanguage detectLanguage(const QString& text)
{
    const QString opening = text.left(Opening);
    const ScriptCount scripts = scriptsOf(opening);
    if (scripts.letters < ShortestText && !scripts.isTelling()) return {};
    if (const QString code = languageOfScript(scripts); !code.isNull()) return {code, scripts.share()};
    return byStatistics(opening);
}

}  // namespace dateline::text
