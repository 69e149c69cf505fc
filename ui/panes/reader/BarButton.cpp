// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/BarButton.h"

#include "ui/style/Icons.h"

namespace dateline::panes {

QToolButton* barButton(QWidget* parent, const QString& icon, const QString& name)
{
    auto* button = new QToolButton(parent);
    button->setIcon(style::icon(icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace dateline::panes
