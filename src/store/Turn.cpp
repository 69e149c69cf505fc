// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Turn.h"

#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <cerrno>
#include <cstring>

namespace dateline::store {

using namespace Qt::StringLiterals;

static constexpr qint64 CourtesyMs = 5;
static constexpr unsigned long AskEveryMs = 2;

static QString lockPath(const QString& database)
{
    return (database.endsWith(".db"_L1) ? database.chopped(3) : database) + u".lock"_s;
}

Result<std::unique_ptr<Turns>> Turns::open(const QString& database)
{
    const QString path = lockPath(database);
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0) {
        const ErrorKind kind = errno == ENOSPC ? ErrorKind::DiskFull : ErrorKind::CannotWrite;
        return Error{kind, path, QString::fromLocal8Bit(std::strerror(errno))};
    }
    return std::unique_ptr<Turns>(new Turns(path, descriptor));
}

Turns::~Turns()
{
    ::close(m_descriptor);
}

Result<Turn> Turns::take(std::chrono::milliseconds patience)
{
    if (m_sinceHeld.isValid() && m_sinceHeld.elapsed() < CourtesyMs)
        QThread::msleep(static_cast<unsigned long>(CourtesyMs - m_sinceHeld.elapsed()));
    QElapsedTimer waited;
    waited.start();
    while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return Error{ErrorKind::CannotWrite, m_path, QString::fromLocal8Bit(std::strerror(errno))};
        if (waited.elapsed() >= patience.count())
            return Error{ErrorKind::Locked, m_path, u"another program holds it"_s};
        QThread::msleep(AskEveryMs);
    }
    return Turn(*this);
}

void Turns::letGo()
{
    ::flock(m_descriptor, LOCK_UN);
    m_sinceHeld.start();
}

Turn::~Turn()
{
    if (m_turns) m_turns->letGo();
}

}  // namespace dateline::store
