// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/ArticleDocument.h"

#include "ui/panes/reader/Corrections.h"
#include "ui/panes/reader/Links.h"
#include "ui/panes/reader/ReaderPane.h"
#include "ui/style/Dates.h"
#include "ui/style/Metrics.h"

#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace dateline::panes {

namespace {

/// Set at once: more than two screens, some five milliseconds with their layout. Then at each further step.
constexpr int FirstLength = 8'000;
constexpr int StepLength = 12'000;
constexpr double SmallCapitals = 0.84;  ///< of the size: capitals as high as small letters
constexpr double HeadlineLineHeight = 1.24;

std::vector<TextRange> rangesIn(Field field, const std::vector<Match>& matches)
{
    std::vector<TextRange> ranges;
    for (const Match& match : matches)
        if (match.field == field) ranges.push_back(match.range);
    std::ranges::sort(ranges);
    return ranges;
}

}  // namespace

ArticleDocument::ArticleDocument(QTextDocument& document, const library::OpenArticle& open, const ReadingStyle& style,
                                 const style::Theme& theme)
    : m_document(document),
      m_article(open.article),
      m_style(style),
      m_theme(theme),
      m_body(harmless(open.article.body)),
      m_headlineMatches(style::utf16Ranges(open.article.summary.headline, rangesIn(Field::Headline, open.matches))),
      m_bodyMatches(style::utf16Ranges(open.article.body, rangesIn(Field::Body, open.matches))),
      m_pieces(bodyPieces(open.article.body))
{
    m_document.setUndoRedoEnabled(false);
    m_document.clear();
    setHeadline();
    setMeta();
    setByline();
    appendMore();
}

QTextBlockFormat ArticleDocument::blockFormat(const QString& text) const
{
    QTextBlockFormat format;
    format.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    return format;
}

QTextCharFormat ArticleDocument::charFormat(const QFont& font, const QColor& ink) const
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(ink);
    return format;
}

void ArticleDocument::setHeadline()
{
    const QFont face = m_style.headline(m_article.summary.language);
    QTextBlockFormat block = blockFormat(m_article.summary.headline);
    block.setHeadingLevel(1);
    block.setBottomMargin(style::scaled(8));
    const double pixels = style::scaled(face.pointSizeF() * 96 / 72);
    block.setLineHeight(pixels * HeadlineLineHeight, QTextBlockFormat::FixedHeight);
    QTextCursor cursor(&m_document);
    cursor.setBlockFormat(block);
    const QString text = harmless(m_article.summary.headline);
    int at = 0;
    const QTextCharFormat format = charFormat(face, m_theme.text);
    const QTextCharFormat marked = charFormat(face, m_theme.matchText);  // its ground is painted by the view
    for (const style::Utf16Range& match : m_headlineMatches) {
        if (match.from < at) continue;
        cursor.insertText(text.mid(at, match.from - at), format);
        m_hits.push_back({cursor.position(), match.length});
        cursor.insertText(text.mid(match.from, match.length), marked);
        at = match.from + match.length;
    }
    cursor.insertText(text.mid(at), format);
}

void ArticleDocument::setMeta()
{
    const QString text = harmless(metaLine(m_article));
    QTextBlockFormat block = blockFormat(m_article.summary.headline);
    block.setTopMargin(style::scaled(4));
    block.setBottomMargin(style::scaled(m_article.summary.byline.isEmpty() ? 12 : 2));
    const QTextCharFormat format = charFormat(m_style.meta(), m_theme.quiet);
    QTextCursor cursor(&m_document);
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(block, format);
    cursor.insertText(text, format);
    const QUrl link = safeLink(m_article.summary.url);
    if (!link.isEmpty()) {
        QTextCharFormat anchor = charFormat(m_style.meta(), m_theme.accent);
        anchor.setAnchor(true);
        anchor.setAnchorHref(link.toString());
        anchor.setToolTip(link.toString());
        if (!text.isEmpty()) cursor.insertText(QStringLiteral(" · "), format);
        cursor.insertText(link.host(), anchor);
    }
    if (m_article.corrected.empty()) return;
    QTextCharFormat corrected = format;
    corrected.setToolTip(Qt::convertFromPlainText(correctedDetail(m_article)));  // never read as HTML
    corrected.setUnderlineStyle(QTextCharFormat::DotLine);
    cursor.insertText(QStringLiteral(" · "), format);
    cursor.insertText(ReaderPane::tr("corrected"), corrected);
}

