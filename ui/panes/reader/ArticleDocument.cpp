// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/ArticleDocument.h"

#include "library/SaidStep.h"
#include "ui/panes/reader/Corrections.h"
#include "ui/panes/reader/Links.h"
#include "ui/panes/reader/ReaderPane.h"
#include "ui/style/Dates.h"
#include "ui/style/Metrics.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

#include <algorithm>

namespace dateline::panes {

namespace {

/// Set at once: more than two screens, some five milliseconds with their layout. Then at each further step.
constexpr int FirstLength = 8'000;
constexpr int StepLength = 12'000;
constexpr int LeastCost = 40;  ///< letters that a block's own layout is worth
constexpr int RowCost = 150;
constexpr double SmallCapitals = 0.84;  ///< of the size: capitals as high as small letters
constexpr double HeadlineLineHeight = 1.24;
constexpr double HeadingSizes[] = {1.4, 1.28, 1.14, 1, 1, 1};  ///< of the body's, by level
constexpr double ListIndent = 1.5;                             ///< of the size
constexpr int QuoteIndent = 20;
constexpr int DeepestIndent = 5;       ///< of quotations, and of lists: deeper ones stand no narrower
constexpr double ParagraphGap = 0.55;  ///< of a line
constexpr double HeadingGap = 0.75;
constexpr double ItemGap = 0.25;

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
      m_markup(open.markup),
      m_style(style),
      m_theme(theme),
      m_body(harmless(open.article.body)),
      m_headlineMatches(style::utf16Ranges(open.article.summary.headline, rangesIn(Field::Headline, open.matches))),
      m_bodyMatches(style::utf16Ranges(open.article.body, rangesIn(Field::Body, open.matches))),
      m_pieces(m_markup ? bodyPieces(*m_markup) : bodyPieces(open.article.body))
{
    m_document.setUndoRedoEnabled(false);
    m_document.clear();
    m_document.setIndentWidth(style::scaled(style.size) * ListIndent);
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
        if (!text.isEmpty()) cursor.insertText(QStringLiteral(" · "), format);
        cursor.insertText(link.host(), anchor);
    }
    if (m_article.corrected.empty()) return;
    QTextCharFormat corrected = format;
    corrected.setToolTip(
        Qt::convertFromPlainText(correctedDetail(m_article), Qt::WhiteSpaceNormal));  // never read as HTML
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
        appendPiece(piece);
        length += std::max(piece.length, LeastCost) + piece.rows * RowCost;
        ++m_next;
    }
    cursor.endEditBlock();
}

void ArticleDocument::appendPiece(const BodyPiece& piece)
{
    if (piece.block < 0) return appendText(piece, plainBlock());
    const MarkupBlock& block = m_markup->blocks[size_t(piece.block)];
    if (piece.rows > 0) return appendTable(piece);
    if (block.kind == MarkupBlock::Kind::Picture) return appendPicture(block);
    if (block.kind != MarkupBlock::Kind::Rule) return appendText(piece, block);
    QTextCursor cursor(&m_document);
    cursor.movePosition(QTextCursor::End);
    setRule(cursor);
    m_isBehindTable = false;
}

QTextCursor ArticleDocument::newBlock(const QTextBlockFormat& block, const QTextCharFormat& format)
{
    QTextCursor cursor(&m_document);
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(block, format);
    m_isBehindTable = false;
    return cursor;
}

