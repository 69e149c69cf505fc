// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"
#include "ui/panes/reader/DocumentMap.h"

#include <optional>

namespace dateline::panes {

/// The annotations of an article, and where they stand in its document.
class PlacedAnnotations final {
public:
    /// In the document's positions. A note on the whole article stands at the beginning and has no length.
    struct Placed {
        int from = 0;
        int length = 0;
        size_t annotation = 0;
    };

    void set(Annotations annotations);
    const Annotations& all() const { return m_all; }
    /// Anew, by what of the document is there; those that have no place, or none yet, stand nowhere.
    void place(const Article& article, const DocumentMap& map);
    void clear();

    const std::vector<Placed>& placed() const { return m_placed; }  ///< by place
    const Annotation& of(const Placed& placed) const { return m_all[placed.annotation]; }
    const Placed* find(qint64 id) const;
    /// The highlight over a position, or that ends there: the shortest, of equal ones the newest.
    const Placed* at(int position) const;
    /// The next one behind a position, or the one before it; null: there is none.
    const Placed* beside(int position, int way) const;
    /// The note on the article itself; null: there is none.
    const Annotation* onArticle() const;
    int lost() const;  ///< how many cannot be placed in the text as it is

private:
    Annotations m_all;
    std::vector<Placed> m_placed;
};

}  // namespace dateline::panes
