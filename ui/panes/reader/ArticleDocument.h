// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Reading.h"
#include "ui/panes/reader/BodyPieces.h"
#include "ui/panes/reader/DocumentMap.h"
#include "ui/panes/reader/ReadingStyle.h"
#include "ui/style/CodePoints.h"

#include <QTextCursor>
#include <QTextDocument>

namespace dateline::panes {

/// Sets an article as a QTextDocument from plain text: headline, a line on where and when, byline, then the body's
/// paragraphs with the matches marked. Nothing of an article is ever read as HTML. The first stretch of the body is set
/// at once, the rest in steps, so that no article stops the window.
class ArticleDocument final {
public:
    /// A hit in the document, in its own positions.
    struct Hit {
        int from;
        int length;
    };

    /// The document stays the caller's.
    ArticleDocument(QTextDocument& document, const library::OpenArticle& open, const ReadingStyle& style,
                    const style::Theme& theme);

    bool isComplete() const { return m_next == m_pieces.size(); }
    void appendMore();
    const std::vector<Hit>& hits() const { return m_hits; }
    const DocumentMap& map() const { return m_map; }

private:
    void setHeadline();
    void setMeta();
    void setByline();
    void setRule(QTextCursor& cursor);
    void appendPiece(const BodyPiece& piece, bool isFirst);
    void insertMarked(QTextCursor& cursor, const QTextCharFormat& format, int from, int length, int document);
    QTextBlockFormat blockFormat(const QString& text) const;
    QTextCharFormat charFormat(const QFont& font, const QColor& ink) const;
    bool isDateline(int from) const;

    QTextDocument& m_document;
    const Article m_article;
    ReadingStyle m_style;
    const style::Theme& m_theme;
    QString m_body;
    std::vector<style::Utf16Range> m_headlineMatches, m_bodyMatches;
    std::vector<BodyPiece> m_pieces;
    size_t m_next = 0;
    size_t m_nextMatch = 0;
    DocumentMap m_map;
    std::vector<Hit> m_hits;
};

/// «Kazinform · Astana · Friday, 17 March 2023 · citing Akorda · 3 min»
QString metaLine(const Article& article);

}  // namespace dateline::panes
