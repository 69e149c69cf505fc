// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/reader/ArticleDocument.h"

#include <QHash>
#include <QRectF>

#include <optional>

namespace dateline::panes {

/// Tables wider than the column: each moves sideways by itself while the text around stands still. So do those from
/// right to left, which Qt lays out at the left: they are moved to the other side. Geometry only; the
/// view paints and hands the keys and the mouse on. Asks the layout for no more than what is in sight.
class WideTables final {
public:
    /// Where a table stands, in the document's coordinates, clipped to the column.
    struct Band {
        int table;
        QRectF rect;
        int least, most;  ///< how far it can be moved; equal: it stands where it stands
        int shift;        ///< by how much its content is moved to the left
    };

    void begin(const QTextDocument& document, const ArticleDocument& article);
    void forget() { m_shifts.clear(); }

    /// Those of which something lies between two heights of the document, from the top.
    std::vector<Band> bandsBetween(double top, double bottom) const;
    std::optional<Band> bandAt(double y) const;
    /// The band in which a position of the document stands.
    std::optional<Band> bandOf(int position) const;
    bool move(const Band& band, int shift);  ///< false: it is there already

private:
    std::optional<Band> band(const ArticleDocument::Table& table) const;

    const QTextDocument* m_document = nullptr;
    const ArticleDocument* m_article = nullptr;
    QHash<int, int> m_shifts;
};

}  // namespace dateline::panes
