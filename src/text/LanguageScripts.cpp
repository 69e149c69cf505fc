// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/LanguageScripts.h"

#include <algorithm>
#include <array>

namespace dateline::text {

namespace {

struct ScriptLanguage {
    QChar::Script script;
    const char* code;
};

constexpr std::array SingleLanguages = {
    ScriptLanguage{QChar::Script_Thai, "th"},     ScriptLanguage{QChar::Script_Lao, "lo"},
    ScriptLanguage{QChar::Script_Khmer, "km"},    ScriptLanguage{QChar::Script_Georgian, "ka"},
    ScriptLanguage{QChar::Script_Armenian, "hy"}, ScriptLanguage{QChar::Script_Greek, "el"},
    ScriptLanguage{QChar::Script_Gujarati, "gu"}, ScriptLanguage{QChar::Script_Gurmukhi, "pa"},
    ScriptLanguage{QChar::Script_Tamil, "ta"},    ScriptLanguage{QChar::Script_Telugu, "te"},
    ScriptLanguage{QChar::Script_Kannada, "kn"},  ScriptLanguage{QChar::Script_Malayalam, "ml"},
    ScriptLanguage{QChar::Script_Sinhala, "si"},  ScriptLanguage{QChar::Script_Thaana, "dv"},
    ScriptLanguage{QChar::Script_Oriya, "or"},    ScriptLanguage{QChar::Script_Cherokee, "chr"},
};

constexpr double Enough = 0.6;

}  // namespace

double ScriptCount::share() const
{
    const int told = std::max(single, std::max(hangul, han + kana));
    return letters == 0 ? 0 : static_cast<double>(told) / letters;
}

ScriptCount scriptsOf(QStringView text)
{
    ScriptCount count;
    std::array<int, SingleLanguages.size()> singles = {};
    for (const QChar c : text) {
        if (!c.isLetter()) continue;
        ++count.letters;
        const QChar::Script script = c.script();
        count.kana += script == QChar::Script_Hiragana || script == QChar::Script_Katakana ? 1 : 0;
        count.han += script == QChar::Script_Han ? 1 : 0;
        count.hangul += script == QChar::Script_Hangul ? 1 : 0;
        for (std::size_t n = 0; script > QChar::Script_Latin && n < singles.size(); ++n)
            singles[n] += SingleLanguages[n].script == script ? 1 : 0;
    }
    const auto most = std::max_element(singles.begin(), singles.end());
    count.single = *most;
    count.singleCode = QString::fromLatin1(SingleLanguages[static_cast<std::size_t>(most - singles.begin())].code);
    return count;
}

QString languageOfScript(const ScriptCount& scripts)
{
    if (scripts.letters == 0 || scripts.share() < Enough) return {};
    if (scripts.single > scripts.letters * Enough) return scripts.singleCode;
    if (scripts.hangul > scripts.letters * Enough) return QStringLiteral("ko");
    // Every Japanese sentence has kana; Chinese quotes a name in it at most.
    return scripts.kana * 10 > scripts.han + scripts.kana ? QStringLiteral("ja") : QStringLiteral("zh");
}

}  // namespace dateline::text
