// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace dateline::text {

/// The addresses that may stand in safe HTML, in ASCII; null where it is none. Reading one again changes nothing.
QString safeLinkAddress(const QString& written, const QUrl& base);
/// Of the web, or a picture's own bytes (data:) of a kind that is a picture and at most two megabytes.
QString safeImageAddress(const QString& written, const QUrl& base);

}  // namespace dateline::text
