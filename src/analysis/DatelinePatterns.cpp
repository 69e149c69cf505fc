// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/DatelinePatterns.h"

#include <QStringList>

namespace dateline::analysis {

namespace {

// A name in capitals of Latin, Cyrillic or Greek, words parted by spaces and hyphens, "/" between two towns, ", KANSAS"
// behind one. Not more than six words: a sentence in capitals is longer.
constexpr const char* Capitals =
    R"((?<place>\p{Lu}[\p{Lu}\p{M}.'’]*(?:[ /-]{1,2}\p{Lu}[\p{Lu}\p{M}.'’]*){0,5}(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})?))";
constexpr const char* Name = R"((?<place>\p{Lu}[\p{L}\p{M}.'’]+(?:[ /-]\p{Lu}[\p{L}\p{M}.'’]+){0,3}))";
constexpr const char* Agency = R"((?<agency>[\p{L}\p{N}][\p{L}\p{M}\p{N} .'/-]{0,40}?))";
// "March 17", "Mar 17, 2023", "5 октября", "5 окт", "17 наурыз".
constexpr const char* Day = R"((?:\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{L}{3,9}\.?(?: \d{4})?(?: г\.| года)?))";
constexpr const char* Dash = R"( ?(?:--|[–—―‒-]|:) ?)";

QRegularExpression built(const QString& shape)
{
    QString pattern = shape;
    pattern.replace(QLatin1String("CAPITALS"), QString::fromUtf8(Capitals))
        .replace(QLatin1String("NAME"), QString::fromUtf8(Name))
        .replace(QLatin1String("AGENCY"), QString::fromUtf8(Agency))
        .replace(QLatin1String("DAY"), QString::fromUtf8(Day))
        .replace(QLatin1String("DASH"), QString::fromUtf8(Dash));
    return QRegularExpression(QStringLiteral("^\\s*") + pattern, QRegularExpression::UseUnicodePropertiesOption);
}

struct Shape {
    const char* pattern;
    bool needsKnownAgency;
};

constexpr Shape Shapes[] = {
    // ASTANA. KAZINFORM – …   АСТАНА. ҚазАқпарат – …
    {R"(CAPITALS\. ?AGENCYDASH)", true},
    // ALMATY. MERIDIAN – …: an agency that no table knows, where place and agency are both in capitals
    {R"((?<place>\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){0,2})\. (?<agency>\p{Lu}[\p{Lu}\p{N}]{2,}(?:[ -]\p{Lu}{2,}){0,2}) [–—-] (?=[\p{Lu}\p{N}"“«(]))",
     false},
    // MOSCOW, October 5. /TASS/. …   МОСКВА, 5 октября. /ТАСС/. …
    {R"(CAPITALS, DAY\. ?/AGENCY/\.? ?(?:DASH)?)", true},
    // LONDON, March 17 (Reuters) - …
    {R"(CAPITALS, DAY ?[(/]AGENCY[)/]\.?DASH)", false},
    // МОСКВА, 5 окт — РИА Новости. …
    {R"(CAPITALS, DAYDASHAGENCY\. )", true},
    // NEW YORK (AP) — …   GENEVA/NEW YORK (Reuters) - …
    {R"(CAPITALS ?\(AGENCY\)DASH)", true},
    // Astana (AFP) – …   Almaty, March 17 (Kazinform) – …
    {R"(NAME(?:, DAY)? ?\(AGENCY\)DASH)", true},
    // Астана. КазИнформ – …
    {R"(NAME\. ?AGENCY ?(?:--|[–—―-]) )", true},
    // WASHINGTON, March 2 - …
    {R"(CAPITALS, DAYDASH)", false},
    // NAJAF, Iraq - …   PUNTA GORDA, Fla. - …
    {R"((?<place>\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){0,3}, \p{Lu}\p{Ll}[\p{L}.]*(?: \p{Lu}\p{Ll}+)?) (?:--|[–—-]) (?=[\p{Lu}\p{N}"“«]))",
     false},
    // 新华社北京3月17日电（记者…）
    {R"((?<agency>新华社|新華社|中新社|中新网|哈通社)(?<place>[\p{Han}·/]{1,12}?)\d{1,2}月\d{1,2}日电(?:[ 　]*[（(][^）)]{0,40}[）)])?[ 　]*)",
     true},
    {R"((?<place>[\p{Han}·/]{1,12}?)\d{1,2}月\d{1,2}日电(?:[ 　]*[（(][^）)]{0,40}[）)])?[ 　]*)", false},
    // 【ワシントン共同】
    {R"(【(?<place>[\p{Katakana}\p{Han}・ー]{2,12}?)(?:=|＝)?(?<agency>共同|時事|ロイター|AFP)】)", true},
    // (서울=연합뉴스)
    {R"(\((?<place>\p{Hangul}{2,6})=(?<agency>연합뉴스)\) ?)", true},
    // الرياض 17 مارس 2023 (واس) - …
    {R"((?<place>\p{Arabic}+(?: \p{Arabic}+){0,2}?)(?: ?[،,])?(?: (?:في )?\d{1,2} \p{Arabic}{3,8}(?: ?/ ?\p{Arabic}{3,8})?(?: \d{4})?)? ?[(/] ?AGENCY ?[)/]DASH)",
     true},
    // القاهرة - رويترز:
    {R"((?<place>\p{Arabic}+(?: \p{Arabic}+){0,2}) ?[-–—،] ?AGENCY ?[:–—-] ?)", true},
};

}  // namespace

const QList<DatelinePattern>& datelinePatterns()
{
    static const QList<DatelinePattern> patterns = [] {
        QList<DatelinePattern> built_;
        for (const Shape& shape : Shapes)
            built_.append({built(QString::fromUtf8(shape.pattern)), shape.needsKnownAgency});
        return built_;
    }();
    return patterns;
}

bool isDatelineDash(QChar c)
{
    return QStringView(u"-–—―‒").contains(c);
}

bool isPlaceLike(const QString& place)
{
    static const QStringList openers = {
        QStringLiteral("THE"),        QStringLiteral("A"),         QStringLiteral("AN"),
        QStringLiteral("ON"),         QStringLiteral("IN"),        QStringLiteral("MONDAY"),
        QStringLiteral("TUESDAY"),    QStringLiteral("WEDNESDAY"), QStringLiteral("THURSDAY"),
        QStringLiteral("FRIDAY"),     QStringLiteral("SATURDAY"),  QStringLiteral("SUNDAY"),
        QStringLiteral("UPDATE"),     QStringLiteral("BREAKING"),  QStringLiteral("EXCLUSIVE"),
        QStringLiteral("CORRECTION"), QStringLiteral("NOTE"),      QStringLiteral("HE"),
        QStringLiteral("SHE"),        QStringLiteral("IT"),        QStringLiteral("WE"),
        QStringLiteral("BY")};
    if (place.size() < 2 && !place.isEmpty() && place.front().script() != QChar::Script_Han) return false;
    const QString first = place.section(u' ', 0, 0).toUpper();
    return !place.isEmpty() && !openers.contains(first);
}

}  // namespace dateline::analysis
