// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/LogFile.h"

#include <QDir>

namespace dateline::library {

LogFile::LogFile(const QString& folder, qint64 greatestBytes)
    : m_folder(folder), m_greatestBytes(greatestBytes), m_file(path(0))
{
    m_file.open(QIODevice::Append);
}

QString LogFile::path(int age) const
{
    const QString name = age == 0 ? QStringLiteral("dateline.log") : QStringLiteral("dateline.%1.log").arg(age);
    return QDir(m_folder).filePath(name);
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(path(Kept - 1));
    for (int age = Kept - 2; age >= 0; --age) QFile::rename(path(age), path(age + 1));
    m_file.setFileName(path(0));
    m_file.open(QIODevice::Append);
}

void LogFile::write(const QString& line)
{
    m_recent.push_back(line);
    if (m_recent.size() > RecentLines) m_recent.pop_front();
    if (!m_file.isOpen()) return;
    const QByteArray bytes = line.toUtf8() + '\n';
    if (m_file.size() + bytes.size() > m_greatestBytes) rotate();
    m_file.write(bytes);
    m_file.flush();
}

QStringList LogFile::recent(int count) const
{
    const size_t wanted = std::min(m_recent.size(), size_t(std::max(count, 0)));
    return QStringList(m_recent.end() - qsizetype(wanted), m_recent.end());
}

}  // namespace dateline::library
