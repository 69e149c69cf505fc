// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Result.h"

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace dateline::import {

/// One record of a file that holds many.
struct Record {
    QByteArrayView bytes;     ///< with its delimiter; valid until the next one is asked for
    bool isEnded = true;      ///< false: the file ended before the delimiter came
    bool isTooLarge = false;  ///< beyond the limit: its bytes were passed over and are not here
};

/// Reads a device record by record, each up to and with its delimiter. Holds one record and a chunk, never the file.
class RecordReader final {
public:
    RecordReader(QIODevice& device, QByteArray delimiter, qsizetype limit, const Cancel& cancel);

    /// The next record; none at the end, when cancelled, or when the device failed: then outcome() says why.
    std::optional<Record> next();
    Result<void> outcome() const;

private:
    bool grow();
    Record passOver();

    QIODevice& m_device;
    const QByteArray m_delimiter;
    const qsizetype m_limit;
    const Cancel& m_cancel;
    QByteArray m_buffer;
    qsizetype m_used = 0;     // what was handed out
    qsizetype m_scanned = 0;  // no delimiter begins before this
    std::optional<Error> m_error;
};

/// A whole device of at most `limit` bytes: CannotRead in the device's words, TooLarge beyond the limit.
Result<QByteArray> readWhole(QIODevice& device, qsizetype limit, const Cancel& cancel);

/// The first bytes of a device, left to be read again.
QByteArray headOf(QIODevice& device, qsizetype size = 64 << 10);

}  // namespace dateline::import
