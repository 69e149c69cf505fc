// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/SafeHtml.h"

#include <QStringList>

#include <vector>

namespace dateline::text {

/// Writes blocks as safe HTML and, line by line with it, as a body. What turns out to be empty is never written: tags
/// are opened when the first letter within them comes.
class SafeHtmlWriter final {
public:
    enum class Leaf { Paragraph, Heading, Preformatted, Caption, FigureCaption };

    void beginBlock(Leaf leaf, int level = 0);
    void endBlock();
    void beginContainer(const QString& tag);  ///< blockquote, ul, ol, li, figure
    void endContainer();
    void beginTable();
    void endTable();
    void beginRow();
    void beginCell(bool isHeader);
    void endCell();
    bool isInTable() const { return m_isInTable; }

    void beginStyle(const QString& openingTag);  ///< `<b>`, `<a href="…">`
    void endStyle();
    void text(const QString& text);
    void lineBreak();
    void picture(const QString& tag);
    void rule();

    SafeHtml finish();

private:
    struct Container {
        QString tag;
        int id = 0;
    };
    struct Cell {
        bool isHeader;
        QString html, text;
    };
    struct Kind {
        Leaf leaf = Leaf::Paragraph;
        int level = 0;
    };

    void put(QChar c);
    void putSpaceable(QChar c);
    void putPreformatted(QChar c);
    void letDueBreaksCome();
    void closeStyles(size_t from);
    void openStyles();
    void endLeaf();
    void writeLeaf(const Kind& kind, const QString& html, const QString& text, bool hasInk);
    void writeRows();
    bool isInList() const;
    std::vector<Container> placeOfLeaf();
    void reach(const std::vector<Container>& wanted);
    void write(const QString& html);
    bool isFlat() const { return m_isInCell || kind().leaf == Leaf::Caption || kind().leaf == Leaf::Heading; }
    const Kind& kind() const { return m_kinds.back(); }

    QString m_html;
    QStringList m_paragraphs;
    bool m_isTooLong = false;

    std::vector<Kind> m_kinds{{}};
    std::vector<Container> m_wanted, m_open;
    std::vector<size_t> m_around;  ///< for each container begun, how many stood around it
    int m_lastId = 0;
    bool m_isItemFresh = false;  ///< the innermost open container is an item in which nothing stands yet

    QString m_inline, m_text, m_pictures;  ///< of the leaf in hand
    QString m_gap;                         ///< preformatted: blanks that wait for a letter
    bool m_hasInk = false;
    bool m_isSpaceDue = false;
    int m_breaksDue = 0;
    std::vector<QString> m_styles, m_openStyles;
    std::vector<bool> m_isStyleNew;  ///< false: the same stands around it

    bool m_isInTable = false;
    bool m_isInCell = false;
    bool m_isHeaderCell = false;
    Cell m_caption{};
    std::vector<std::vector<Cell>> m_rows;
};

}  // namespace dateline::text
