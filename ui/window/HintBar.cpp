// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/HintBar.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Style.h"
#include "ui/style/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace dateline::window {

namespace metrics = style::metrics;

HintBar::HintBar(QWidget* parent) : QWidget(parent), m_text(new QLabel), m_close(new QToolButton)
{
    setObjectName(QStringLiteral("hint"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Margin + metrics::Icon + metrics::Gap, metrics::Grid, metrics::Margin,
                            metrics::Grid);
    row->setSpacing(metrics::Gap);
    m_text->setFont(style::font(style::Face::Small));
    m_text->setWordWrap(true);
    m_close->setAutoRaise(true);
    m_close->setProperty(style::LinkProperty, true);
    m_close->setText(tr("Got it"));
    m_close->setFont(m_text->font());
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QToolButton::clicked, this, &HintBar::dismissed);
    row->addWidget(m_text, 1);
    row->addWidget(m_close);
    hide();
}

void HintBar::say(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_close->setAccessibleName(tr("Got it: %1").arg(text));
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void HintBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const style::Theme& theme = style::themeOf(palette());
    painter.fillRect(rect(), theme.window);
    painter.fillRect(0, 0, width(), 1, theme.hairline);
    const QRect picture(metrics::Margin, (height() - metrics::Icon) / 2, metrics::Icon, metrics::Icon);
    style::icon(QStringLiteral("info-circle")).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), picture));
}

void HintBar::mouseReleaseEvent(QMouseEvent*)
{
    Q_EMIT dismissed();
}

}  // namespace dateline::window
