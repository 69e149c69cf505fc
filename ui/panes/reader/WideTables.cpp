// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/WideTables.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace dateline::panes {

void WideTables::begin(const QTextDocument& document, const ArticleDocument& article)
{
    m_document = &document;
    m_article = &article;
}

std::optional<WideTables::Band> WideTables::band(const ArticleDocument::Table& table) const
{
    const QTextFrameFormat frame = m_document->rootFrame()->frameFormat();
    const double left = frame.leftMargin();
    const double width = m_document->textWidth() - left - frame.rightMargin();
    const bool isWide = table.width() > width;
    if (table.parts.empty() || (!isWide && !table.isRightToLeft)) return std::nullopt;
    const QAbstractTextDocumentLayout& layout = *m_document->documentLayout();
    const auto rectOf = [&](const QTextTableCell& cell) {
        return layout.blockBoundingRect(cell.firstCursorPosition().block());
    };
    const QTextTable& first = *table.parts.front();
    const double padding = first.format().cellPadding();
    const QRectF start = rectOf(first.cellAt(0, 0));
    const QRectF end = rectOf(first.cellAt(0, first.columns() - 1));
    const double from = start.left() - padding;
    const double to = end.right() + padding;
    const QTextTable& last = *table.parts.back();
    double bottom = 0;
    for (int column = 0; column < last.columns(); ++column)
        bottom = std::max(bottom, rectOf(last.cellAt(last.rows() - 1, column)).bottom());
    const QRectF rect(QPointF(left, start.top() - padding), QPointF(left + width, bottom + padding + 1));
    const int home = int(std::ceil(to - left - width));  // the right edges are one above the other
    Band band{table.number, rect, int(from - left), std::max(int(from - left), home), 0};
    if (!isWide) band.least = band.most = home;
    band.shift = std::clamp(m_shifts.value(table.number, table.isRightToLeft ? home : 0), band.least, band.most);
    return band;
}

std::vector<WideTables::Band> WideTables::bandsBetween(double top, double bottom) const
{
    std::vector<Band> bands;
    if (!m_article || m_article->tables().empty()) return bands;
    const int last = m_document->documentLayout()->hitTest({0, bottom}, Qt::FuzzyHit);
    for (const ArticleDocument::Table& table : m_article->tables()) {
        if (table.parts.empty() || table.parts.front()->firstPosition() > last + 1) break;
        const auto found = band(table);
        if (found && found->rect.bottom() > top && found->rect.top() < bottom) bands.push_back(*found);
    }
    return bands;
}

std::optional<WideTables::Band> WideTables::bandAt(double y) const
{
    const auto bands = bandsBetween(y, y + 1);
    return bands.empty() ? std::nullopt : std::optional(bands.front());
}

std::optional<WideTables::Band> WideTables::bandOf(int position) const
{
    if (!m_article) return std::nullopt;
    for (const ArticleDocument::Table& table : m_article->tables()) {
        const bool isIn = !table.parts.empty() && table.parts.front()->firstPosition() <= position &&
                          table.parts.back()->lastPosition() >= position;
        if (isIn) return band(table);
    }
    return std::nullopt;
}

bool WideTables::move(const Band& band, int shift)
{
    const int clamped = std::clamp(shift, band.least, band.most);
    if (clamped == band.shift) return false;
    m_shifts.insert(band.table, clamped);
    return true;
}

}  // namespace dateline::panes
