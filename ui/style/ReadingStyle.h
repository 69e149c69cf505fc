// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Theme.h"

#include <QFont>
#include <QJsonObject>

#include <optional>

namespace dateline::panes {

/// How an article is set. Pixels at scale 1.
struct ReadingStyle {
    static constexpr double OrdinarySize = 17.5;
    static constexpr int NarrowMeasure = 480;
    static constexpr int OrdinaryMeasure = 560;
    static constexpr int WideMeasure = 720;

    double size = OrdinarySize;
    int measure = OrdinaryMeasure;
    bool isSerif = true;
    std::optional<style::ThemeName> theme;  ///< none: as the window

    void makeLarger();
    void makeSmaller();

    /// The face for a language: Chinese, Japanese and Korean each have their own shapes of the same characters.
    QFont body(const QString& language) const;
    QFont headline(const QString& language) const;
    QFont meta() const;
    double lineHeight() const;  ///< of the body, pixels

    QJsonObject toJson() const;
    static ReadingStyle fromJson(const QJsonObject& json);
    bool operator==(const ReadingStyle&) const = default;
};

}  // namespace dateline::panes
