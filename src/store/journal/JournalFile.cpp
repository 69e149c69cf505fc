// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/JournalFile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <unistd.h>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace dateline::store {

using namespace Qt::StringLiterals;

static constexpr int Version = 1;
static constexpr qint64 LongestCommit = 64;
static const QByteArray CommitStart = QByteArrayLiteral(R"({"kind":"commit","revision":)");
static const QByteArray HeaderStart = QByteArrayLiteral(R"({"kind":"journal",)");

// Of one length whatever it says, so that it can be written over.
static QByteArray headerOf(qint64 live)
{
    return HeaderStart + "\"version\":" + QByteArray::number(Version) +
           ",\"live\":" + QByteArray::number(live).rightJustified(16) + "}\n";
}

static QByteArray commitOf(qint64 revision)
{
    return CommitStart + QByteArray::number(revision) + "}\n";
}

static std::optional<qint64> revisionOf(const QByteArray& line)
{
    if (!line.startsWith(CommitStart) || !line.endsWith("}\n")) return {};
    bool isNumber = false;
    const qint64 revision = line.mid(CommitStart.size()).chopped(2).toLongLong(&isNumber);
    return isNumber ? std::optional(revision) : std::nullopt;
}

static std::optional<qint64> revisionAtEnd(QFile& file)
{
    file.seek(std::max<qint64>(0, file.size() - LongestCommit));
    const QByteArray end = file.read(LongestCommit);
    const qsizetype before = end.lastIndexOf('\n', end.size() - 2);
    return before < 0 ? std::nullopt : revisionOf(end.mid(before + 1));
}

static bool findLastCommit(QFile& file, JournalFile::State& state)
{
    bool hasCommit = false;
    file.seek(0);
    while (!file.atEnd())
        if (const auto revision = revisionOf(file.readLine())) {
            hasCommit = true;
            state.revision = *revision;
            state.until = file.pos();
        }
    return hasCommit;
}

std::optional<JournalFile::State> JournalFile::look() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray first = file.readLine();
    if (!first.startsWith(HeaderStart) || !first.endsWith('\n')) return {};
    const QJsonObject header = QJsonDocument::fromJson(first).object();
    State state;
    state.size = state.until = file.size();
    state.live = header.value("live"_L1).toInteger();
    state.isNewer = header.value("version"_L1).toInteger() > Version;
    if (const auto revision = revisionAtEnd(file)) {
        state.revision = *revision;
        return state;
    }
    return findLastCommit(file, state) ? std::optional(state) : std::nullopt;
}

Error writeError(const QString& path)
{
    const int number = errno;
    const bool isForRoom = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return {isForRoom ? ErrorKind::DiskFull : ErrorKind::CannotWrite, path,
            QString::fromLocal8Bit(std::strerror(number))};
}

void syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

static bool writeAll(int descriptor, const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        done += written;
    }
    return true;
}

Result<void> JournalFile::append(const QByteArray& lines, qint64 revision)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Append | QIODevice::Unbuffered))
        return writeError(m_path);
    const qint64 before = file.size();
    if (writeAll(file.handle(), lines + commitOf(revision)) && ::fdatasync(file.handle()) == 0) return {};
    const Error error = writeError(m_path);
    file.resize(before);
    return error;
}

Result<void> JournalFile::read(qint64 until, const std::function<Result<void>(const QByteArray&)>& line) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorKind::CannotRead, m_path, file.errorString()};
    while (file.pos() < until) {
        QByteArray next = file.readLine();
        if (next.isEmpty()) return Error{ErrorKind::CannotRead, m_path, file.errorString()};
        if (next.startsWith(HeaderStart) || revisionOf(next)) continue;
        if (next.endsWith('\n')) next.chop(1);
        if (auto done = line(next); !done) return done;
    }
    return {};
}

Result<JournalRewriting> JournalRewriting::begin(const QString& path)
{
    auto file = std::make_unique<QFile>(path + u".part"_s);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Truncate)) return writeError(file->fileName());
    JournalRewriting rewriting(path, std::move(file));
    if (rewriting.m_file->write(headerOf(0)) < 0) return writeError(rewriting.m_file->fileName());
    return rewriting;
}

JournalRewriting::~JournalRewriting()
{
    if (m_file) m_file->remove();
}

Result<void> JournalRewriting::add(const QByteArray& line)
{
    const bool isWritten = m_file->write(line) == line.size() && m_file->putChar('\n');
    return isWritten ? Result<void>() : Result<void>(writeError(m_file->fileName()));
}

Result<void> JournalRewriting::finish(qint64 revision)
{
    const QByteArray commit = commitOf(revision);
    const bool isWritten = m_file->write(commit) == commit.size() && m_file->flush();
    const QByteArray header = isWritten ? headerOf(m_file->size()) : QByteArray();
    const bool isWhole = isWritten && m_file->seek(0) && m_file->write(header) == header.size() && m_file->flush() &&
                         ::fsync(m_file->handle()) == 0;
    if (!isWhole) return writeError(m_file->fileName());
    m_file->close();
    if (std::rename(QFile::encodeName(m_file->fileName()).constData(), QFile::encodeName(m_path).constData()) != 0)
        return writeError(m_path);
    m_file.reset();
    syncFolder(QFileInfo(m_path).path());
    return {};
}

}  // namespace dateline::store
