// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/DecodedPicture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace dateline::panes {

namespace {

/// Said in the first bytes, so looked at before anything is decoded. QImageReader::allocationLimit(), 128 MB by
/// default, bounds what is decoded besides; some decoders need several times as much beside it.
constexpr int LargestSide = 8'000;  ///< pixels
constexpr qint64 MostPixels = 50'000'000;

/// Never more than these: every other plug-in is one more parser for strangers to feed.
QByteArray formatOf(const QByteArray& bytes)
{
    static const std::pair<QByteArray, QByteArray> magics[] = {
        {"\x89PNG\r\n\x1a\n", "png"}, {"\xff\xd8\xff", "jpeg"}, {"GIF87a", "gif"}, {"GIF89a", "gif"}, {"BM", "bmp"}};
    for (const auto& [magic, format] : magics)
        if (bytes.startsWith(magic)) return format;
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP" ? "webp" : QByteArray();
}

QImage decoded(QByteArray bytes, int widest)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty()) return {};
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || std::max(size.width(), size.height()) > LargestSide) return {};
    if (qint64(size.width()) * size.height() > MostPixels) return {};
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const int width = isTurned ? size.height() : size.width();
    if (width > widest) reader.setScaledSize((size * (double(widest) / width)).expandedTo({1, 1}));
    return reader.read();
}

QFuture<QImage> begun(QThreadPool& pool, std::function<QImage()> decode)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    auto future = promise->future();
    pool.start([promise = std::move(promise), decode = std::move(decode)] {
        promise->addResult(decode());
        promise->finish();
    });
    return future;
}

}  // namespace

bool isInArticle(const QString& source)
{
    return source.startsWith(QLatin1String("data:"));
}

QFuture<QImage> decodedPicture(QThreadPool& pool, const QByteArray& bytes, int widest)
{
    return begun(pool, [bytes, widest] { return decoded(bytes, widest); });
}

QFuture<QImage> decodedPicture(QThreadPool& pool, const QString& source, int widest)
{
    return begun(pool, [source, widest] {
        const QByteArray letters = QStringView(source).sliced(source.indexOf(u',') + 1).toLatin1();
        return decoded(QByteArray::fromBase64(letters), widest);
    });
}

}  // namespace dateline::panes
