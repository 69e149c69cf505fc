// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Review.h"
#include "ui/style/AlikeChip.h"
#include "ui/style/TextLines.h"

#include <QModelIndex>
#include <QStyleOption>

#include <memory>
#include <optional>

class QPainter;

namespace dateline::style {

/// How the rows of the article list are set.
struct RowLook {
    bool showsDates = false;  ///< in each row: there are no day headings
    bool isOneLine = false;   ///< headline, and at the end of the line source and time; no snippet
    int pad = 9;              ///< above and below the text, in pixels
    int gap = 0;              ///< between headline, source and snippet
    int snippetLines = 2;

    static RowLook compact() { return {.isOneLine = true, .pad = 5}; }
    static RowLook roomy() { return {.pad = 15, .gap = 4, .snippetLines = 3}; }
    bool operator==(const RowLook&) const = default;
};

/// One row of the article list, laid out for a width.
class ArticleRow final {
public:
    ArticleRow(const QStyleOptionViewItem& option, const QModelIndex& index, const RowLook& look);

    int height() const;
    void paint(QPainter& painter) const;
    /// Where «+4 similar» stands; empty where the row says nothing of it.
    QRect alikePlace() const;

private:
    static constexpr int PencilRoom = 18;

    void paintGround(QPainter& painter, const QRect& body) const;
    void paintHeading(QPainter& painter) const;
    void paintPlaceholder(QPainter& painter, const QRect& body) const;
    QRect body() const;
    void paintText(QPainter& painter, const QRect& body) const;
    void paintLine(QPainter& painter) const;
    void paintHeadline(QPainter& painter, QPointF at) const;
    void paintSign(QPainter& painter, const QRect& body) const;
    void paintMeta(QPainter& painter) const;
    QRect metaLine() const;
    QRect textLine() const;
    QRect alikeInMeta(const QRect& line) const;
    QRect alikeInLine() const;
    int alikeRoom() const;
    void paintMetaWords(QPainter& painter, const QRect& words, const QString& text, Qt::Alignment side) const;
    QRect paintStar(QPainter& painter, const QRect& line) const;
    void paintPencil(QPainter& painter, const QRect& line, int left) const;
    int pencilRoom() const { return m_isCorrected ? PencilRoom : 0; }
    QString meta() const;
    QString shortMeta() const;
    double lineMetaWidth() const;
    double textWidth() const;
    double headlineWidth() const;
    int headingHeight() const;

    QStyleOptionViewItem m_option;
    QModelIndex m_index;
    bool m_isLoaded;
    bool m_startsDay;
    bool m_isUnread, m_isBookmarked, m_isCorrected;
    std::optional<Verdict> m_verdict;
    RowLook m_look;
    AlikeChip m_alike;
    mutable std::unique_ptr<TextLines> m_headline;
    mutable std::unique_ptr<TextLines> m_snippet;
};

/// «Friday, 17 March 2023», «No date».
QString dayHeading(const QDate& day);

}  // namespace dateline::style
