// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of an article is no running text: tables. Of pictures ArticlePictures.cpp.
#include "ui/panes/reader/ArticleDocument.h"
#include "ui/style/Metrics.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline::panes {

namespace {

constexpr int CellPadding = 6;
constexpr int GapBehind = 20;  ///< where a table moves sideways, its bar stands there
constexpr int NarrowestColumn = 36;
constexpr int WidestColumn = 260;
constexpr int MostColumns = 64;
constexpr size_t MeasuredRows = 200;       ///< the first; the others are as wide
constexpr qsizetype LongestMeasured = 80;  ///< of a cell
constexpr double TableLeading = 1.35;

}  // namespace

int ArticleDocument::Table::width() const
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

QTextBlockFormat ArticleDocument::tinyBlock() const
{
    QTextBlockFormat tiny;
    tiny.setLineHeight(1, QTextBlockFormat::FixedHeight);
    return tiny;
}

ArticleDocument::Table& ArticleDocument::tableOf(const MarkupBlock& row)
{
    if (!m_tables.empty() && m_tables.back().number == row.table) return m_tables.back();
    Table& table = m_tables.emplace_back(Table{row.table});
    table.isRightToLeft = m_body.mid(row.from, row.length).isRightToLeft();
    measure(table, row);
    return table;
}

/// Columns as wide as their longest cell needs, within bounds. Where that is wider than the page, columns of many
/// words give way; no word is broken, and what is too wide even so moves sideways.
void ArticleDocument::measure(Table& table, const MarkupBlock& first) const
{
    QFont face = m_style.meta(m_article.summary.language);
    face.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(face);
    const int padding = qRound(2 * style::scaled(CellPadding) + 4);
    const int most = qRound(style::scaled(WidestColumn));
    std::vector<int> least;
    const auto widen = [&](std::vector<int>& widths, size_t column, QStringView text) {
        const int width = int(metrics.horizontalAdvance(text.left(LongestMeasured).toString())) + padding;
        widths[column] = std::max(widths[column], std::min(most, width));
    };
    size_t seen = 0;
    for (const MarkupBlock* row = &first; row <= &m_markup->blocks.back() && row->table == first.table; ++row) {
        const size_t columns = std::min<size_t>(row->cells.size(), MostColumns);
        table.widths.resize(std::max(table.widths.size(), columns), qRound(style::scaled(NarrowestColumn)));
        least.resize(table.widths.size(), qRound(style::scaled(NarrowestColumn)));
        if (++seen > MeasuredRows) continue;
        for (size_t column = 0; column < columns; ++column) {
            const QStringView text = QStringView(m_body).mid(row->cells[column].from, row->cells[column].length);
            widen(table.widths, column, text);
            for (const QStringView word : text.left(LongestMeasured).split(u' ')) widen(least, column, word);
        }
    }
    const double page = style::scaled(m_style.measure) * m_style.size / ReadingStyle::OrdinarySize;
    const int narrow = std::accumulate(least.begin(), least.end(), 0);
    const double excess = table.width() - page;
    if (excess <= 0 || narrow > page) return;
    const double share = excess / (table.width() - narrow);
    for (size_t column = 0; column < least.size(); ++column)
        table.widths[column] -= int(std::ceil((table.widths[column] - least[column]) * share));
}

void ArticleDocument::appendTable(const BodyPiece& piece)
{
    const MarkupBlock& first = m_markup->blocks[size_t(piece.block)];
    const bool isFirstPart = m_tables.empty() || m_tables.back().number != first.table;
    Table& table = tableOf(first);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(style::scaled(CellPadding));
    format.setTopMargin(isFirstPart ? style::scaled(4) : 0);
    QList<QTextLength> lengths;
    for (const int width : table.widths)
        lengths.insert(table.isRightToLeft ? 0 : lengths.size(), QTextLength(QTextLength::FixedLength, width));
    format.setColumnWidthConstraints(lengths);
    format.setWidth(QTextLength(QTextLength::FixedLength, table.width()));
    QTextCursor cursor(&m_document);
    cursor.movePosition(QTextCursor::End);
    if (m_isBehindTable) cursor.setBlockFormat(tinyBlock());
    const int columns = int(table.widths.size());
    QTextTable* part = cursor.insertTable(piece.rows, columns, format);
    table.parts.push_back(part);
    for (int row = 0; row < piece.rows; ++row) {
        const MarkupBlock& block = m_markup->blocks[size_t(piece.block) + size_t(row)];
        for (int i = 0; i < columns; ++i) {
            const int column =
                table.isRightToLeft ? columns - 1 - i : i;  // Qt lays tables out from left to right alone
            fillCell(*part, row, column, size_t(i) < block.cells.size() ? block.cells[size_t(i)] : MarkupCell{});
        }
    }
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat after = tinyBlock();
    after.setBottomMargin(style::scaled(GapBehind));
    QTextCharFormat tiny;
    tiny.setFontPointSize(1);
    cursor.setBlockFormat(after);
    cursor.setBlockCharFormat(tiny);
    m_isBehindTable = m_hasText = true;
    m_isAfterItem = false;
}

void ArticleDocument::fillCell(QTextTable& table, int row, int column, const MarkupCell& cell)
{
    QFont face = m_style.meta(m_article.summary.language);
    if (cell.isHeader) face.setWeight(QFont::DemiBold);
    const QTextCharFormat format = charFormat(face, m_theme.text);
    QTextTableCellFormat edge;
    edge.merge(format);
    edge.setBottomBorder(1);
    edge.setBottomBorderBrush(m_theme.hairline);
    edge.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    if (cell.isHeader) edge.setBackground(m_theme.window);
    QTextTableCell place = table.cellAt(row, column);
    place.setFormat(edge);
    const QString text = m_body.mid(cell.from, cell.length);
    QTextBlockFormat block = blockFormat(text);
    const bool hasLetters = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    if (m_tables.back().isRightToLeft && !hasLetters) block.setLayoutDirection(Qt::RightToLeft);
    block.setLineHeight(style::scaled(face.pointSizeF() * 96 / 72) * TableLeading, QTextBlockFormat::MinimumHeight);
    QTextCursor cursor = place.firstCursorPosition();
    cursor.setBlockFormat(block);  // the block's letters have the cell's own format
    if (cell.length == 0) return;
    const int start = cursor.position();
    moveBehind(start - 1, cell.length);  // cells from right to left are filled from the last one of the document
    m_map.add(cell.from, start, cell.length);
    insertMarked(cursor, format, cell.from, cell.length, start);
}

void ArticleDocument::moveBehind(int position, int by)
{
    m_map.moveAfter(position, by);
    for (auto hit = m_hits.rbegin(); hit != m_hits.rend() && hit->from > position; ++hit) hit->from += by;
}

}  // namespace dateline::panes
