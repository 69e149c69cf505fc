// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fonts.h"

namespace dateline::exporting {

namespace {

QByteArray hanRegion(const QString& language)
{
    if (language.startsWith(u"ja")) return "JP";
    if (language.startsWith(u"ko")) return "KR";
    if (language == u"zh-TW" || language == u"zh-Hant") return "TC";
    if (language == u"zh-HK" || language == u"yue") return "HK";
    return "SC";
}

constexpr char SerifFamilies[] =
    "Noto Serif,Noto Naskh Arabic,Noto Serif Hebrew,Noto Serif CJK @,Noto Serif Thai,Noto Serif Devanagari,"
    "Noto Serif Bengali,Noto Serif Tamil,Noto Serif Telugu,Noto Serif Kannada,Noto Serif Malayalam,"
    "Noto Serif Gujarati,Noto Serif Gurmukhi,Noto Serif Sinhala,Noto Serif Khmer,Noto Serif Lao,"
    "Noto Serif Myanmar,Noto Serif Georgian,Noto Serif Armenian,Noto Serif Ethiopic,Noto Serif Tibetan,"
    "Noto Sans Symbols,Noto Sans Symbols2,Noto Sans Math,serif";
constexpr char SansFamilies[] =
    "Noto Sans,Noto Sans Arabic,Noto Sans Hebrew,Noto Sans CJK @,Noto Sans Thai,Noto Sans Devanagari,"
    "Noto Sans Bengali,Noto Sans Tamil,Noto Sans Telugu,Noto Sans Kannada,Noto Sans Malayalam,"
    "Noto Sans Gujarati,Noto Sans Gurmukhi,Noto Sans Sinhala,Noto Sans Khmer,Noto Sans Lao,"
    "Noto Sans Myanmar,Noto Sans Georgian,Noto Sans Armenian,Noto Sans Ethiopic,"
    "Noto Sans Symbols,Noto Sans Symbols2,Noto Sans Math,sans-serif";

}  // namespace

QByteArray familiesFor(Face face, const QString& language)
{
    return QByteArray(face == Face::Serif ? SerifFamilies : SansFamilies).replace('@', hanRegion(language));
}

}  // namespace dateline::exporting
