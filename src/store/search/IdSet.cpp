// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/IdSet.h"

#include <roaring/containers/containers.h>
#include <roaring/roaring.h>

#include <algorithm>

namespace dateline::store {

void IdSet::Free::operator()(roaring_bitmap_s* bitmap) const
{
    roaring_bitmap_free(bitmap);
}

IdSet::IdSet() : m_bitmap(roaring_bitmap_create()) {}
IdSet::IdSet(const IdSet& other) : m_bitmap(roaring_bitmap_copy(other.m_bitmap.get())) {}
IdSet::IdSet(IdSet&& other) noexcept = default;
IdSet::~IdSet() = default;

IdSet& IdSet::operator=(IdSet other) noexcept
{
    m_bitmap.swap(other.m_bitmap);
    return *this;
}

IdSet IdSet::of(std::vector<quint32> ids)
{
    // Ascending, each addition finds its container at once. Newest first is how they often come.
    if (std::is_sorted(ids.rbegin(), ids.rend())) std::reverse(ids.begin(), ids.end());
    if (!std::is_sorted(ids.begin(), ids.end())) std::sort(ids.begin(), ids.end());
    IdSet set;
    set.add(ids);
    set.shrink();
    return set;
}

IdSet IdSet::fromPortable(QByteArrayView bytes)
{
    IdSet set;
    if (auto* read = roaring_bitmap_portable_deserialize_safe(bytes.data(), size_t(bytes.size())))
        set.m_bitmap.reset(read);
    return set;
}

void IdSet::add(quint32 id)
{
    roaring_bitmap_add(m_bitmap.get(), id);
}

void IdSet::add(std::span<const quint32> ids)
{
    if (!ids.empty()) roaring_bitmap_add_many(m_bitmap.get(), ids.size(), ids.data());
}

void IdSet::remove(quint32 id)
{
    roaring_bitmap_remove(m_bitmap.get(), id);
}

void IdSet::removeRange(quint64 from, quint64 to)
{
    roaring_bitmap_remove_range(m_bitmap.get(), from, to);
}

IdSet& IdSet::operator&=(const IdSet& other)
{
    roaring_bitmap_and_inplace(m_bitmap.get(), other.m_bitmap.get());
    return *this;
}

IdSet& IdSet::operator|=(const IdSet& other)
{
    roaring_bitmap_or_inplace(m_bitmap.get(), other.m_bitmap.get());
    return *this;
}

IdSet& IdSet::operator-=(const IdSet& other)
{
    roaring_bitmap_andnot_inplace(m_bitmap.get(), other.m_bitmap.get());
    return *this;
}

bool IdSet::contains(quint32 id) const
{
    return roaring_bitmap_contains(m_bitmap.get(), id);
}

bool IdSet::isEmpty() const
{
    return roaring_bitmap_is_empty(m_bitmap.get());
}

qint64 IdSet::count() const
{
    return qint64(roaring_bitmap_get_cardinality(m_bitmap.get()));
}

qint64 IdSet::countAbove(quint32 id) const
{
    return count() - qint64(roaring_bitmap_rank(m_bitmap.get(), id));
}

qint64 IdSet::countWith(const IdSet& other) const
{
    return qint64(roaring_bitmap_and_cardinality(m_bitmap.get(), other.m_bitmap.get()));
}

qint64 IdSet::bytes() const
{
    return qint64(roaring_bitmap_portable_size_in_bytes(m_bitmap.get()));
}

std::vector<quint32> IdSet::ids() const
{
    std::vector<quint32> all;
    ids(all);
    return all;
}

void IdSet::ids(std::vector<quint32>& into) const
{
    into.resize(size_t(count()));
    roaring_bitmap_to_uint32_array(m_bitmap.get(), into.data());
}

static void addRun(quint64* bits, quint32 first, quint32 length)
{
    for (quint32 place = first; place <= first + length; ++place) bits[place / 64] |= quint64(1) << (place % 64);
}

// Containers of bits are copied as they lie in memory, which is the reason not to go through the ids.
std::vector<quint64> IdSet::bits() const
{
    static constexpr size_t ChunkWords = 1024;
    const roaring_array_t& chunks = m_bitmap->high_low_container;
    if (chunks.size == 0) return {};
    std::vector<quint64> bits((size_t(chunks.keys[chunks.size - 1]) + 1) * ChunkWords, 0);
    for (qint32 i = 0; i < chunks.size; ++i) {
        quint64* const chunk = bits.data() + size_t(chunks.keys[i]) * ChunkWords;
        quint8 type = chunks.typecodes[i];
        const void* const container = container_unwrap_shared(chunks.containers[i], &type);
        if (type == BITSET_CONTAINER_TYPE_CODE) {
            std::copy_n(static_cast<const bitset_container_t*>(container)->array, ChunkWords, chunk);
        } else if (type == ARRAY_CONTAINER_TYPE_CODE) {
            const auto* const array = static_cast<const array_container_t*>(container);
            for (qint32 at = 0; at < array->cardinality; ++at) addRun(chunk, array->array[at], 0);
        } else {
            const auto* const runs = static_cast<const run_container_t*>(container);
            for (qint32 at = 0; at < runs->n_runs; ++at) addRun(chunk, runs->runs[at].value, runs->runs[at].length);
        }
    }
    return bits;
}

quint32 IdSet::least() const
{
    return roaring_bitmap_minimum(m_bitmap.get());
}

quint32 IdSet::greatest() const
{
    return isEmpty() ? 0 : roaring_bitmap_maximum(m_bitmap.get());
}

IdSet IdSet::between(quint64 from, quint64 to) const
{
    IdSet range;
    roaring_bitmap_add_range(range.m_bitmap.get(), from, to);
    range &= *this;
    return range;
}

void IdSet::shrink()
{
    roaring_bitmap_shrink_to_fit(m_bitmap.get());
}

bool IdSet::operator==(const IdSet& other) const
{
    return roaring_bitmap_equals(m_bitmap.get(), other.m_bitmap.get());
}

}  // namespace dateline::store
