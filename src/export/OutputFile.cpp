// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/OutputFile.h"

#include "export/Replacement.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>
#include <cerrno>
#include <utility>

namespace dateline::exporting {

namespace {

constexpr qsizetype BufferBytes = 64 * 1024;

int opened(const QString& path, int flags)
{
    return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600);
}

}  // namespace

Result<OutputFile> OutputFile::over(const QString& path)
{
    const int descriptor = opened(path, O_WRONLY | O_TRUNC);
    if (descriptor < 0) return systemError(errno, path);
    return OutputFile(path, descriptor);
}

Result<OutputFile> OutputFile::unnamedBeside(const QString& path)
{
    const QString name = path + QStringLiteral("~");
    const int descriptor = opened(name, O_RDWR | O_CREAT | O_EXCL);
    if (descriptor < 0) return systemError(errno, path);
    ::unlink(QFile::encodeName(name).constData());
    return OutputFile(path, descriptor);
}

OutputFile::OutputFile(OutputFile&& other) noexcept
    : m_path(std::move(other.m_path)),
      m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_code(other.m_code),
      m_buffer(std::move(other.m_buffer))
{
}

OutputFile::~OutputFile()
{
    if (m_descriptor >= 0) ::close(m_descriptor);
}

bool OutputFile::write(const char* bytes, qsizetype count)
{
    m_buffer.append(bytes, count);
    if (m_buffer.size() >= BufferBytes) flush();
    return !hasFailed();
}

void OutputFile::flush()
{
    const char* at = m_buffer.constData();
    const char* end = at + m_buffer.size();
    while (at < end && !hasFailed()) {
        const ssize_t written = ::write(m_descriptor, at, size_t(end - at));
        if (written > 0) at += written;
        if (written < 0 && errno != EINTR) m_code = errno;
    }
    m_buffer.clear();
}

Result<void> OutputFile::finish()
{
    flush();
    if (hasFailed()) return systemError(m_code, m_path);
    return {};
}

}  // namespace dateline::exporting
