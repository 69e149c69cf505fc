// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/Meter.h"

namespace dateline::import {

static constexpr qint64 TellEvery = 100;  // milliseconds

Meter::Meter(const ProgressListener& listener, const Cancel& cancel, qint64 total)
    : m_listener(listener), m_cancel(cancel)
{
    m_progress.total = total;
}

void Meter::begin(const QString& file)
{
    m_progress.subject = file;
    reach(0);
}

void Meter::reach(qint64 position)
{
    m_progress.done = std::max(m_progress.done, m_before + position);
    if (m_sinceTold.isValid() && m_sinceTold.elapsed() < TellEvery) return;
    m_sinceTold.start();
    tell();
}

void Meter::end(qint64 size)
{
    m_before = std::max(m_before + size, m_progress.done);
    m_progress.done = m_before;
}

void Meter::finish()
{
    m_progress.total = m_progress.done;
    tell();
}

void Meter::tell()
{
    // A file that grew while it was read must not carry the bar beyond its end.
    if (m_progress.total > 0) m_progress.total = std::max(m_progress.total, m_progress.done);
    if (m_listener) m_listener(m_progress);
}

qint64 InputDevice::fail(ErrorKind kind, const QString& detail)
{
    if (!m_failure) m_failure = Error{kind, {}, detail};
    setErrorString(detail);
    return -1;
}

MeteredDevice::MeteredDevice(QIODevice& file, Meter& meter) : m_file(file), m_meter(meter)
{
    // Without a buffer: the readers have their own, and a position is then the file's.
    open(m_file.isSequential() ? QIODevice::ReadOnly : QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool MeteredDevice::seek(qint64 position)
{
    return m_file.seek(position) && QIODevice::seek(position);
}

qint64 MeteredDevice::readData(char* data, qint64 size)
{
    if (m_meter.cancel().isRequested()) return fail(ErrorKind::Cancelled, {});
    const qint64 got = m_file.read(data, size);
    if (got < 0 && !m_file.isSequential()) return fail(ErrorKind::CannotRead, m_file.errorString());
    m_bytesRead += std::max<qint64>(got, 0);
    m_meter.reach(m_file.isSequential() ? m_bytesRead : m_file.pos());
    return std::max<qint64>(got, 0);
}

}  // namespace dateline::import
