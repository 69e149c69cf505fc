// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/TabBar.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"

#include <QContextMenuEvent>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace dateline::window {

namespace metrics = style::metrics;

namespace {

constexpr int WidestTab = 230;
constexpr int NarrowestTab = 88;
constexpr int CloseSize = 20;

/// A tab's words are no menu's: a «&» is one.
QString plain(QString caption)
{
    return caption.replace(u'&', QStringLiteral("&&"));
}

}  // namespace

TabBar::TabBar(QWidget* parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("tabs"));
    setAccessibleName(tr("Tabs"));
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setFont(style::font(style::Face::Small));
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_isSaying && index >= 0) Q_EMIT chosen(index);
    });
    connect(this, &QTabBar::tabMoved, this, [this](int from, int to) {
        if (!m_isSaying) Q_EMIT tabDragged(from, to);
    });
}

void TabBar::say(const QStringList& captions, int current)
{
    const QScopedValueRollback saying(m_isSaying, true);
    while (count() > captions.size()) removeTab(count() - 1);
    while (count() < captions.size()) addCloseButton(addTab({}));
    for (int index = 0; index < count(); ++index) {
        const QString& caption = captions[index];
        if (tabToolTip(index) == caption) continue;
        setTabToolTip(index, caption);  // first: the words' room is measured by it
        setTabText(index, plain(caption));
        setAccessibleTabName(index, caption);
        tabButton(index, RightSide)->setAccessibleName(tr("Close «%1»").arg(caption));
    }
    setCurrentIndex(current);
}

void TabBar::addCloseButton(int index)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIcon(style::icon(QStringLiteral("x")));
    button->setIconSize({metrics::Icon, metrics::Icon});
    button->setFixedSize(CloseSize, CloseSize);
    button->setFocusPolicy(Qt::NoFocus);  // Delete closes the tab that has the focus
    button->setToolTip(tr("Close the tab"));
    connect(button, &QToolButton::clicked, this, [this, button] { Q_EMIT closeAsked(indexOfButton(button)); });
    setTabButton(index, RightSide, button);
}

int TabBar::indexOfButton(const QWidget* button) const
{
    for (int index = 0; index < count(); ++index)
        if (tabButton(index, RightSide) == button) return index;
    return -1;
}

QSize TabBar::tabSizeHint(int index) const
{
    const int words = fontMetrics().horizontalAdvance(tabToolTip(index));
    const int width = words + CloseSize + 4 * metrics::Gap;
    const int least = qRound(style::scaled(NarrowestTab)), most = qRound(style::scaled(WidestTab));
    return {std::clamp(width, least, most), qRound(style::scaled(metrics::RowHeight)) + metrics::Grid};
}

QSize TabBar::minimumTabSizeHint(int index) const
{
    return {qRound(style::scaled(NarrowestTab)), tabSizeHint(index).height()};
}

void TabBar::mouseReleaseEvent(QMouseEvent* event)
{
    const int index = tabAt(event->pos());
    if (event->button() == Qt::MiddleButton && index >= 0) return Q_EMIT closeAsked(index);
    QTabBar::mouseReleaseEvent(event);
}

void TabBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete) return Q_EMIT closeAsked(currentIndex());
    QTabBar::keyPressEvent(event);
}

void TabBar::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = isByKey ? currentIndex() : tabAt(event->pos());
    Q_EMIT menuAsked(index, isByKey ? mapToGlobal(tabRect(index).bottomLeft()) : event->globalPos());
}

}  // namespace dateline::window
