// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace dateline::panes {

/// The address if it is one that may be opened (http, https, mailto), else empty. Nothing else ever leaves the program.
QUrl safeLink(const QString& address);

}  // namespace dateline::panes
