// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Metrics.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>

namespace dateline::style {

namespace {

constexpr double OrdinaryDotsPerInch = 96;

/// For scripts that the first face lacks: fontconfig's own choice is often an odd one.
const QStringList otherScriptsSerif = {QStringLiteral("Noto Naskh Arabic"),     QStringLiteral("Noto Serif CJK SC"),
                                       QStringLiteral("Noto Serif Thai"),       QStringLiteral("Noto Serif Hebrew"),
                                       QStringLiteral("Noto Serif Devanagari"), QStringLiteral("Noto Color Emoji")};
const QStringList otherScriptsSans = {QStringLiteral("Noto Sans Arabic"),     QStringLiteral("Noto Sans CJK SC"),
                                      QStringLiteral("Noto Sans Thai"),       QStringLiteral("Noto Sans Hebrew"),
                                      QStringLiteral("Noto Sans Devanagari"), QStringLiteral("Noto Color Emoji")};

QStringList installed(const QStringList& families)
{
    QStringList kept;
    for (const QString& family : families)
        if (QFontDatabase::hasFamily(family)) kept << family;
    return kept;
}

QFont sized(double pixels, QFont::Weight weight)
{
    static const QStringList families = sansFamilies();
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qRound(scaled(pixels)));
    font.setWeight(weight);
    return font;
}

}  // namespace

double scaled(double pixels)
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    if (!screen) return pixels;
    return pixels * std::max(1.0, screen->logicalDotsPerInch() / OrdinaryDotsPerInch);
}

QFont font(Face face)
{
    switch (face) {
        case Face::Interface:
            return sized(13, QFont::Normal);
        case Face::Small:
            return sized(12, QFont::Normal);
        case Face::Tiny:
            return sized(11, QFont::DemiBold);
        case Face::Headline:
            return sized(14, QFont::Normal);
        case Face::HeadlineUnread:
            return sized(14, QFont::DemiBold);
        case Face::Title:
            return sized(15, QFont::DemiBold);
    }
    return {};
}

QStringList serifFamilies()
{
    static const QStringList families = installed(
        QStringList{QStringLiteral("Noto Serif"), QStringLiteral("Charis SIL"), QStringLiteral("DejaVu Serif")} +
        otherScriptsSerif);
    return families.isEmpty() ? QStringList{QStringLiteral("serif")} : families;
}

QStringList sansFamilies()
{
    static const QStringList families =
        installed(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")} + otherScriptsSans);
    return families.isEmpty() ? QStringList{QGuiApplication::font().family()} : families;
}

}  // namespace dateline::style
