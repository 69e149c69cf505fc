// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/ListRun.h"

#include "store/Connection.h"

#include <QtEndian>

#include <string_view>

namespace dateline::store {

using namespace Qt::StringLiterals;

// With its row's header, a page of 4096 bytes.
static constexpr qint64 PieceSize = 4050;
static constexpr qint64 HeaderSize = 6;
static constexpr qint64 PlaceSize = 8;
static constexpr qint64 DirectoryPlace = -1;  // in a checksum

static qint64 rowOf(qint64 segment, qint64 piece)
{
    return segment << 20 | piece;
}

template <typename Number>
static void append(QByteArray& bytes, Number number)
{
    char raw[sizeof(Number)];
    qToLittleEndian(number, raw);
    bytes.append(raw, sizeof(Number));
}

template <typename Number>
static Number numberAt(QByteArrayView bytes, qint64 at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

// A sum over the pieces, each by FNV-1a over eight bytes at a time, with its place.
static quint64 checksumOf(qint64 piece, QByteArrayView bytes)
{
    static constexpr quint64 Prime = 0x100000001b3;
    quint64 hash = (0xcbf29ce484222325 ^ quint64(piece)) * Prime;
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8) hash = (hash ^ numberAt<quint64>(bytes, at)) * Prime;
    for (; at < bytes.size(); ++at) hash = (hash ^ quint8(bytes[at])) * Prime;
    return (hash ^ quint64(bytes.size())) * Prime;
}

bool ListWriter::add(QByteArrayView key, QByteArrayView list)
{
    const qint64 at = m_pieces * PieceSize + m_waiting.size();
    if (at / PieceSize != m_directed) {
        m_directed = at / PieceSize;
        m_keys.append(key);
        append(m_places, quint32(at));
        append(m_places, quint32(m_keys.size()));
    }
    append(m_waiting, quint16(key.size()));
    append(m_waiting, quint32(list.size()));
    m_waiting.append(key).append(list);
    writePieces(PieceSize);
    return bool(m_done);
}

void ListWriter::writePieces(qsizetype atLeast)
{
    qsizetype from = 0;
    for (; m_done && m_waiting.size() - from >= atLeast && from < m_waiting.size(); ++m_pieces) {
        const QByteArrayView piece =
            QByteArrayView(m_waiting).sliced(from, std::min<qsizetype>(PieceSize, m_waiting.size() - from));
        m_checksum += checksumOf(m_pieces, piece);
        m_done = m_index.statement("postings/add").bind(1, rowOf(m_segment, m_pieces)).bindBlob(2, piece).run();
        from += piece.size();
    }
    m_waiting.remove(0, from);
}

Result<void> ListWriter::finish()
{
    const qint64 size = m_pieces * PieceSize + m_waiting.size();
    writePieces(1);
    if (!m_done) return m_done;
    QByteArray directory;
    append(directory, quint32(m_places.size() / PlaceSize));
    directory.append(m_places).append(m_keys);
    m_checksum += checksumOf(DirectoryPlace, directory);
    return m_index.statement("postings/set-lists")
        .bind(1, m_segment)
        .bind(2, size)
        .bindBlob(3, directory)
        .bind(4, qint64(m_checksum))
        .run();
}

namespace {

/// A view of a directory's bytes.
class Directory final {
public:
    explicit Directory(QByteArrayView bytes) : m_bytes(bytes)
    {
        if (bytes.size() >= 4) m_count = numberAt<quint32>(bytes, 0);
        if (4 + m_count * PlaceSize > bytes.size()) m_count = 0;
    }

    /// Where to begin for the key: the last entry named that is not above it.
    qint64 placeFor(QByteArrayView key) const
    {
        qint64 from = 0, to = m_count;
        while (from < to) {
            const qint64 middle = from + (to - from) / 2;
            if (keyAt(middle) <= key)
                from = middle + 1;
            else
                to = middle;
        }
        return from == 0 ? 0 : numberAt<quint32>(m_bytes, 4 + (from - 1) * PlaceSize);
    }

private:
    qint64 endOfKey(qint64 entry) const { return numberAt<quint32>(m_bytes, 8 + entry * PlaceSize); }
    QByteArrayView keyAt(qint64 entry) const
    {
        const QByteArrayView keys = m_bytes.sliced(4 + m_count * PlaceSize);
        const qint64 from = entry == 0 ? 0 : endOfKey(entry - 1);
        const qint64 to = endOfKey(entry);
        return from <= to && to <= keys.size() ? keys.sliced(from, to - from) : QByteArrayView();
    }

