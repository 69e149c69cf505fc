// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dateline::cli {

/// While one of these lives, Ctrl+C and SIGTERM ask the work to stop after what it has in hand; a second one ends the
/// program as usual.
class Interrupted final {
public:
    Interrupted();
    ~Interrupted();
    Interrupted(const Interrupted&) = delete;
    Interrupted& operator=(const Interrupted&) = delete;

    bool isRequested() const;
};

}  // namespace dateline::cli
