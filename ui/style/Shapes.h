// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QWidget;
class QRect;
class QRectF;
class QColor;

/// What the style draws, one function a shape.
namespace dateline::style::shapes {

void rounded(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& line, double width = 1);
void focusRing(QPainter& painter, const QRect& rect, const QStyleOption& option);

void button(QPainter& painter, const QStyleOption& option);
/// Of a tool button: flat where it is auto-raised, else a chip.
void flatButton(QPainter& painter, const QStyleOption& option);
void field(QPainter& painter, const QStyleOption& option);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);
void panel(QPainter& painter, const QStyleOption& option);
void chevron(QPainter& painter, const QRect& rect, const QStyleOption& option, bool pointsUp);

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option);
void progressGroove(QPainter& painter, const QStyleOption& option);
void progressContents(QPainter& painter, const QStyleOptionProgressBar& option);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow);
void tab(QPainter& painter, const QStyleOptionTab& option);
void tabWords(QPainter& painter, const QStyleOptionTab& option, const QRect& words);
void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down);

}  // namespace dateline::style::shapes
