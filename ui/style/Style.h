// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Appearance.h"

#include <QProxyStyle>

namespace dateline::style {

/// A tool button that reads as a link: setProperty(LinkProperty, true).
constexpr char LinkProperty[] = "isLink";

/// Fusion's behaviour with flat, rounded, quiet shapes. It gives the application its palette by polishing the
/// platform's: so the platform's light or dark is seen at every change, and no palette of ours hides it.
class Style final : public QProxyStyle {
    Q_OBJECT
public:
    explicit Style(ThemeChoice choice);

    void choose(ThemeChoice choice) { m_choice = choice; }

    void polish(QPalette& palette) override;
    void polish(QWidget* widget) override;
    void polish(QApplication* application) override { QProxyStyle::polish(application); }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;

private:
    ThemeChoice m_choice;
};

}  // namespace dateline::style
