// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace dateline::panes {

/// Bytes of whatever kind as characters that do nothing: decoded as `encoding` says where that is known, else as UTF-8;
/// control characters, but for line ends and tabs, as their pictures (U+2400 and on), those that turn the line of
/// reading as U+FFFD, and no line longer than 1,000 characters.
QString asPlainText(QByteArrayView bytes, const QString& encoding);

/// Sixteen a line: place, hexadecimal, and what of it is ASCII.
QString asHexadecimal(QByteArrayView bytes);

}  // namespace dateline::panes
