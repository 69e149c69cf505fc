// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <functional>
#include <memory>

namespace dateline::cli {

/// While one of these lives, Ctrl+C and SIGTERM ask the work to stop after what it has in hand; a second one ends the
/// program as usual.
class Interrupted final {
public:
    Interrupted();
    ~Interrupted();
    Interrupted(const Interrupted&) = delete;
    Interrupted& operator=(const Interrupted&) = delete;

    /// Calls `stop` on this thread soon after a request; the answer goes with whoever holds it.
    std::unique_ptr<QTimer> watch(std::function<void()> stop) const;
};

}  // namespace dateline::cli
