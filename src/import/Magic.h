// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dateline::import {

/// True for bytes that begin an archive or a compressed file that libarchive opens here.
bool isArchive(QByteArrayView head);

/// What bytes are that no format here reads, in words ("a PDF document"); null where they are nothing known.
/// By content alone: a PDF that is called .txt is a PDF.
QString knownKind(QByteArrayView head);

}  // namespace dateline::import