    QByteArrayView m_bytes;
    qint64 m_count = 0;
};

}  // namespace

// By bytes; of two that begin alike, the shorter is less.
static int compare(QByteArrayView left, QByteArrayView right)
{
    const std::string_view ours(left.data(), size_t(left.size()));
    return ours.compare({right.data(), size_t(right.size())});
}

Error ListReader::damaged() const
{
    return {ErrorKind::Damaged, m_index.path(), u"the lists of words"_s};
}

Result<void> ListReader::load(qint64 piece)
{
    if (piece == m_piece) return {};
    m_piece = -1;
    Statement find = m_index.statement("postings/piece");
    const auto row = find.bind(1, rowOf(m_segment.id, piece)).step();
    if (!row) return row.error();
    if (!*row) return damaged();
    const QByteArrayView found = find.view(0);
    m_loaded.resize(0);
    m_loaded.append(found);
    m_piece = piece;
    return {};
}

Result<QByteArrayView> ListReader::bytes(qint64 from, qint64 count)
{
    if (count > m_segment.size - from) return damaged();
    const bool isOnePiece = count > 0 && from / PieceSize == (from + count - 1) / PieceSize;
    if (isOnePiece) {
        if (const auto done = load(from / PieceSize); !done) return done.error();
        if (from % PieceSize + count > m_loaded.size()) return damaged();
        return QByteArrayView(m_loaded).sliced(from % PieceSize, count);
    }
    m_joined.resize(0);
    while (m_joined.size() < count) {
        const qint64 at = from + m_joined.size();
        if (const auto done = load(at / PieceSize); !done) return done.error();
        const qint64 own = std::min(count - m_joined.size(), PieceSize - at % PieceSize);
        if (at % PieceSize + own > m_loaded.size()) return damaged();
        m_joined.append(QByteArrayView(m_loaded).sliced(at % PieceSize, own));
    }
    return QByteArrayView(m_joined);
}

// The header and the key of the entry at hand.
Result<void> ListReader::read()
{
    if (isAtEnd()) return {};
    const auto header = bytes(m_at, HeaderSize);
    if (!header) return header.error();
    const qint64 keySize = numberAt<quint16>(*header, 0);
    m_listSize = numberAt<quint32>(*header, 2);
    const auto key = bytes(m_at + HeaderSize, keySize);
    if (!key) return key.error();
    m_key.resize(0);
    m_key.append(*key);
    return {};
}

Result<void> ListReader::next()
{
    m_at += HeaderSize + m_key.size() + m_listSize;
    return read();
}

Result<QByteArrayView> ListReader::list()
{
    return bytes(m_at + HeaderSize + m_key.size(), m_listSize);
}

Result<void> ListReader::seek(QByteArrayView key)
{
    m_at = Directory(m_segment.directory).placeFor(key);
    Result<void> done = read();
    while (done && !isAtEnd() && compare(m_key, key) < 0) done = next();
    return done;
}

Result<QByteArrayView> ListReader::find(QByteArrayView key)
{
    if (auto done = seek(key); !done) return done.error();
    if (isAtEnd() || compare(m_key, key) != 0) return QByteArrayView();
    return list();
}

Result<qint64> checksumOfRun(Connection& index, const Segment& segment)
{
    quint64 checksum = checksumOf(DirectoryPlace, segment.directory);
    Statement pieces = index.statement("postings/pieces");
    pieces.bind(1, rowOf(segment.id, 0)).bind(2, rowOf(segment.id + 1, 0));
    for (;;) {
        const auto row = pieces.step();
        if (!row) return row.error();
        if (!*row) return qint64(checksum);
        checksum += checksumOf(pieces.integer(0) - rowOf(segment.id, 0), pieces.view(1));
    }
}

}  // namespace dateline::store
