// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Error.h"
#include "base/Progress.h"

#include <QElapsedTimer>
#include <QIODevice>

#include <optional>

namespace dateline::import {

/// How far an import has come in the bytes of the files that were named. Tells the listener at most ten times a
/// second, on the importing thread, and once more at the end.
class Meter final {
public:
    Meter(const ProgressListener& listener, const Cancel& cancel, qint64 total);

    void begin(const QString& file);
    void reach(qint64 position);  ///< within the file in hand; never goes back
    void end(qint64 size);        ///< the file in hand is done, however much of it was read
    void finish();

    const Cancel& cancel() const { return m_cancel; }

private:
    void tell();

    const ProgressListener& m_listener;
    const Cancel& m_cancel;
    Progress m_progress;
    qint64 m_before = 0;  // bytes of the files that are done
    QElapsedTimer m_sinceTold;
};

/// A device that remembers why it failed, so that the refusal can say more than "cannot read".
class InputDevice : public QIODevice {
public:
    const std::optional<Error>& failure() const { return m_failure; }

protected:
    qint64 writeData(const char*, qint64) override { return -1; }
    qint64 fail(ErrorKind kind, const QString& detail);

private:
    std::optional<Error> m_failure;
};

/// Passes a file's bytes on, counts them, and fails once cancelled.
class MeteredDevice final : public InputDevice {
public:
    MeteredDevice(QIODevice& file, Meter& meter);

    bool isSequential() const override { return m_file.isSequential(); }
    qint64 size() const override { return m_file.size(); }
    bool seek(qint64 position) override;
    qint64 bytesRead() const { return m_bytesRead; }

protected:
    qint64 readData(char* data, qint64 size) override;

private:
    QIODevice& m_file;
    Meter& m_meter;
    qint64 m_bytesRead = 0;
};

}  // namespace dateline::import
