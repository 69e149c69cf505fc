// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Compression.h"

#include "store/Connection.h"
#include "store/Dictionary.h"

#include <memory>

#include <zstd.h>

namespace dateline::store {

using namespace Qt::StringLiterals;

static constexpr unsigned long long MostBytes = 1ULL << 30;

static ZSTD_CCtx* compressor()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    return context.get();
}

static ZSTD_DCtx* decompressor()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    return context.get();
}

QByteArray compress(QByteArrayView bytes, const Dictionary* dictionary)
{
    QByteArray frame(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t room = size_t(frame.size());
    const size_t size = dictionary ? ZSTD_compress_usingCDict(compressor(), frame.data(), room, bytes.data(),
                                                              size_t(bytes.size()), dictionary->forCompression())
                                   : ZSTD_compressCCtx(compressor(), frame.data(), room, bytes.data(),
                                                       size_t(bytes.size()), CompressionLevel);
    Q_ASSERT(!ZSTD_isError(size));
    return QByteArray(frame.constData(), qsizetype(size));  // its own size: the bound would stay allocated
}

static Result<QByteArray> decompress(QByteArrayView frame, const ZSTD_DDict* dictionary)
{
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), size_t(frame.size()));
    if (size > MostBytes) return Error{ErrorKind::Damaged, {}, u"not a compressed text"_s};  // both error values are
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const size_t done = ZSTD_decompress_usingDDict(decompressor(), bytes.data(), size_t(size), frame.data(),
                                                   size_t(frame.size()), dictionary);
    if (done != size) return Error{ErrorKind::Damaged, {}, u"a compressed text is broken"_s};
    return bytes;
}

Result<QByteArray> decompressAlone(QByteArrayView frame)
{
    return decompress(frame, nullptr);
}

static Result<const ZSTD_DDict*> dictionaryOf(Connection& articles, quint32 id)
{
    ReadDictionaries& read = articles.dictionaries();
    if (const auto known = read.find(id); known != read.end()) return known->second.get();
    Statement find = articles.statement("articles/dictionary");
    const auto row = find.bind(1, qint64(id)).step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorKind::Damaged, {}, u"a compressed text names a dictionary that is not there"_s};
    const QByteArrayView bytes = find.view(0);
    const std::shared_ptr<ZSTD_DDict> digested(ZSTD_createDDict(bytes.data(), size_t(bytes.size())), &ZSTD_freeDDict);
    return read.emplace(id, digested).first->second.get();
}

Result<QByteArray> decompress(Connection& articles, QByteArrayView frame)
{
    const quint32 id = ZSTD_getDictID_fromFrame(frame.data(), size_t(frame.size()));
    if (id == 0) return decompressAlone(frame);
    const auto dictionary = dictionaryOf(articles, id);
    if (!dictionary) return dictionary.error();
    return decompress(frame, *dictionary);
}

}  // namespace dateline::store
