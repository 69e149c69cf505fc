// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/ArticleDelegate.h"

namespace dateline::style {

void ArticleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    ArticleRow(option, index, m_look).paint(*painter);
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {option.rect.width(), ArticleRow(option, index, m_look).height()};
}

}  // namespace dateline::style
