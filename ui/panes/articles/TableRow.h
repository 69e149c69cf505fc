// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "ui/panes/articles/Columns.h"

#include <QModelIndex>
#include <QRect>
#include <QStyleOption>

class QPainter;

namespace dateline::panes {

class ColumnHeader;

/// Paints a row of listing::ArticleListModel in the columns of a header.
void paintTableRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const ColumnHeader& header);

/// Where «+4 similar» stands in the row: at the end of the headline's column. Empty where nothing is like the article
/// or that column is not shown.
QRect tableAlikePlace(const QStyleOptionViewItem& option, const QModelIndex& index, const ColumnHeader& header);

/// The row as a screen reader says it: the names of these columns and what stands in them; that it is unread or
/// bookmarked in any case.
QString tableRowText(const std::vector<Column>& columns, const ArticleSummary& article);

}  // namespace dateline::panes