void ArticleDocument::setByline()
{
    QTextCursor cursor(&m_document);
    cursor.movePosition(QTextCursor::End);
    if (!m_article.summary.byline.isEmpty()) {
        QTextBlockFormat block = blockFormat(m_article.summary.byline);
        block.setBottomMargin(style::scaled(12));
        const QTextCharFormat format = charFormat(m_style.meta(), m_theme.quiet);
        cursor.insertBlock(block, format);
        cursor.insertText(harmless(m_article.summary.byline), format);
    }
    setRule(cursor);
}

/// An empty block, whose lower edge is the line.
void ArticleDocument::setRule(QTextCursor& cursor)
{
    QTextBlockFormat ruled;
    ruled.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
    ruled.setLineHeight(1, QTextBlockFormat::FixedHeight);
    ruled.setBottomMargin(style::scaled(18));
    QTextCharFormat tiny;
    tiny.setFontPointSize(1);
    cursor.insertBlock(ruled, tiny);
}

void ArticleDocument::appendMore()
{
    const int most = m_next == 0 ? FirstLength : StepLength;
    int length = 0;
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    while (m_next < m_pieces.size() && length < most) {
        const BodyPiece piece = m_pieces[m_next];
        appendPiece(piece, m_next == 0);
        length += piece.length;
        ++m_next;
    }
    cursor.endEditBlock();
}

void ArticleDocument::appendPiece(const BodyPiece& piece, bool isFirst)
{
    const QString text = m_body.mid(piece.from, piece.length);
    const QFont face = m_style.body(m_article.summary.language);
    QTextBlockFormat block = blockFormat(text);
    block.setLineHeight(m_style.lineHeight(), QTextBlockFormat::MinimumHeight);
    block.setBottomMargin(piece.endsParagraph ? m_style.lineHeight() * 0.55 : 0);
    const QTextCharFormat format = charFormat(face, m_theme.text);
    QTextCursor cursor(&m_document);
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(block, format);
    const int start = cursor.position();
    m_map.add(piece.from, start, piece.length);
    insertMarked(cursor, format, piece.from, piece.length, start);
    if (!isFirst || !isDateline(piece.from)) return;
    QTextCharFormat capitals;
    capitals.setFontPointSize(face.pointSizeF() * SmallCapitals);
    capitals.setFontLetterSpacing(105);
    cursor.setPosition(start);
    cursor.setPosition(start + int(m_article.dateline.size()), QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(capitals);
}

/// The document's text is the body's, unit for unit, in runs that are marked or not.
void ArticleDocument::insertMarked(QTextCursor& cursor, const QTextCharFormat& format, int from, int length,
                                   int document)
{
    QTextCharFormat marked = format;
    marked.setBackground(m_theme.match);
    marked.setForeground(m_theme.matchText);
    const int end = from + length;
    int at = from;
    for (; m_nextMatch < m_bodyMatches.size() && m_bodyMatches[m_nextMatch].from < end; ++m_nextMatch) {
        const style::Utf16Range& match = m_bodyMatches[m_nextMatch];
        if (match.from < at) continue;
        const int marks = std::min(match.length, end - match.from);
        cursor.insertText(m_body.mid(at, match.from - at), format);
        cursor.insertText(m_body.mid(match.from, marks), marked);
        m_hits.push_back({document + match.from - from, marks});
        at = match.from + marks;
    }
    cursor.insertText(m_body.mid(at, end - at), format);
}

/// Only capitals become small capitals; a dateline in small letters stays as it is.
bool ArticleDocument::isDateline(int from) const
{
    const QString& dateline = m_article.dateline;
    return !dateline.isEmpty() && dateline == dateline.toUpper() && dateline != dateline.toLower() &&
           QStringView(m_article.body).mid(from).startsWith(dateline);
}

QString metaLine(const Article& article)
{
    const ArticleSummary& summary = article.summary;
    QStringList parts{summary.source, summary.place, style::longDate(summary.date)};
    if (!article.attribution.isEmpty()) parts << ReaderPane::tr("citing %1").arg(article.attribution);
    parts << style::readingTime(summary.words);
    return style::joined(parts);
}

}  // namespace dateline::panes
