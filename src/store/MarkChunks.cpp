// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MarkChunks.h"

#include "store/Connection.h"

#include <roaring/roaring.h>

#include <algorithm>
#include <functional>
#include <memory>

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
    if (!bitmap) return Error{ErrorKind::Damaged, path, u"the articles that carry a mark"_s};
    return bitmap;
}

static bool append(quint32 id, void* ids)
{
    static_cast<std::vector<quint32>*>(ids)->push_back(id);
    return true;
}

// A damaged bitmap may hold other ids than it says: they are counted, not trusted.
static Result<void> append(std::vector<quint32>& ids, const roaring_bitmap_t* bitmap, const QString& path)
{
    const size_t before = ids.size();
    const size_t count = roaring_bitmap_get_cardinality(bitmap);
    roaring_iterate(bitmap, append, &ids);
    const auto first = ids.begin() + qptrdiff(before);
    const bool isSound =
        ids.size() - before == count && std::adjacent_find(first, ids.end(), std::greater_equal()) == ids.end();
    return isSound ? Result<void>()
                   : Result<void>(Error{ErrorKind::Damaged, path, u"the articles that carry a mark"_s});
}

Result<std::vector<quint32>> idsOfBitmap(QByteArrayView blob, const QString& path)
{
    const auto bitmap = bitmapOf(blob, path);
    if (!bitmap) return bitmap.error();
    std::vector<quint32> ids;
    if (const auto sound = append(ids, bitmap->get(), path); !sound) return sound.error();
    return ids;
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
        if (const auto sound = append(ids, bitmap->get(), path); !sound) return sound.error();
    }
}

Statement MarkChunks::findChunk(quint32 chunk)
{
    const bool isRead = m_mark.kind == MarkKind::Read;
    Statement find = m_reader.statement(isRead ? "marks/read-chunk" : "marks/chunk");
    find.bind(1, qint64(chunk));
    if (!isRead) find.bind(2, m_mark.id);
    return find;
}

Result<std::vector<quint32>> MarkChunks::ids()
{
    const bool isRead = m_mark.kind == MarkKind::Read;
    Statement rows = m_reader.statement(isRead ? "marks/all-read" : "marks/chunks-of");
    if (!isRead) rows.bind(1, m_mark.id);
    return idsOf(rows, m_reader.path());
}

Result<std::vector<quint32>> MarkChunks::idsOfChunk(quint32 chunk)
{
    Statement rows = findChunk(chunk);
    return idsOf(rows, m_reader.path());
}

static QByteArray blobOf(roaring_bitmap_t* bitmap)
{
    roaring_bitmap_run_optimize(bitmap);
    QByteArray blob(qsizetype(roaring_bitmap_portable_size_in_bytes(bitmap)), Qt::Uninitialized);
    roaring_bitmap_portable_serialize(bitmap, blob.data());
    return blob;
}

Result<void> MarkChunks::write(quint32 chunk, QByteArrayView blob)
{
    if (m_mark.kind == MarkKind::Read)
        return m_reader.statement("marks/set-read-chunk").bind(1, qint64(chunk)).bindBlob(2, blob).run();
    Statement set = m_reader.statement("marks/set-chunk");
    return set.bind(1, qint64(chunk)).bind(2, m_mark.id).bindBlob(3, blob).run();
}

static bool mark(roaring_bitmap_t* bitmap, quint32 id, bool isSet)
{
    return isSet ? roaring_bitmap_add_checked(bitmap, id) : roaring_bitmap_remove_checked(bitmap, id);
}

Result<std::vector<quint32>> MarkChunks::set(const std::vector<quint32>& ids, bool isSet)
{
    std::vector<quint32> changed;
    for (size_t at = 0; at < ids.size();) {
        const quint32 chunk = ids[at] >> 16;
        const auto bitmap = [&]() -> Result<Bitmap> {
            Statement find = findChunk(chunk);
            const auto row = find.step();
            if (!row) return row.error();
            return *row ? bitmapOf(find.view(0), m_reader.path()) : Bitmap(roaring_bitmap_create());
        }();
        if (!bitmap) return bitmap.error();
        const size_t before = changed.size();
        for (; at < ids.size() && ids[at] >> 16 == chunk; ++at)
            if (mark(bitmap->get(), ids[at], isSet)) changed.push_back(ids[at]);
        if (changed.size() == before) continue;
        if (const auto written = write(chunk, blobOf(bitmap->get())); !written) return written.error();
    }
    return changed;
}

Result<void> MarkChunks::clear()
{
    Q_ASSERT(m_mark.kind != MarkKind::Read);
    return m_reader.statement("marks/clear").bind(1, m_mark.id).run();
}

}  // namespace dateline::store
