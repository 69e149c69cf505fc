// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pango/pango.h>

#include <vector>

namespace dateline::exporting {

/// Says where a line needs an unseen direction mark, so that who puts the text together from places on the page keeps
/// its order. Poppler (TextPage::dumpFragment, 22.12) takes digits, Latin letters and separators such as the comma as
/// the start of a stretch that runs the other way, up to the next letter of the line's own direction: the space after
/// an Arabic comma would come before it. A mark ends such a stretch.
class Directions final {
public:
    explicit Directions(PangoLayoutLine* line);

    const char* text() const { return m_text; }
    bool isRightToLeft() const { return m_isRightToLeft; }
    /// The mark that belongs before the letter at `at`, which is in `run` of a right-to-left line; 0: none.
    gunichar markBefore(const char* at, const PangoLayoutRun* run) const;
    /// The one that ends a right-to-left word in a line of the other direction, at the right of that run.
    gunichar markRightOf(const GSList* run) const;

private:
    bool isBackwardAt(int index) const;

    struct Stretch {
        int from;
        int to;
        bool isBackward;
    };

    const char* m_text;
    int m_start;
    bool m_isRightToLeft;
    std::vector<Stretch> m_stretches;
};

}  // namespace dateline::exporting
