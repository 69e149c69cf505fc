// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/ReadingStyle.h"

#include "ui/style/Metrics.h"

#include <algorithm>

namespace dateline::panes {

using namespace Qt::StringLiterals;

namespace {

constexpr double Smallest = 12;
constexpr double Largest = 36;
constexpr double SizeStep = 1.5;
constexpr double LineHeight = 1.55;
constexpr double HeadlineSize = 27;  ///< beside an ordinary body
constexpr double MetaSize = 13;

QString shapesFor(const QString& language)
{
    if (language.startsWith(u"ja"_s)) return u"CJK JP"_s;
    if (language.startsWith(u"ko"_s)) return u"CJK KR"_s;
    if (language == u"zh-Hant"_s || language == u"zh-TW"_s) return u"CJK TC"_s;
    return u"CJK SC"_s;
}

QFont sized(QStringList families, double pixels, const QString& language)
{
    families.replaceInStrings(u"CJK SC"_s, shapesFor(language));
    QFont font;
    font.setFamilies(families);
    // A pixel size is a whole number, a point size is not.
    font.setPointSizeF(pixels * 72 / 96);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString wordFor(style::ThemeName theme)
{
    switch (theme) {
        case style::ThemeName::Light:
            return u"light"_s;
        case style::ThemeName::Sepia:
            return u"sepia"_s;
        case style::ThemeName::Dark:
            return u"dark"_s;
    }
    return {};
}

}  // namespace

void ReadingStyle::makeLarger()
{
    size = std::min(size + SizeStep, Largest);
}

void ReadingStyle::makeSmaller()
{
    size = std::max(size - SizeStep, Smallest);
}

QFont ReadingStyle::body(const QString& language) const
{
    return sized(isSerif ? style::serifFamilies() : style::sansFamilies(), size, language);
}

QFont ReadingStyle::headline(const QString& language) const
{
    QFont font =
        sized(isSerif ? style::serifFamilies() : style::sansFamilies(), size * HeadlineSize / OrdinarySize, language);
    font.setWeight(QFont::Bold);
    return font;
}

QFont ReadingStyle::meta() const
{
    return sized(style::sansFamilies(), std::max(MetaSize, size * MetaSize / OrdinarySize), {});
}

double ReadingStyle::lineHeight() const
{
    return style::scaled(size) * LineHeight;
}

QJsonObject ReadingStyle::toJson() const
{
    QJsonObject json{{u"size"_s, size}, {u"measure"_s, measure}, {u"serif"_s, isSerif}};
    if (theme) json.insert(u"theme"_s, wordFor(*theme));
    return json;
}

ReadingStyle ReadingStyle::fromJson(const QJsonObject& json)
{
    ReadingStyle style;
    style.size = std::clamp(json.value("size"_L1).toDouble(OrdinarySize), Smallest, Largest);
    style.measure = std::clamp(json.value("measure"_L1).toInt(OrdinaryMeasure), NarrowMeasure, WideMeasure);
    style.isSerif = json.value("serif"_L1).toBool(true);
    for (const auto name : {style::ThemeName::Light, style::ThemeName::Sepia, style::ThemeName::Dark})
        if (json.value("theme"_L1).toString() == wordFor(name)) style.theme = name;
    return style;
}

}  // namespace dateline::panes
