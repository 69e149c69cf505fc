// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sizes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::tests {

std::vector<Stretch> functionsOf(const QString& file, const QString& text)
{
    std::vector<Stretch> functions;
    const QStringList lines = text.split(u'\n');
    int start = -1;
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i] == u"{"_qs) start = i;
        if (lines[i] != u"}"_qs || start < 0) continue;
        functions.push_back({file + u": "_qs + lines.value(start - 1).trimmed(), i - start - 1});
        start = -1;
    }
    return functions;
}

int percentile(std::vector<Stretch> stretches, double share)
{
    if (stretches.empty()) return 0;
    std::sort(stretches.begin(), stretches.end(), [](const auto& a, const auto& b) { return a.lines < b.lines; });
    return stretches[std::min(stretches.size() - 1, size_t(double(stretches.size()) * share))].lines;
}

}  // namespace dateline::tests
