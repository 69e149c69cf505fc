// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/TabStrip.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/window/TabBar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace dateline::window {

namespace metrics = style::metrics;

TabStrip::TabStrip(QWidget* parent) : QWidget(parent), m_bar(new TabBar), m_row(new QWidget)
{
    auto* add = new QToolButton;
    add->setAutoRaise(true);
    add->setIcon(style::icon(QStringLiteral("plus")));
    add->setIconSize({metrics::Icon, metrics::Icon});
    add->setAccessibleName(tr("New tab"));
    add->setToolTip(tr("New tab"));
    add->setFocusPolicy(Qt::TabFocus);
    connect(add, &QToolButton::clicked, this, &TabStrip::newAsked);
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(metrics::Gap, metrics::Grid, metrics::Gap, 0);
    row->setSpacing(metrics::Grid);
    row->addWidget(m_bar);
    row->addWidget(add, 0, Qt::AlignVCenter);
    row->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_row);
    setRowShown(false);
}

void TabStrip::setRowShown(bool isShown)
{
    m_row->setVisible(isShown);
}

void TabStrip::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), style::themeOf(palette()).sidebar);
}

}  // namespace dateline::window
