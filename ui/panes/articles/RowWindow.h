// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <tuple>
#include <vector>

namespace dateline::panes {

/// Which rows of a long list stand in a viewport, and where. Rows have heights of their own (day headings, long
/// headlines), asked only for the rows in sight: a list of a million costs what a list of ten does. The place in the
/// list is a row and the pixels of it that are scrolled away; the scroll bar counts rows in units, so its length is
/// true without knowing a single height.
class RowWindow final {
public:
    struct Place {
        int row = 0;
        int offset = 0;  ///< pixels of the row above the viewport's top

        bool operator==(const Place&) const = default;
        bool operator<(const Place& other) const { return std::tie(row, offset) < std::tie(other.row, other.offset); }
    };
    struct Shown {
        int row;
        int top;
        int height;
    };
    using HeightOf = std::function<int(int row)>;

    explicit RowWindow(HeightOf heightOf) : m_heightOf(std::move(heightOf)) {}

    void setExtent(int rows, int viewportHeight);
    int rows() const { return m_rows; }

    Place place() const { return m_place; }
    void moveTo(Place place);
    void moveBy(int pixels);
    /// Shows the row whole, moving as little as may be.
    void reveal(int row);
    bool isAtEnd() const { return !(m_place < lastPlace()); }

    std::vector<Shown> shown() const;
    /// The place from which the last row ends at the viewport's bottom.
    Place lastPlace() const;

    // The scroll bar's side.
    int maximum() const { return valueOf(lastPlace()); }
    int value() const { return valueOf(m_place); }
    int pageStep() const;
    void moveToValue(int value);
    static constexpr int Unit = 64;  ///< scroll bar steps a row; fits an int up to 33 million rows

private:
    int unit() const;
    int valueOf(Place place) const;
    Place normalised(Place place) const;

    HeightOf m_heightOf;
    int m_rows = 0;
    int m_viewport = 0;
    Place m_place;
};

}  // namespace dateline::panes
