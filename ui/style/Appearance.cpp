// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Appearance.h"

#include "ui/style/Metrics.h"
#include "ui/style/Style.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace dateline::style {

namespace {

/// Qt passes a change on through native windows, which a widget never shown has not got.
void tellHiddenWidgets()
{
    QEvent event(QEvent::ApplicationPaletteChange);
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (!widget->windowHandle()) QCoreApplication::sendEvent(widget, &event);
}

}  // namespace

Appearance::Appearance(QApplication& application) : m_application(application), m_style(new Style(m_choice))
{
    application.setStyle(m_style);  // takes it over
    application.setFont(font(Face::Interface));
    application.installEventFilter(this);
}

Appearance::~Appearance() = default;

void Appearance::choose(ThemeChoice choice)
{
    if (m_choice == choice) return;
    m_choice = choice;
    m_style->choose(choice);
    // A palette without a single role of its own: the application asks the platform again and has the style polish it.
    m_application.setPalette(QPalette());
}

bool Appearance::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange) {
        tellHiddenWidgets();
        Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace dateline::style
