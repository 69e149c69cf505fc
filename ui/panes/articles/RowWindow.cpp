// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articles/RowWindow.h"

#include <algorithm>
#include <limits>

namespace dateline::panes {

void RowWindow::setExtent(int rows, int viewportHeight)
{
    m_rows = std::max(rows, 0);
    m_viewport = std::max(viewportHeight, 1);
    m_place = normalised(m_place);
}

void RowWindow::moveTo(Place place)
{
    m_place = normalised(place);
}

void RowWindow::moveBy(int pixels)
{
    m_place = normalised({m_place.row, m_place.offset + pixels});
}

void RowWindow::reveal(int row)
{
    if (row < 0 || row >= m_rows) return;
    if (!(m_place < Place{row, 0})) return moveTo({row, 0});
    for (const Shown& shown : this->shown())
        if (shown.row == row && shown.top + shown.height <= m_viewport) return;
    moveTo({row, m_heightOf(row) - m_viewport});  // its bottom at the viewport's bottom
    if (m_place.row == row) m_place.offset = 0;   // taller than the viewport: its top
}

RowWindow::Place RowWindow::normalised(Place place) const
{
    if (m_rows == 0) return {};
    place.row = std::clamp(place.row, 0, m_rows - 1);
    while (place.offset < 0 && place.row > 0) place.offset += m_heightOf(--place.row);
    if (place.offset < 0) return {};
    while (place.row < m_rows - 1) {
        const int height = m_heightOf(place.row);
        if (place.offset < height) break;
        place.offset -= height;
        ++place.row;
    }
    return std::min(place, lastPlace());
}

std::vector<RowWindow::Shown> RowWindow::shown() const
{
    std::vector<Shown> shown;
    int top = -m_place.offset;
    for (int row = m_place.row; row < m_rows && top < m_viewport; ++row) {
        const int height = m_heightOf(row);
        shown.push_back({row, top, height});
        top += height;
    }
    return shown;
}

RowWindow::Place RowWindow::lastPlace() const
{
    int rest = m_viewport;
    for (int row = m_rows - 1; row >= 0; --row) {
        const int height = m_heightOf(row);
        if (height >= rest) return {row, height - rest};
        rest -= height;
    }
    return {};
}

int RowWindow::unit() const
{
    return std::clamp(std::numeric_limits<int>::max() / std::max(m_rows, 1), 1, Unit);
}

int RowWindow::valueOf(Place place) const
{
    if (m_rows == 0) return 0;
    const int height = std::max(m_heightOf(place.row), 1);
    return place.row * unit() + place.offset * unit() / height;
}

int RowWindow::pageStep() const
{
    return std::max(1, int(shown().size()) - 1) * unit();
}

void RowWindow::moveToValue(int value)
{
    if (m_rows == 0) return;
    const int row = std::clamp(value / unit(), 0, m_rows - 1);
    moveTo({row, int(qint64(value % unit()) * m_heightOf(row) / unit())});
}

}  // namespace dateline::panes
