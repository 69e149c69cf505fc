// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Theme.h"

#include <QFont>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace dateline::style {

/// How articles are set. Pixels at scale 1.
struct ReadingStyle {
    static constexpr double OrdinarySize = 17.5;
    static constexpr double SmallestSize = 12;
    static constexpr double LargestSize = 36;
    static constexpr int NarrowMeasure = 480;
    static constexpr int OrdinaryMeasure = 560;
    static constexpr int WideMeasure = 720;
    static constexpr double CloseLeading = 1.4;
    static constexpr double OrdinaryLeading = 1.55;
    static constexpr double OpenLeading = 1.8;

    double size = OrdinarySize;
    int measure = OrdinaryMeasure;     ///< width of the column at the ordinary size
    QString face;                      ///< of readingFaces(); empty, or one that is not installed: the first of them
    double leading = OrdinaryLeading;  ///< from line to line, as a share of the size
    bool isJustified = false;
    std::optional<ThemeName> theme = {};  ///< none: as the window

    void makeLarger();
    void makeSmaller();

    /// The face for a language: Chinese, Japanese and Korean each have their own shapes of the same characters.
    QFont body(const QString& language) const;
    QFont headline(const QString& language) const;
    QFont meta(const QString& language = {}) const;
    QFont typewriter() const;
    double lineHeight() const;  ///< of the body, pixels

    QJsonObject toJson() const;
    static ReadingStyle fromJson(const QJsonObject& json);
    bool operator==(const ReadingStyle&) const = default;
};

/// The families that are installed and have every letter of English, Kazakh, Russian and Greek, the one to begin with
/// first.
const QStringList& readingFaces();
/// A family and, behind it, one by name for each script that it lacks: fontconfig's own choice is often an odd one.
/// Chinese, Japanese and Korean by the language.
QStringList readingFamilies(const QString& face, const QString& language);

}  // namespace dateline::style
