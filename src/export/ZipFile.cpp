// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ZipFile.h"

#include <array>
#include <limits>

namespace dateline::exporting {

namespace {

constexpr quint16 Deflate = 8;
constexpr quint16 VersionNeeded = 20;
constexpr quint16 NamesAreUtf8 = 1 << 11;
constexpr quint16 FirstOfJanuary1980 = 0x21;

QByteArray number(quint64 value, int bytes)
{
    QByteArray little;
    for (int at = 0; at < bytes; ++at) little += char(value >> (8 * at));
    return little;
}

/// CRC-32 of ISO 3309, reflected.
quint32 checkOf(const QByteArray& content)
{
    static const auto table = [] {
        std::array<quint32, 256> all{};
        for (quint32 at = 0; at < all.size(); ++at) {
            quint32 value = at;
            for (int bit = 0; bit < 8; ++bit) value = value & 1 ? 0xEDB88320u ^ (value >> 1) : value >> 1;
            all[at] = value;
        }
        return all;
    }();
    quint32 check = ~0u;
    for (const char byte : content) check = table[(check ^ quint8(byte)) & 0xFF] ^ (check >> 8);
    return ~check;
}

/// qCompress() writes four bytes of length, then zlib's two, the stream itself, and a checksum of four.
QByteArray deflated(const QByteArray& content)
{
    const QByteArray packed = qCompress(content);
    return packed.sliced(6, packed.size() - 10);
}

}  // namespace

void ZipFile::put(const QByteArray& bytes)
{
    m_file.write(bytes.constData(), bytes.size());
    m_at += bytes.size();
}

QByteArray ZipFile::facts(const Entry& entry) const
{
    return number(VersionNeeded, 2) + number(NamesAreUtf8, 2) + number(entry.method, 2) + number(0, 2) +
           number(FirstOfJanuary1980, 2) + number(entry.check, 4) + number(entry.packed, 4) + number(entry.size, 4) +
           number(quint64(entry.name.size()), 2) + number(0, 2);
}

bool ZipFile::add(const QByteArray& name, const QByteArray& content, Packing packing)
{
    const bool isPacked = packing == Packing::Deflated && !content.isEmpty();
    const QByteArray bytes = isPacked ? deflated(content) : content;
    m_entries.push_back({name, checkOf(content), quint32(bytes.size()), quint32(content.size()), quint32(m_at),
                         isPacked ? Deflate : quint16(0)});
    put("PK\3\4" + facts(m_entries.back()) + name);
    put(bytes);
    return !m_file.hasFailed();
}

Result<void> ZipFile::finish()
{
    const bool areTooMany = m_entries.size() > std::numeric_limits<quint16>::max();
    if (areTooMany || m_at > std::numeric_limits<quint32>::max())
        return Error{ErrorKind::TooLarge, {}, QStringLiteral("65,535 files, 4 GiB")};
    const qint64 from = m_at;
    for (const Entry& entry : m_entries)
        put("PK\1\2" + number(VersionNeeded, 2) + facts(entry) + number(0, 10) + number(entry.at, 4) + entry.name);
    const quint64 size = quint64(m_at - from);
    put("PK\5\6" + number(0, 4) + number(m_entries.size(), 2) + number(m_entries.size(), 2) + number(size, 4) +
        number(quint64(from), 4) + number(0, 2));
    return m_file.finish();
}

}  // namespace dateline::exporting
