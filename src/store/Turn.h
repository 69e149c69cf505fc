// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QElapsedTimer>
#include <QString>

#include <chrono>
#include <memory>

namespace dateline::store {

/// Programs take turns at writing a file: one flock on a file beside it, which the system drops when its holder dies
/// (QLockFile's go stale). Held for one batch. Whoever just held it waits 5 ms before asking again, so that the others,
/// who ask every 2 ms, come in between.
class Turns final {
public:
    class Turn final {
    public:
        Turn(Turn&& other) noexcept : m_turns(std::exchange(other.m_turns, nullptr)) {}
        Turn& operator=(Turn&&) = delete;
        ~Turn();

    private:
        friend class Turns;
        explicit Turn(Turns& turns) : m_turns(&turns) {}

        Turns* m_turns;
    };

    /// `database` is the file to be written: "…/articles.db" has "…/articles.lock".
    static Result<std::unique_ptr<Turns>> open(const QString& database);
    ~Turns();
    Turns(const Turns&) = delete;
    Turns& operator=(const Turns&) = delete;

    /// Blocks; Locked where another program did not let go in time.
    Result<Turn> take(std::chrono::milliseconds patience = std::chrono::seconds(30));

private:
    Turns(const QString& path, int descriptor) : m_path(path), m_descriptor(descriptor) {}
    void letGo();

    QString m_path;
    int m_descriptor;
    QElapsedTimer m_sinceHeld;
};

using Turn = Turns::Turn;

}  // namespace dateline::store
