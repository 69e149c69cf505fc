// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/RecordReader.h"

namespace dateline::import {

using namespace Qt::StringLiterals;

// Cancelling is noticed between two of these.
static constexpr qsizetype Chunk = 64 << 10;

static Error cancelled()
{
    return {ErrorKind::Cancelled, {}, {}};
}

RecordReader::RecordReader(QIODevice& device, QByteArray delimiter, qsizetype limit, const Cancel& cancel)
    : m_device(device), m_delimiter(std::move(delimiter)), m_limit(limit), m_cancel(cancel)
{
}

bool RecordReader::grow()
{
    if (m_error) return false;
    if (m_cancel.isRequested()) {
        m_error = cancelled();
        return false;
    }
    m_buffer.remove(0, m_used);
    m_scanned -= m_used;
    m_used = 0;
    const qsizetype had = m_buffer.size();
    m_buffer.resize(had + Chunk);
    const qint64 got = m_device.read(m_buffer.data() + had, Chunk);
    m_buffer.resize(had + std::max<qint64>(got, 0));
    if (got < 0) m_error = Error{ErrorKind::CannotRead, {}, m_device.errorString()};
    return got > 0;
}

std::optional<Record> RecordReader::next()
{
    for (;;) {
        const qsizetype at = m_buffer.indexOf(m_delimiter, m_scanned);
        if (at >= 0) {
            const qsizetype from = m_used;
            m_used = m_scanned = at + m_delimiter.size();
            if (m_used - from > m_limit) return Record{{}, true, true};
            return Record{QByteArrayView(m_buffer).sliced(from, m_used - from)};
        }
        // A delimiter may have begun in the last bytes.
        m_scanned = std::max(m_used, m_buffer.size() - m_delimiter.size() + 1);
        if (m_buffer.size() - m_used > m_limit) return passOver();
        if (grow()) continue;
        if (m_error || m_used == m_buffer.size()) return std::nullopt;
        const qsizetype from = m_used;
        m_used = m_scanned = m_buffer.size();
        return Record{QByteArrayView(m_buffer).sliced(from), false};
    }
}

Record RecordReader::passOver()
{
    for (;;) {
        const qsizetype at = m_buffer.indexOf(m_delimiter, m_scanned);
        if (at >= 0) {
            m_used = m_scanned = at + m_delimiter.size();
            return Record{{}, true, true};
        }
        m_used = m_scanned = std::max(m_used, m_buffer.size() - m_delimiter.size() + 1);
        if (grow()) continue;
        m_used = m_scanned = m_buffer.size();
        return Record{{}, false, true};
    }
}

Result<void> RecordReader::outcome() const
{
    if (m_error) return *m_error;
    return {};
}

Result<QByteArray> readWhole(QIODevice& device, qsizetype limit, const Cancel& cancel)
{
    QByteArray bytes;
    for (;;) {
        if (cancel.isRequested()) return cancelled();
        const qsizetype had = bytes.size();
        bytes.resize(had + Chunk);
        const qint64 got = device.read(bytes.data() + had, Chunk);
        bytes.resize(had + std::max<qint64>(got, 0));
        if (got < 0) return Error{ErrorKind::CannotRead, {}, device.errorString()};
        if (got == 0) return bytes;
        if (bytes.size() > limit) return Error{ErrorKind::TooLarge, {}, u"more than %1 MiB"_qs.arg(limit >> 20)};
    }
}

QByteArray headOf(QIODevice& device, qsizetype size)
{
    if (device.isSequential()) return device.peek(size);
    const qint64 from = device.pos();
    QByteArray head = device.read(size);
    device.seek(from);
    return head;
}

}  // namespace dateline::import
