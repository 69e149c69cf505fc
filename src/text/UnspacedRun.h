// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline::text {

/// Walks a run of a script without spaces as overlapping pairs of grapheme clusters; a run of one cluster is one piece.
/// Zero-width spaces and joiners within the run are passed over: whether a writer sets them is a matter of taste.
class UnspacedRun final {
public:
    UnspacedRun(std::string_view utf8, std::size_t begin);

    /// False where the run has ended.
    bool next();

    std::size_t from() const { return m_previous.from; }
    std::size_t to() const { return m_current.to; }
    bool isPlain() const { return m_previous.isPlain && m_current.isPlain && m_previous.to == m_current.from; }
    std::size_t end() const;

private:
    struct Cluster {
        std::size_t from = 0;
        std::size_t to = 0;
        bool isPlain = false;  ///< folds to itself
    };

    Cluster clusterAt(std::size_t at) const;
    std::size_t skipIgnored(std::size_t at) const;

    std::string_view m_text;
    Cluster m_previous;
    Cluster m_current;
    Cluster m_following;
    bool m_hasBegun = false;
};

}  // namespace dateline::text
