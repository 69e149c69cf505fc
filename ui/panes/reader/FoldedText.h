// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace dateline::panes {

/// A text without case, accents and ligatures, that knows where each of its characters came from: so find in page
/// takes «turk» for «Türk» and «strasse» for «Straße», as the search does.
class FoldedText final {
public:
    explicit FoldedText(const QString& text);

    struct Range {
        int from;
        int length;

        bool operator==(const Range&) const = default;
    };
    /// Where the words stand in the text as it was, not overlapping; at most so many.
    std::vector<Range> find(const QString& words, size_t most) const;

private:
    QString m_folded;
    std::vector<int> m_origins;  ///< of each unit of m_folded; one more for the end
};

}  // namespace dateline::panes
