// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/ArticleRow.h"

#include <QStyledItemDelegate>

namespace dateline::style {

/// Paints a row of listing::ArticleListModel: day heading above the first of a day, headline in at most two lines
/// (heavy and with a dot where unread), source · place · time, the snippet with its matches, the bookmark.
class ArticleDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    const RowLook& look() const { return m_look; }
    void setLook(const RowLook& look) { m_look = look; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Of `option.rect`'s width.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    RowLook m_look;
};

}  // namespace dateline::style
