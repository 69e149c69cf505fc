// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Fonts.h"

#include <QByteArrayView>

#include <pango/pangocairo.h>
#include <memory>
#include <optional>
#include <vector>

namespace dateline::exporting {

struct ReleaseObject {
    void operator()(gpointer object) const { g_object_unref(object); }
};
using LayoutPointer = std::unique_ptr<PangoLayout, ReleaseObject>;

enum class Align { Start, Centre, End };

struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
};

/// A stretch of a paragraph that is marked; in bytes of its UTF-8.
struct TextMark {
    qsizetype from = 0;
    qsizetype to = 0;
    std::optional<Colour> behind = {};
    bool isBold = false;
};

/// How a text is to be set.
struct Setting {
    Style style;
    double width = 0;  ///< points
    Align align = Align::Start;
    bool isOneLine = false;       ///< cut with an ellipsis where it is too long
    bool hasOwnDirection = true;  ///< by its first letter with a direction; else the article's
    qsizetype smallCapitals = 0;  ///< bytes from the start that are capitals, set small
    std::vector<TextMark> marks = {};
};

/// Makes Pango layouts at 72 units an inch without hinting, so that they measure the same on every machine. Pango's
/// fonts belong to the thread: made and used on one.
class Typesetter final {
public:
    Typesetter();

    /// Of the article that follows: which shapes letters take, and which side lines begin at.
    void setLanguage(const QString& language, bool isRightToLeft);
    bool isRightToLeft() const { return m_isRightToLeft; }

    LayoutPointer set(QByteArrayView utf8, const Setting& setting) const;

private:
    std::unique_ptr<PangoContext, ReleaseObject> m_context;
    QString m_language;
    bool m_isRightToLeft = false;
};

}  // namespace dateline::exporting
