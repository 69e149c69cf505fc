// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Style.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Shapes.h"
#include "ui/style/Theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QWidget>

namespace dateline::style {

Style::Style(ThemeChoice choice) : QProxyStyle(QStringLiteral("fusion")), m_choice(choice) {}

void Style::polish(QPalette& palette)
{
    const bool isPlatformDark = palette.color(QPalette::Window).lightness() < 128;
    const bool isDark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::FollowSystem && isPlatformDark);
    palette = paletteOf(theme(isDark ? ThemeName::Dark : ThemeName::Light));
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (widget->inherits("QAbstractButton") || widget->inherits("QComboBox") || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
        case PE_PanelButtonCommand:
            return shapes::button(*painter, *option);
        case PE_PanelButtonTool:
            return shapes::flatButton(*painter, *option);
        case PE_FrameDefaultButton:
        case PE_PanelScrollAreaCorner:  // between two bars, which stand on the area's own ground
            return;
        case PE_FrameLineEdit:
        case PE_FrameFocusRect:
            break;
        case PE_IndicatorCheckBox:
            return shapes::checkBox(*painter, *option);
        case PE_IndicatorRadioButton:
            return shapes::radioButton(*painter, *option);
        case PE_FrameMenu:
        case PE_PanelMenu:
        case PE_PanelTipLabel:
            return shapes::panel(*painter, *option);
        case PE_IndicatorArrowUp:
            return shapes::chevron(*painter, option->rect, *option, true);
        case PE_IndicatorArrowDown:
            return shapes::chevron(*painter, option->rect, *option, false);
        default:
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    if (element == PE_FrameLineEdit) return shapes::field(*painter, *option);
    // A pushed or tool button draws its own ring with its panel.
    if (widget && (widget->inherits("QPushButton") || widget->inherits("QToolButton"))) return;
    shapes::focusRing(*painter, option->rect, *option);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option); item && element == CE_MenuItem)
        return shapes::menuItem(*painter, *item);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
        if (element == CE_ProgressBarGroove) return shapes::progressGroove(*painter, *option);
        if (element == CE_ProgressBarContents) return shapes::progressContents(*painter, *bar);
    }
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        if (element == CE_TabBarTabShape) return shapes::tab(*painter, *tab);
        if (element == CE_TabBarTabLabel)
            return shapes::tabWords(*painter, *tab, subElementRect(SE_TabBarTabText, option, widget));
    }
    if (element == CE_Splitter) return painter->fillRect(option->rect, themeOf(option->palette).hairline);
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button && element == CE_PushButtonLabel && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
        button->state.testFlag(State_Enabled)) {
        QStyleOptionButton onAccent = *button;
        onAccent.palette.setColor(QPalette::ButtonText, themeOf(option->palette).onAccent);
        return QProxyStyle::drawControl(element, &onAccent, painter, widget);
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        button && element == CE_ToolButtonLabel && widget && widget->property(LinkProperty).toBool()) {
        QStyleOptionToolButton link = *button;
        link.palette.setColor(QPalette::ButtonText, themeOf(option->palette).accent);
        return QProxyStyle::drawControl(element, &link, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto part = [&](SubControl which) { return subControlRect(control, option, which, widget); };
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar)
        return shapes::scrollBar(*painter, *bar, part(SC_ScrollBarSlider));
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box && control == CC_ComboBox)
        return shapes::comboBox(*painter, *box, part(SC_ComboBoxArrow));
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option); box && control == CC_SpinBox)
        return shapes::spinBox(*painter, *box, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        button && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
        QStyleOptionToolButton plain = *button;  // a button that is nothing but its menu says so in its text
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar) return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrows at the ends: the groove is the whole bar.
    const bool isUpright = bar->orientation == Qt::Vertical;
    const int length = isUpright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const qint64 page = std::max(bar->pageStep, 1);
    const int handle = std::clamp(int(length * page / (range + page)), std::min(28, length), length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto stretch = [&](int from, int extent) {
        return isUpright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), extent)
                         : QRect(bar->rect.left() + from, bar->rect.top(), extent, bar->rect.height());
    };
    switch (part) {
        case SC_ScrollBarSlider:
            return stretch(start, handle);
        case SC_ScrollBarGroove:
            return bar->rect;
        case SC_ScrollBarSubPage:
            return stretch(0, start);
        case SC_ScrollBarAddPage:
            return stretch(start + handle, length - start - handle);
        default:
            return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool isField = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return isField ? rect.adjusted(metrics::Grid, 0, -metrics::Grid, 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (type == CT_MenuItem && item && item->menuItemType != QStyleOptionMenuItem::Separator)
        return {wanted.width() + 24, std::max(wanted.height(), metrics::RowHeight)};
    if (type == CT_MenuItem) return {wanted.width(), 9};
    if (type == CT_PushButton) return {std::max(wanted.width() + 16, 72), std::max(wanted.height(), 30)};
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        return {wanted.width() + 4, std::max(wanted.height(), 30)};
    if (type == CT_ToolButton) return wanted.expandedTo({metrics::RowHeight, metrics::RowHeight});
    return wanted;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
        case PM_ScrollBarExtent:
            return 12;
        case PM_ScrollView_ScrollBarSpacing:
            return 0;
        case PM_SplitterWidth:
        case PM_MenuPanelWidth:
            return 1;
        case PM_MenuHMargin:
        case PM_MenuVMargin:
            return metrics::Grid;
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ToolBarIconSize:
            return metrics::Icon;
        case PM_HeaderMargin:
            return 2 * metrics::Grid;
        case PM_FocusFrameHMargin:  // a view adds one more
            return qobject_cast<const QTableView*>(widget) ? 2 * metrics::Grid - 1
                                                           : QProxyStyle::pixelMetric(metric, option, widget);
        case PM_ToolTipLabelFrameWidth:
            return 6;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return 16;
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
            return 0;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const
{
    switch (hint) {
        case SH_DialogButtonBox_ButtonsHaveIcons:
        case SH_EtchDisabledText:
        case SH_ScrollBar_Transient:
            return 0;
        case SH_ToolTipLabel_Opacity:
            return 255;
        case SH_ScrollBar_LeftClickAbsolutePosition:
            return 0;
        case SH_ToolTip_WakeUpDelay:
            return 500;
        default:
            return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    switch (which) {
        case SP_MessageBoxInformation:
            return icon(QStringLiteral("info-circle"));
        case SP_MessageBoxQuestion:
            return icon(QStringLiteral("question-circle"));
        case SP_MessageBoxWarning:
        case SP_MessageBoxCritical:
            return icon(QStringLiteral("exclamation-triangle"));
        default:
            return QProxyStyle::standardIcon(which, option, widget);
    }
}

}  // namespace dateline::style
