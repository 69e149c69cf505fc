// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace dateline::text {

/// What a language (a code of ISO 639) is called in another: «казахский» for kk in ru. The code where nobody knows.
/// Any thread.
QString languageName(const QString& code, const QString& in);

/// The codes of ISO 639-1: those of two letters. Any thread.
QStringList languageCodes();

}  // namespace dateline::text
