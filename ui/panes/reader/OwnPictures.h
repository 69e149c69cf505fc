// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QImage>
#include <QString>

namespace dateline::panes {

/// Decodes a picture that an article holds itself (data:…;base64,…), on a thread of the pool, no larger than a page;
/// null where it is none, or would need more memory than Qt allows a picture.
QFuture<QImage> decodedPicture(const QString& source);

}  // namespace dateline::panes
