// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>

#include <deque>

namespace dateline::library {

/// A file of lines that starts anew when it is full; the full one is kept under a number, the oldest goes. Where the
/// disk refuses it writes nothing: a log must not be the reason why a program stops.
class LogFile final {
public:
    static constexpr qint64 GreatestBytes = 1 << 20;
    static constexpr int Kept = 3;  ///< files, the one in use included
    static constexpr size_t RecentLines = 200;

    explicit LogFile(const QString& folder, qint64 greatestBytes = GreatestBytes);

    void write(const QString& line);
    QStringList recent(int count) const;

private:
    QString path(int age) const;  // 0: the one in use
    void rotate();

    const QString m_folder;
    const qint64 m_greatestBytes;
    QFile m_file;
    std::deque<QString> m_recent;
};

}  // namespace dateline::library
