// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QImage>

class QThreadPool;

namespace dateline::panes {

/// True where the address is the picture itself: «data:…;base64,…», as SafeHtml leaves it.
bool isInArticle(const QString& source);

/// Decodes a picture on a thread of the pool: PNG, JPEG, GIF, WebP or BMP as its first bytes say, whatever anybody
/// called it, and of an animation the first frame; at most so many pixels wide. Null where it is none of these, is
/// damaged, or would be larger than any picture of an article. The future is cancelled where the pool lets go of it.
QFuture<QImage> decodedPicture(QThreadPool& pool, const QByteArray& bytes, int widest);
/// The same of one that isInArticle().
QFuture<QImage> decodedPicture(QThreadPool& pool, const QString& source, int widest);

}  // namespace dateline::panes
