// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "library/Watching.h"
#include "library/Workers.h"

#include <QThread>

namespace dateline::library {

class Watcher;

struct Watching::Private {
    Workers& workers;
    Importing& importing;
    const QString library;
    const Clock clock;

    std::vector<WatchState> states{};
    Cancel cancel{};
    QThread thread{};
    Watcher* watcher = nullptr;  ///< on its thread, which it ends with
    bool isElsewhere = false;
    bool markRead = false;
    bool keepOriginals = true;
};

}  // namespace dateline::library
