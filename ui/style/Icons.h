// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>
#include <QStringList>

namespace dateline::style {

/// The icon resources/icons/NAME.svg, sharp at any scale. It takes its colour from the application's palette each time
/// that it is painted, so it follows a change of theme by itself. An unknown name is an empty icon.
QIcon icon(const QString& name);
/// The same in a colour of its own.
QIcon icon(const QString& name, const QColor& colour);
QStringList iconNames();

}  // namespace dateline::style