void ArticleDocument::appendText(const BodyPiece& piece, const MarkupBlock& block)
{
    using Kind = MarkupBlock::Kind;
    const QString text = m_body.mid(piece.from, piece.length);
    const QTextCharFormat format = formatOf(block);
    QTextBlockFormat blockFormat = this->blockFormat(text);
    const bool isHeading = block.kind == Kind::Heading;
    const double line = m_style.lineHeight();
    const double size = style::scaled(format.fontPointSize() * 96 / 72);
    blockFormat.setLineHeight(isHeading ? size * HeadlineLineHeight : size * m_style.leading,
                              QTextBlockFormat::MinimumHeight);
    if (isHeading) {
        blockFormat.setHeadingLevel(std::min(block.level + 1, 6));
        if (m_hasText) blockFormat.setTopMargin(line * HeadingGap);
        m_isAfterItem = false;
    } else if (std::exchange(m_isAfterItem, block.lists > 0) && block.lists == 0)
        blockFormat.setTopMargin(line * ParagraphGap);
    const double gap = isHeading || (block.lists > 0) ? ItemGap : ParagraphGap;
    blockFormat.setBottomMargin(piece.endsParagraph ? line * gap : 0);
    if (m_style.isJustified && block.kind == Kind::Paragraph) blockFormat.setAlignment(Qt::AlignJustify);
    place(blockFormat, block);
    QTextCursor cursor = newBlock(blockFormat, format);
    if (piece.beginsParagraph) addToList(cursor, block);
    const int start = cursor.position();
    m_map.add(piece.from, start, piece.length);
    insertMarked(cursor, format, piece.from, piece.length, start);
    const bool isFirst = block.kind == Kind::Paragraph && !std::exchange(m_hasText, true);
    if (isFirst && isDateline(piece.from)) setSmallCapitals(start, format.fontPointSize() * SmallCapitals);
}

