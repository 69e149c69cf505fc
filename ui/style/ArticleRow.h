// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/TextLines.h"

#include <QModelIndex>
#include <QStyleOption>

#include <memory>

class QPainter;

namespace dateline::style {

/// One row of the article list, laid out for a width.
class ArticleRow final {
public:
    ArticleRow(const QStyleOptionViewItem& option, const QModelIndex& index, bool showsDates);

    int height() const;
    void paint(QPainter& painter) const;

private:
    void paintGround(QPainter& painter, const QRect& body) const;
    void paintHeading(QPainter& painter) const;
    void paintPlaceholder(QPainter& painter, const QRect& body) const;
    void paintText(QPainter& painter, const QRect& body) const;
    void paintDot(QPainter& painter, const QRect& body) const;
    double paintMeta(QPainter& painter, double left, double top) const;
    QString meta() const;
    double textWidth() const;

    QStyleOptionViewItem m_option;
    QModelIndex m_index;
    bool m_isLoaded;
    bool m_startsDay;
    bool m_isUnread;
    bool m_showsDates;
    mutable std::unique_ptr<TextLines> m_headline;
    mutable std::unique_ptr<TextLines> m_snippet;
};

/// «Friday, 17 March 2023», «No date».
QString dayHeading(const QDate& day);

}  // namespace dateline::style
