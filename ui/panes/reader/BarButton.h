// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace dateline::panes {

/// A small button of a bar, with a picture and its name for screen readers and as a tool tip.
QToolButton* barButton(QWidget* parent, const QString& icon, const QString& name);

}  // namespace dateline::panes
