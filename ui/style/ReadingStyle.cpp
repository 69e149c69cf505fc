// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/ReadingStyle.h"

#include "ui/style/Metrics.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>

#include <algorithm>

namespace dateline::style {

using namespace Qt::StringLiterals;

namespace {

constexpr double SizeStep = 1.5;
constexpr double HeadlineSize = 27;  ///< beside an ordinary body
constexpr double MetaSize = 13;
constexpr double TypewriterSize = 0.86;  ///< of the body's: its letters are wider

/// Letters that good faces lack: the Kazakh ones, stressed Greek, and some of Central Europe's and of Türkiye's.
const QString awkwardLetters = u"ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёΆάΈέΉήΊίΌόΎύΏώŐőŞşİığŁłŽž«»–—"_s;

bool isForReading(const QString& family)
{
    if (!QFontDatabase::hasFamily(family)) return false;
    const QFontMetrics metrics{QFont(family)};
    return std::ranges::all_of(awkwardLetters, [&](QChar c) { return metrics.inFont(c); });
}

QStringList foundFaces()
{
    const QString platform = QFontInfo(QFont(u"serif"_s)).family();
    QStringList faces;
    for (const QString& family : {u"Noto Serif"_s, u"Charis SIL"_s, u"Noto Sans"_s, u"PT Serif"_s, u"Literata"_s,
                                  u"DejaVu Serif"_s, u"DejaVu Sans"_s, platform})
        if (!faces.contains(family) && isForReading(family)) faces << family;
    return faces.isEmpty() ? QStringList{platform} : faces;
}

bool isSans(const QString& family)
{
    return family.contains(u"Sans"_s);
}

QString shapesFor(const QString& language)
{
    if (language.startsWith(u"ja"_s)) return u"JP"_s;
    if (language.startsWith(u"ko"_s)) return u"KR"_s;
    if (language == u"zh-Hant"_s || language == u"zh-TW"_s) return u"TC"_s;
    return language == u"zh-HK"_s ? u"HK"_s : u"SC"_s;
}

/// Urdu is read in Nastaliq where there is one.
QStringList otherScripts(bool isSansSerif, const QString& language)
{
    const QString noto = isSansSerif ? u"Noto Sans "_s : u"Noto Serif "_s;
    QStringList families;
    if (language == u"ur"_s) families << u"Noto Nastaliq Urdu"_s;
    families << (isSansSerif ? u"Noto Sans Arabic"_s : u"Noto Naskh Arabic"_s);
    for (const QString& script :
         {u"Hebrew"_s, u"CJK "_s + shapesFor(language), u"Thai"_s, u"Devanagari"_s, u"Bengali"_s, u"Tamil"_s,
          u"Georgian"_s, u"Armenian"_s, u"Ethiopic"_s, u"Khmer"_s, u"Lao"_s, u"Myanmar"_s, u"Sinhala"_s})
        families << noto + script;
    families << u"Noto Sans CJK "_s + shapesFor(language) << u"Noto Sans Symbols2"_s << u"Noto Color Emoji"_s;
    return families;
}

QFont sized(const QStringList& families, double pixels)
{
    QFont font;
    font.setFamilies(families);
    // A pixel size is a whole number, a point size is not.
    font.setPointSizeF(pixels * 72 / 96);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

constexpr std::pair<ThemeName, const char*> themeWords[] = {
    {ThemeName::Light, "light"}, {ThemeName::Sepia, "sepia"}, {ThemeName::Dark, "dark"}};

}  // namespace

const QStringList& readingFaces()
{
    static const QStringList faces = foundFaces();
    return faces;
}

QStringList readingFamilies(const QString& face, const QString& language)
{
    const QString first = readingFaces().contains(face) ? face : readingFaces().constFirst();
    static const QStringList installed = QFontDatabase::families();
    QStringList families{first};
    for (const QString& family : otherScripts(isSans(first), language))
        if (installed.contains(family) && !families.contains(family)) families << family;
    return families;
}

void ReadingStyle::makeLarger()
{
    size = std::min(size + SizeStep, LargestSize);
}

void ReadingStyle::makeSmaller()
{
    size = std::max(size - SizeStep, SmallestSize);
}

QFont ReadingStyle::body(const QString& language) const
{
    return sized(readingFamilies(face, language), size);
}

QFont ReadingStyle::headline(const QString& language) const
{
    QFont font = sized(readingFamilies(face, language), size * HeadlineSize / OrdinarySize);
    font.setWeight(QFont::Bold);
    return font;
}

QFont ReadingStyle::meta(const QString& language) const
{
    return sized(readingFamilies(u"Noto Sans"_s, language), std::max(MetaSize, size * MetaSize / OrdinarySize));
}

QFont ReadingStyle::typewriter() const
{
    QFont font = sized({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Noto Sans Mono CJK SC"_s}, size * TypewriterSize);
    font.setStyleHint(QFont::Monospace);
    return font;
}

double ReadingStyle::lineHeight() const
{
    return scaled(size) * leading;
}

QJsonObject ReadingStyle::toJson() const
{
    QJsonObject json{{u"size"_s, size},
                     {u"measure"_s, measure},
                     {u"face"_s, face},
                     {u"leading"_s, leading},
                     {u"justified"_s, isJustified}};
    for (const auto& [name, word] : themeWords)
        if (theme == name) json.insert(u"theme"_s, QLatin1String(word));
    return json;
}

/// Earlier versions knew two faces and called them "serif" or not.
ReadingStyle ReadingStyle::fromJson(const QJsonObject& json)
{
    ReadingStyle style;
    style.size = std::clamp(json.value("size"_L1).toDouble(OrdinarySize), SmallestSize, LargestSize);
    style.measure = std::clamp(json.value("measure"_L1).toInt(OrdinaryMeasure), NarrowMeasure, WideMeasure);
    style.face = json.value("face"_L1).toString(json.value("serif"_L1).toBool(true) ? QString() : u"Noto Sans"_s);
    style.leading = std::clamp(json.value("leading"_L1).toDouble(OrdinaryLeading), CloseLeading, OpenLeading);
    style.isJustified = json.value("justified"_L1).toBool(false);
    for (const auto& [name, word] : themeWords)
        if (json.value("theme"_L1).toString() == QLatin1String(word)) style.theme = name;
    return style;
}

}  // namespace dateline::style
