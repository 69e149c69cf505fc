// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/status/Toast.h"

#include "ui/style/Metrics.h"
#include "ui/style/Style.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace dateline::panes {

Toast::Toast(QWidget* parent) : QWidget(parent), m_text(new QLabel(this)), m_offer(new QToolButton(this))
{
    m_offer->setAutoRaise(true);
    m_offer->setProperty(style::LinkProperty, true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::metrics::Grid);
    row->addWidget(m_text);
    row->addWidget(m_offer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::expire);
    connect(m_offer, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT taken();
    });
    hide();
}

void Toast::say(const QString& text, const QString& offer)
{
    m_text->setText(text);
    m_offer->setText(offer);
    m_offer->setAccessibleName(offer + QStringLiteral(": ") + text);
    m_offer->setVisible(!offer.isEmpty());
    show();
    if (m_timer.interval() > 0) m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    setAccessibleName(text);
    QAccessible::updateAccessibility(&alert);
}

void Toast::setSeconds(int seconds)
{
    m_timer.setInterval(seconds * 1000);
    if (isHidden() || seconds == 0) return m_timer.stop();
    m_timer.start();
}

void Toast::dismiss()
{
    m_timer.stop();
    hide();
}

QString Toast::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Toast::expire()
{
    if (underMouse() || m_offer->hasFocus()) return m_timer.start();
    hide();
}

}  // namespace dateline::panes
