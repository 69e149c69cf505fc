// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::tests {

struct Stretch {
    QString name;  ///< "src/store/Reader.cpp" or "src/store/Reader.cpp: Result<void> Reader::open(…"
    int lines = 0;
};

/// A function at namespace level is what stands between a line `{` and the next line `}` (so clang-format sets them).
std::vector<Stretch> functionsOf(const QString& file, const QString& text);

/// The value below which the share of them lies; 0 for none.
int percentile(std::vector<Stretch> stretches, double share);

}  // namespace dateline::tests
