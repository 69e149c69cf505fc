// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>
#include <span>
#include <vector>

struct roaring_bitmap_s;

namespace dateline::store {

/// A set of article ids: a Roaring bitmap as a value.
class IdSet final {
public:
    IdSet();
    IdSet(const IdSet& other);
    IdSet(IdSet&& other) noexcept;
    IdSet& operator=(IdSet other) noexcept;
    ~IdSet();

    /// Ids in any order, also twice.
    static IdSet of(std::vector<quint32> ids);
    /// The portable form of Roaring bitmaps; empty where the bytes are none.
    static IdSet fromPortable(QByteArrayView bytes);

    void add(quint32 id);
    void add(std::span<const quint32> ids);
    void remove(quint32 id);
    void removeRange(quint64 from, quint64 to);  ///< from ≤ id < to

    IdSet& operator&=(const IdSet& other);
    IdSet& operator|=(const IdSet& other);
    IdSet& operator-=(const IdSet& other);

    bool contains(quint32 id) const;
    bool isEmpty() const;
    qint64 count() const;
    /// How many are greater than the id.
    qint64 countAbove(quint32 id) const;
    /// How many are in both.
    qint64 countWith(const IdSet& other) const;
    qint64 bytes() const;
    std::vector<quint32> ids() const;  ///< ascending
    /// Bit id % 64 of word id / 64, up to the greatest id.
    std::vector<quint64> bits() const;
    quint32 least() const;     ///< 2^32 - 1 where it is empty
    quint32 greatest() const;  ///< 0 where it is empty
    /// Those with from ≤ id < to.
    IdSet between(quint64 from, quint64 to) const;
    /// The same into a buffer that is used again.
    void ids(std::vector<quint32>& into) const;
    void shrink();

    bool operator==(const IdSet& other) const;

private:
    struct Free {
        void operator()(roaring_bitmap_s* bitmap) const;
    };
    std::unique_ptr<roaring_bitmap_s, Free> m_bitmap;
};

}  // namespace dateline::store
