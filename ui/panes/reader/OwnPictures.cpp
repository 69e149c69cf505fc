// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/OwnPictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace dateline::panes {

namespace {

constexpr int LargestSide = 2400;  ///< pixels: a page at scale 2
constexpr qint64 MostPixels = 50'000'000;

QImage decoded(const QString& source)
{
    QByteArray bytes = QByteArray::fromBase64(QStringView(source).sliced(source.indexOf(u',') + 1).toLatin1());
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > MostPixels) return {};
    if (std::max(size.width(), size.height()) > LargestSide)
        reader.setScaledSize(size.scaled(LargestSide, LargestSide, Qt::KeepAspectRatio));
    return reader.read();
}

}  // namespace

QFuture<QImage> decodedPicture(const QString& source)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, source] {
        promise->addResult(decoded(source));
        promise->finish();
    });
    return promise->future();
}

}  // namespace dateline::panes
