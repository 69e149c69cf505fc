// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dateline::import {

/// A file's name as it is shown and stored: bytes that are no UTF-8 and control characters are written `\xNN`, a line
/// feed `\n`. File systems allow any byte but NUL and the slash.
QString shownName(QByteArrayView name);

/// A name out of an archive, whose encoding nobody wrote down: UTF-8 where it is that, else detected.
QString memberName(const QByteArray& name);

/// Dot files and what systems leave about (Thumbs.db, desktop.ini, __MACOSX): passed over inside folders and archives.
bool isHiddenName(QByteArrayView name);

/// True for a name in an archive that points outside of it: absolute, with a drive, or with "..".
bool leadsOutside(const QString& member);

/// The last part of a path.
QString lastPart(const QString& path);

}  // namespace dateline::import
