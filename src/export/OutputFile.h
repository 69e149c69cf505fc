// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace dateline::exporting {

/// Bytes to a file, with the system's own word on what went wrong. Errors stick: after the first nothing is written,
/// and finish() tells it.
class OutputFile final {
public:
    /// The file that stands at `path`, emptied.
    static Result<OutputFile> over(const QString& path);
    /// A file in the folder of `path` that has no name any more and is gone when closed, however the program ends.
    static Result<OutputFile> unnamedBeside(const QString& path);
    OutputFile(OutputFile&& other) noexcept;
    OutputFile& operator=(OutputFile&&) = delete;
    ~OutputFile();

    bool write(const char* bytes, qsizetype count);
    /// All that was written, to the system.
    Result<void> finish();
    int descriptor() const { return m_descriptor; }
    bool hasFailed() const { return m_code != 0; }

private:
    OutputFile(QString path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}
    void flush();

    QString m_path;
    int m_descriptor;
    int m_code = 0;  ///< the errno that sticks
    QByteArray m_buffer;
};

}  // namespace dateline::exporting
