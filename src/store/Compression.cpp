// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Compression.h"

#include <memory>

#include <zstd.h>

namespace dateline::store {

using namespace Qt::StringLiterals;

// Level 3 on texts of some 3 KB: half the size at 15 µs; level 1 saves 4 µs and costs a tenth more room.
static constexpr int Level = 3;
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

QByteArray compress(QByteArrayView bytes)
{
    QByteArray frame(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size =
        ZSTD_compressCCtx(compressor(), frame.data(), size_t(frame.size()), bytes.data(), size_t(bytes.size()), Level);
    Q_ASSERT(!ZSTD_isError(size));
    return QByteArray(frame.constData(), qsizetype(size));  // its own size: the bound would stay allocated
}

Result<QByteArray> decompress(QByteArrayView frame)
{
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), size_t(frame.size()));
    if (size > MostBytes) return Error{ErrorKind::Damaged, {}, u"not a compressed text"_s};  // both error values are
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const size_t done =
        ZSTD_decompressDCtx(decompressor(), bytes.data(), size_t(size), frame.data(), size_t(frame.size()));
    if (done != size) return Error{ErrorKind::Damaged, {}, u"a compressed text is broken"_s};
    return bytes;
}

}  // namespace dateline::store
