// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/Replacement.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

ErrorKind kindOf(int code)
{
    switch (code) {
        case ENOSPC:
        case EDQUOT:
            return ErrorKind::DiskFull;
        case ENOENT:
        case ENOTDIR:
            return ErrorKind::NotFound;
        default:
            return ErrorKind::CannotWrite;
    }
}

/// What a link points to is replaced, not the link.
QString followed(const QString& path)
{
    const QFileInfo info(path);
    const QString target = info.isSymLink() ? info.canonicalFilePath() : QString();
    return target.isEmpty() ? info.absoluteFilePath() : target;
}

Result<void> mayBeReplaced(const QString& path)
{
    struct stat found;
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) return {};
    // A rename would take the place of a device or a folder, or walk past the write protection of a file.
    if (S_ISDIR(found.st_mode)) return systemError(EISDIR, path);
    if (!S_ISREG(found.st_mode)) return Error{ErrorKind::CannotWrite, path, u"not a regular file"_s};
    if (::access(QFile::encodeName(path).constData(), W_OK) != 0) return systemError(errno, path);
    return {};
}

QString hiddenName(const QFileInfo& destination)
{
    const quint64 chance = QRandomGenerator::global()->generate64();
    // Cut short: a name may have 255 bytes at most, and the destination's may have all of them.
    return destination.absolutePath() +
           u"/.%1.%2.part"_s.arg(destination.fileName().left(40), QString::number(chance, 36));
}

mode_t modeFor(const QString& destination)
{
    struct stat found;
    const bool exists = ::stat(QFile::encodeName(destination).constData(), &found) == 0;
    return exists ? (found.st_mode & 07777) : 0;
}

bool synced(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    const bool isDone = ::fsync(file) == 0;
    const int code = errno;
    ::close(file);
    errno = code;
    return isDone;
}

}  // namespace

Error systemError(int code, const QString& subject)
{
    return {kindOf(code), subject, QString::fromLocal8Bit(std::strerror(code))};
}

Result<Replacement> Replacement::beside(const QString& destination)
{
    const QString path = followed(destination);
    if (const auto allowed = mayBeReplaced(path); !allowed) return allowed.error();
    const QString hidden = hiddenName(QFileInfo(path));
    const int file = ::open(QFile::encodeName(hidden).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0) return systemError(errno, destination);
    if (const mode_t mode = modeFor(path)) ::fchmod(file, mode);
    ::close(file);
    return Replacement(path, hidden);
}

Replacement::Replacement(Replacement&& other) noexcept
    : m_destination(std::move(other.m_destination)), m_path(std::exchange(other.m_path, QString()))
{
}

Replacement::~Replacement()
{
    if (!m_path.isNull()) QFile::remove(m_path);
}

Result<void> Replacement::commit()
{
    if (!synced(m_path)) return systemError(errno, m_destination);
    const QByteArray from = QFile::encodeName(m_path);
    if (std::rename(from.constData(), QFile::encodeName(m_destination).constData()) != 0)
        return systemError(errno, m_destination);
    m_path = QString();
    synced(QFileInfo(m_destination).absolutePath());  // some file systems cannot sync a folder: the file stands anyway
    return {};
}

}  // namespace dateline::exporting
