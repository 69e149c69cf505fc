// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace dateline::inline base {

/// How far a piece of long work has come. Units are the work's own (bytes of input, pages).
struct Progress {
    qint64 done = 0;
    qint64 total = 0;  ///< 0 while unknown
    QString subject;   ///< the file or article in hand

    bool operator==(const Progress&) const = default;
};

using ProgressListener = std::function<void(const Progress&)>;

}  // namespace dateline::inline base
