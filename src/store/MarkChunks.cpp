// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ReadMarks.h"

#include "store/Connection.h"

#include <roaring/roaring.h>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

struct Free {
    void operator()(roaring_bitmap_t* bitmap) const { roaring_bitmap_free(bitmap); }
};
using Bitmap = std::unique_ptr<roaring_bitmap_t, Free>;

}  // namespace

static Result<Bitmap> bitmapOf(QByteArrayView blob, const QString& path)
{
    Bitmap bitmap(roaring_bitmap_portable_deserialize_safe(blob.data(), size_t(blob.size())));
    if (!bitmap) return Error{ErrorKind::Damaged, path, u"the articles marked as read"_s};
    return bitmap;
}

static void append(std::vector<quint32>& ids, const roaring_bitmap_t* bitmap)
{
    const size_t before = ids.size();
    ids.resize(before + roaring_bitmap_get_cardinality(bitmap));
    roaring_bitmap_to_uint32_array(bitmap, ids.data() + before);
}

static Result<std::vector<quint32>> idsOf(Statement& rows, const QString& path)
{
    std::vector<quint32> ids;
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return ids;
        const auto bitmap = bitmapOf(rows.view(0), path);
        if (!bitmap) return bitmap.error();
        append(ids, bitmap->get());
    }
}

Result<std::vector<quint32>> readIds(Connection& reader)
{
    Statement rows = reader.statement("marks/all-read");
    return idsOf(rows, reader.path());
}

Result<std::vector<quint32>> readIdsOfChunk(Connection& reader, quint32 chunk)
{
    Statement rows = reader.statement("marks/read-chunk");
    rows.bind(1, qint64(chunk));
    return idsOf(rows, reader.path());
}

static Result<Bitmap> chunkOf(Connection& reader, quint32 chunk)
{
    Statement find = reader.statement("marks/read-chunk");
    const auto row = find.bind(1, qint64(chunk)).step();
    if (!row) return row.error();
    return *row ? bitmapOf(find.view(0), reader.path()) : Bitmap(roaring_bitmap_create());
}

static Result<void> write(Connection& reader, quint32 chunk, roaring_bitmap_t* bitmap)
{
    roaring_bitmap_run_optimize(bitmap);
    QByteArray blob(qsizetype(roaring_bitmap_portable_size_in_bytes(bitmap)), Qt::Uninitialized);
    roaring_bitmap_portable_serialize(bitmap, blob.data());
    return reader.statement("marks/set-chunk").bind(1, qint64(chunk)).bindBlob(2, blob).run();
}

static bool mark(roaring_bitmap_t* bitmap, quint32 id, bool isRead)
{
    return isRead ? roaring_bitmap_add_checked(bitmap, id) : roaring_bitmap_remove_checked(bitmap, id);
}

Result<std::vector<quint32>> markRead(Connection& reader, const std::vector<quint32>& ids, bool isRead)
{
    std::vector<quint32> changed;
    for (size_t at = 0; at < ids.size();) {
        const quint32 chunk = ids[at] >> 16;
        const auto bitmap = chunkOf(reader, chunk);
        if (!bitmap) return bitmap.error();
        const size_t before = changed.size();
        for (; at < ids.size() && ids[at] >> 16 == chunk; ++at)
            if (mark(bitmap->get(), ids[at], isRead)) changed.push_back(ids[at]);
        if (changed.size() == before) continue;
        if (const auto written = write(reader, chunk, bitmap->get()); !written) return written.error();
    }
    return changed;
}

}  // namespace dateline::store
