// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Reading.h"
#include "ui/panes/reader/BodyPieces.h"
#include "ui/panes/reader/DocumentMap.h"
#include "ui/style/CodePoints.h"
#include "ui/style/ReadingStyle.h"

#include <QTextCursor>
#include <QTextDocument>

class QTextList;
class QTextTable;

namespace dateline::panes {

using style::ReadingStyle;

/// Of a block: how many quotations stand around it, int. The view draws their rules.
constexpr int QuoteDepthProperty = QTextFormat::UserProperty + 1;

/// Sets an article as a QTextDocument: headline, a line on where and when, byline, then the body with the matches
/// marked. The text is always the body's own, unit for unit; where the article has markup, that says only how each
/// block looks. Nothing of an article is ever read as HTML. The first stretch of the body is set at once, the rest in
/// steps, so that no article stops the window.
class ArticleDocument final {
public:
    /// A hit in the document, in its own positions.
    struct Hit {
        int from;
        int length;
    };
    /// A picture's place: a block that says what it is, until the picture is shown there.
    struct Picture {
        int index;     ///< of the markup's pictures
        int position;  ///< in the document
        int length;
        int linkLength = 0;    ///< so much of it is a link, from its beginning
        bool isShown = false;  ///< the picture itself, not the words that stand for it
    };
    /// One table of the article, set in parts one beneath the other.
    struct Table {
        int number;  ///< as MarkupBlock::table
        bool isRightToLeft = false;
        std::vector<int> widths{};         ///< of the columns, in the order of the cells
        std::vector<QTextTable*> parts{};  ///< the document's

        int width() const;
    };

    /// The document stays the caller's.
    ArticleDocument(QTextDocument& document, const library::OpenArticle& open, const ReadingStyle& style,
                    const style::Theme& theme);

    bool isComplete() const { return m_next == m_pieces.size(); }
    void appendMore();
    const std::vector<Hit>& hits() const { return m_hits; }
    const DocumentMap& map() const { return m_map; }
    const std::vector<Picture>& pictures() const { return m_pictures; }
    const std::vector<Table>& tables() const { return m_tables; }
    /// In the place of the words that stood for it, at most as wide as the column. All positions behind move.
    void showPicture(size_t place, const QImage& image);
    /// Other words in that place, or those that offer the picture. All positions behind move.
    void sayPicture(size_t place, const QString& words);
    void offerPicture(size_t place);
    double pictureWidth() const;  ///< at most, in the document
    /// The address that a picture's place has as a link, and the picture's index; -1: another link.
    static QString pictureLink(int index);
    static int pictureOf(const QUrl& link);

private:
    void setHeadline();
    void setMeta();
    void setByline();
    void setRule(QTextCursor& cursor);
    void appendPiece(const BodyPiece& piece);
    void appendText(const BodyPiece& piece, const MarkupBlock& block);
    void appendPicture(const MarkupBlock& block);
    QString offerOf(const MarkupPicture& picture) const;
    int writePlace(QTextCursor& cursor, int index, const QString& words);
    void describe(QTextCursor& cursor, const QString& description);
    template <typename Write>
    void rewrite(Picture& picture, Write write);
    void appendTable(const BodyPiece& piece);
    void fillCell(QTextTable& table, int row, int column, const MarkupCell& cell);
    void moveBehind(int position, int by);  ///< places that were told already
    Table& tableOf(const MarkupBlock& row);
    void measure(Table& table, const MarkupBlock& first) const;
    QTextCursor newBlock(const QTextBlockFormat& block, const QTextCharFormat& format);
    void place(QTextBlockFormat& format, const MarkupBlock& block) const;
    void addToList(QTextCursor& cursor, const MarkupBlock& block);
    void insertMarked(QTextCursor& cursor, const QTextCharFormat& format, int from, int length, int document);
    void insertRuns(QTextCursor& cursor, const QTextCharFormat& format, int from, int end, bool isMarked);
    QTextCharFormat styled(QTextCharFormat format, const MarkupRun& run, bool isMarked) const;
    void setSmallCapitals(int position, double size);
    QTextBlockFormat blockFormat(const QString& text) const;
    QTextCharFormat charFormat(const QFont& font, const QColor& ink) const;
    QTextCharFormat formatOf(const MarkupBlock& block) const;
    QTextCharFormat linkFormat(const QFont& font, const QString& address) const;
    QTextBlockFormat tinyBlock() const;
    bool isDateline(int from) const;

    QTextDocument& m_document;
    const Article m_article;
    const std::optional<BodyMarkup> m_markup;
    ReadingStyle m_style;
    const style::Theme& m_theme;
    QString m_body;
    std::vector<style::Utf16Range> m_headlineMatches, m_bodyMatches;
    std::vector<BodyPiece> m_pieces;
    size_t m_next = 0;
    size_t m_nextMatch = 0;
    size_t m_nextRun = 0;
    bool m_hasText = false;        ///< a paragraph of the body is set
    bool m_isAfterItem = false;    ///< the next block that is none stands off
    bool m_isBehindTable = false;  ///< a part of the same table would follow at once
    std::vector<std::pair<int, QTextList*>> m_lists;
    std::vector<Table> m_tables;
    std::vector<Picture> m_pictures;
    DocumentMap m_map;
    std::vector<Hit> m_hits;
};

/// «Kazinform · Astana · Friday, 17 March 2023 · citing Akorda · 3 min»
QString metaLine(const Article& article);

/// How a block that has no markup of its own is set.
const MarkupBlock& plainBlock();

}  // namespace dateline::panes
