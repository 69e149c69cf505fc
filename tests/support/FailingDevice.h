// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace dateline::tests {

/// A device that gives so many of its bytes, a few at a time, and then fails as a disk does.
class FailingDevice final : public QIODevice {
public:
    FailingDevice(QByteArray bytes, qsizetype failsAfter) : m_bytes(std::move(bytes)), m_failsAfter(failsAfter)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        static constexpr qsizetype AtATime = 7;
        if (m_at >= m_failsAfter) {
            setErrorString(QStringLiteral("Input/output error"));
            return -1;
        }
        const qsizetype end = std::min(m_bytes.size(), m_failsAfter);
        const qsizetype given = std::min({qsizetype(size), AtATime, end - m_at});
        std::memcpy(data, m_bytes.constData() + m_at, size_t(given));
        m_at += given;
        return given;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_failsAfter;
    qsizetype m_at = 0;
};

}  // namespace dateline::tests