void ArticleDocument::setSmallCapitals(int position, double size)
{
    QTextCharFormat capitals;
    capitals.setFontPointSize(size);
    capitals.setFontLetterSpacing(105);
    QTextCursor cursor(&m_document);
    cursor.setPosition(position);
    cursor.setPosition(position + int(m_article.dateline.size()), QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(capitals);
}

QTextCharFormat ArticleDocument::formatOf(const MarkupBlock& block) const
{
    using Kind = MarkupBlock::Kind;
    const QString& language = m_article.summary.language;
    if (block.kind == Kind::Preformatted) return charFormat(m_style.typewriter(), m_theme.text);
    if (block.kind == Kind::Caption) return charFormat(m_style.meta(language), m_theme.quiet);
    QFont face = m_style.body(language);
    if (block.kind == Kind::Heading) {
        face.setPointSizeF(face.pointSizeF() * HeadingSizes[std::clamp(block.level, 1, 6) - 1]);
        face.setWeight(QFont::Bold);
    }
    return charFormat(face, m_theme.text);
}

/// Within quotations and lists.
void ArticleDocument::place(QTextBlockFormat& format, const MarkupBlock& block) const
{
    const int quotes = std::min(block.quotes, DeepestIndent);
    if (quotes > 0) format.setProperty(QuoteDepthProperty, quotes);
    const double margin = style::scaled(QuoteIndent) * quotes;
    format.layoutDirection() == Qt::RightToLeft ? format.setRightMargin(margin) : format.setLeftMargin(margin);
    format.setIndent(std::min(block.lists, DeepestIndent));
}

/// The bullet or number is drawn beside the block and is no text: numbers by Qt, bullets by the view, so to Qt a list
/// of them has no style.
void ArticleDocument::addToList(QTextCursor& cursor, const MarkupBlock& block)
{
    if (!block.beginsItem || block.list < 0) return;
    const auto known = std::ranges::find(m_lists, block.list, &std::pair<int, QTextList*>::first);
    if (known != m_lists.end()) {
        known->second->add(cursor.block());
    } else {
        QTextListFormat format;
        format.setStyle(m_markup->lists[size_t(block.list)] ? QTextListFormat::ListDecimal
                                                            : QTextListFormat::ListStyleUndefined);
        format.setIndent(std::min(block.lists, DeepestIndent));
        constexpr size_t MostOpen = 12;  // the latest; others have ended
        if (m_lists.size() > MostOpen) m_lists.erase(m_lists.begin());
        m_lists.emplace_back(block.list, cursor.createList(format));
    }
    QTextBlockFormat unindented;
    unindented.setIndent(0);  // the list indents it
    cursor.mergeBlockFormat(unindented);
}

/// The document's text is the body's, unit for unit, in runs that are marked or not.
void ArticleDocument::insertMarked(QTextCursor& cursor, const QTextCharFormat& format, int from, int length,
                                   int document)
{
    const int end = from + length;
    int at = from;
    for (; m_nextMatch < m_bodyMatches.size() && m_bodyMatches[m_nextMatch].from < end; ++m_nextMatch) {
        const style::Utf16Range& match = m_bodyMatches[m_nextMatch];
        if (match.from < at) continue;
        const int marks = std::min(match.length, end - match.from);
        insertRuns(cursor, format, at, match.from, false);
        insertRuns(cursor, format, match.from, match.from + marks, true);
        m_hits.push_back({document + match.from - from, marks});
        at = match.from + marks;
    }
    insertRuns(cursor, format, at, end, false);
}

void ArticleDocument::insertRuns(QTextCursor& cursor, const QTextCharFormat& format, int from, int end, bool isMarked)
{
    static const std::vector<MarkupRun> none;
    const std::vector<MarkupRun>& runs = m_markup ? m_markup->runs : none;
    while (from < end) {
        while (m_nextRun < runs.size() && runs[m_nextRun].from + runs[m_nextRun].length <= from) ++m_nextRun;
        const MarkupRun* run = m_nextRun < runs.size() ? &runs[m_nextRun] : nullptr;
        const bool isWithin = run && run->from <= from;
        const int stop = !run ? end : std::min(end, isWithin ? run->from + run->length : run->from);
        cursor.insertText(m_body.mid(from, stop - from), styled(format, isWithin ? *run : MarkupRun{}, isMarked));
        from = stop;
    }
}

QTextCharFormat ArticleDocument::styled(QTextCharFormat format, const MarkupRun& run, bool isMarked) const
{
    if (run.styles & Emphasised) format.setFontItalic(true);
    if (run.styles & Strong) format.setFontWeight(QFont::Bold);
    if (run.styles & Underlined) format.setFontUnderline(true);
    if (run.styles & Lowered) format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (run.styles & Raised) format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (run.link >= 0) format.merge(linkFormat(format.font(), m_markup->links.at(run.link)));
    if (!isMarked) return format;
    format.setBackground(m_theme.match);
    format.setForeground(m_theme.matchText);
    return format;
}

QTextCharFormat ArticleDocument::linkFormat(const QFont& font, const QString& address) const
{
    QTextCharFormat format = charFormat(font, m_theme.accent);
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setFontUnderline(true);
    return format;
}

const MarkupBlock& plainBlock()
{
    static const MarkupBlock block;
    return block;
}

/// Only capitals become small capitals; a dateline in small letters stays as it is.
bool ArticleDocument::isDateline(int from) const
{
    const QString& dateline = m_article.dateline;
    return !dateline.isEmpty() && dateline == dateline.toUpper() && dateline != dateline.toLower() &&
           QStringView(m_article.body).mid(from).startsWith(dateline);
}

/// What a reader should know before reading: that there is an error behind it, or that it is not to be used.
static QString stepText(const library::SaidStep& said)
{
    switch (said.step) {
        case StoryStep::Kill:
            return ReaderPane::tr("Withdrawn by its agency");
        case StoryStep::Correction:
            return ReaderPane::tr("Correction");
        case StoryStep::Update:
            return said.number > 0 ? ReaderPane::tr("Update %1").arg(said.number) : ReaderPane::tr("Update");
        case StoryStep::Story:
        case StoryStep::Take:
        case StoryStep::Repeat:
            break;
    }
    return {};
}

QString metaLine(const Article& article)
{
    const ArticleSummary& summary = article.summary;
    QStringList parts{stepText(library::saidStepOf(article)), summary.source, summary.place,
                      style::longDate(summary.date)};
    if (!article.attribution.isEmpty()) parts << ReaderPane::tr("citing %1").arg(article.attribution);
    parts << style::readingTime(summary.words);
    return style::joined(parts);
}

}  // namespace dateline::panes
