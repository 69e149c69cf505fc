// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArticlePages.h"

#include "ArticleFacts.h"
#include "CleanText.h"
#include "Ink.h"
#include "NoteColumn.h"
#include "Wording.h"

namespace dateline::exporting {

namespace {

constexpr double HeadlineScale = 1.9;
constexpr double NarrowHeadlineScale = 1.4;  ///< in a column
constexpr double SmallScale = 0.82;
constexpr double ParagraphGap = 0.68;  ///< in sizes
constexpr double ArticleGap = 3.2;     ///< between two articles on one page, in sizes

/// Languages that are written from right to left, whatever word their first line begins with.
bool isWrittenRightToLeft(const Article& article)
{
    static const QStringList languages = {
        QStringLiteral("ar"), QStringLiteral("he"), QStringLiteral("fa"),  QStringLiteral("ur"), QStringLiteral("ps"),
        QStringLiteral("ug"), QStringLiteral("sd"), QStringLiteral("ckb"), QStringLiteral("dv"), QStringLiteral("yi")};
    if (languages.contains(article.summary.language)) return true;
    return article.body.isEmpty() ? article.summary.headline.isRightToLeft() : article.body.isRightToLeft();
}

/// Bytes of the dateline that opens the text in capitals; they are set small. Any other dateline stays as printed.
qsizetype capitalsAtStart(const QString& paragraph, const QString& dateline)
{
    const bool isThere = !dateline.isEmpty() && paragraph.startsWith(dateline);
    const bool isInCapitals = dateline.toUpper() == dateline && dateline.toLower() != dateline;
    return isThere && isInCapitals ? dateline.toUtf8().size() : 0;
}

}  // namespace

struct ArticlePages::Head {
    Block headline;
    Block origin;
    Block byline;
};

ArticlePages::Head ArticlePages::headOf(const Article& article, double width) const
{
    const double size = m_sheet.fontSize;
    const bool isNarrow = width < m_sheet.textWidth();
    const Style large{m_sheet.face, size * (isNarrow ? NarrowHeadlineScale : HeadlineScale), true, 1.32};
    const Style small{Face::Sans, size * SmallScale, false, 1.5, 0.4};
    Head head;
    head.headline = {headlineOf(article), {large, width}, 0, size * 0.5, 0, "H1"};
    head.origin = {originLine(article), {small, width}};
    head.origin.setting.hasOwnDirection = false;
    head.byline = {onOneLine(article.summary.byline, 400), {small, width}};
    head.byline.setting.hasOwnDirection = false;
    return head;
}

/// The margin is wide enough for notes only beside one column.
NotePlace ArticlePages::notePlace() const
{
    const bool hasNoRoom = m_options.notes == NotePlace::Margin && m_sheet.columns > 1;
    return hasNoRoom ? NotePlace::Inline : m_options.notes;
}

void ArticlePages::place(Flow& flow, const Article& article, const ArticleMarks& marks,
                         const std::function<void()>& begun) const
{
    const double size = m_sheet.fontSize;
    m_typesetter.setLanguage(article.summary.language, isWrittenRightToLeft(article));
    // A headline goes over both columns only where a page is its own.
    flow.setColumns(m_options.eachOnNewPage ? 1 : m_sheet.columns);
    const Head head = headOf(article, flow.width());
    if (!flow.isAtTop()) {
        const double heads = heightOf(setWhole(m_typesetter, head.headline.text.left(2000), head.headline.setting));
        flow.space(size * ArticleGap);
        flow.keepTogether(heads + size * 10);
    }
    begun();
    flow.place(m_typesetter, head.headline);
    if (!head.origin.text.isEmpty()) flow.place(m_typesetter, head.origin);
    if (!head.byline.text.isEmpty()) flow.place(m_typesetter, head.byline);
    flow.rule(size * 0.6, size * 1.0);
    if (m_sheet.columns > 1) flow.setColumns(m_sheet.columns, evenDepth(article, marks));
    placeBody(flow, article, marks);
}

void ArticlePages::placeBody(Flow& flow, const Article& article, const ArticleMarks& marks) const
{
    if (notePlace() != NotePlace::End)
        for (const MarginNote& note : marks.notesOnAll()) placeNote(flow, note);
    placeText(flow, article, marks);
    if (m_options.hasMetadata) placeFactsOf(flow, article);
}

/// Of the columns that hold the text side by side, were there but one page; with a line or two to spare.
double ArticlePages::evenDepth(const Article& article, const ArticleMarks& marks) const
{
    Sheet endless = m_sheet;
    endless.height = 1e8;
    Flow flow(endless, nullptr, {});
    flow.setColumns(m_sheet.columns);
    placeBody(flow, article, marks);
    return (flow.y() - endless.top()) / m_sheet.columns + m_sheet.fontSize * 2;
}

void ArticlePages::placeText(Flow& flow, const Article& article, const ArticleMarks& marks) const
{
    const QString dateline = cleaned(article.dateline).simplified();
    std::vector<Paragraph> paragraphs = paragraphsOf(article.body);
    if (!dateline.isEmpty() && (paragraphs.empty() || !paragraphs.front().text.contains(dateline)))
        placeDateline(flow, dateline);
    if (paragraphs.empty()) return placeLess(flow, wordedNoText());
    const Excerpt excerpt = excerptOf(std::move(paragraphs), m_options.excerptWords);
    placeParagraphs(flow, article, excerpt, marks);
    if (excerpt.isCut()) placeLess(flow, wordedExcerpt(excerpt.words, excerpt.wordsInAll));
}

void ArticlePages::placeDateline(Flow& flow, const QString& dateline) const
{
    const Style style{m_sheet.face, m_sheet.fontSize};
    flow.place(m_typesetter, {dateline, {style, flow.width()}, 0, m_sheet.fontSize * ParagraphGap});
}

void ArticlePages::placeParagraphs(Flow& flow, const Article& article, const Excerpt& excerpt,
                                   const ArticleMarks& marks) const
{
    const double size = m_sheet.fontSize;
    const QString dateline = cleaned(article.dateline).simplified();
    const NotePlace where = notePlace();
    std::vector<NumberedNote> atEnd;
    if (where == NotePlace::End)
        for (MarginNote& note : marks.notesOnAll()) atEnd.push_back({std::move(note), 0});
    NoteColumn column(m_sheet);
    Block block{{}, {Style{m_sheet.face, size}, flow.width()}, 0, size * ParagraphGap};
    const int count = int(excerpt.paragraphs.size());
    for (int i = 0; i < count && !flow.isStopped(); ++i) {
        const Paragraph& paragraph = excerpt.paragraphs[size_t(i)];
        ParagraphMarks marked = marks.in(article.body, paragraph);
        block.text = paragraph.text;
        block.setting.smallCapitals = i == 0 ? capitalsAtStart(block.text, dateline) : 0;
        block.setting.marks = std::move(marked.marks);
        block.beside = besideParagraph(i + 1, !excerpt.isCut() && i + 1 == count);
        if (where == NotePlace::Margin) {
            column.expect(std::move(marked.notes));
            block.beside = [beside = block.beside, &column](Ink* ink, const PlacedLine& placed) {
                if (beside) beside(ink, placed);
                column.place(placed);
            };
            block.behind = [&column](Ink* ink) { column.draw(ink); };
        }
        flow.place(m_typesetter, block);
        if (where == NotePlace::Inline)
            for (const MarginNote& note : marked.notes) placeNote(flow, note);
        if (where == NotePlace::End)
            for (MarginNote& note : marked.notes) atEnd.push_back({std::move(note), i + 1});
    }
    for (const MarginNote& note : column.takeRest()) placeNote(flow, note);
    placeNotes(flow, atEnd);
}

/// A note below the paragraph that it is on, with the highlight's colour as a bar before it.
void ArticlePages::placeNote(Flow& flow, const MarginNote& note) const
{
    const double size = m_sheet.fontSize;
    const double indent = size * 1.3;
    Block block{cleaned(note.note), {{Face::Sans, size * SmallScale, false, 1.45, 0.25}, flow.width() - indent}};
    block.after = size * ParagraphGap;
    block.indent = indent;
    block.beside = [colour = colourOf(note.colour)](Ink* ink, const PlacedLine& placed) {
        if (ink) ink->box(placed.x - 7, placed.y, 2, placed.line.height, colour);
    };
    flow.place(Typesetter(), block);
}

void ArticlePages::placeNotes(Flow& flow, const std::vector<NumberedNote>& notes) const
{
    if (notes.empty()) return;
    const double size = m_sheet.fontSize;
    flow.keepTogether(size * 7);
    const Style bold{Face::Sans, size * SmallScale, true, 1.5, 0.25};
    flow.place(Typesetter(), {wordedNotes(), {bold, flow.width()}, size * 0.6, size * 0.3, 0, "H2"});
    const Style grey{Face::Sans, size * SmallScale, false, 1.45, 0.45};
    for (const NumberedNote& numbered : notes) {
        const QString where = wordedPlaceOfNote(numbered.paragraph, numbered.note.words);
        if (!where.isEmpty()) {
            flow.keepTogether(size * 3.5);
            flow.place(Typesetter(), {where, {grey, flow.width()}});
        }
        placeNote(flow, numbered.note);
    }
}

/// What is no text of the article's own.
void ArticlePages::placeLess(Flow& flow, const QString& text) const
{
    const double size = m_sheet.fontSize;
    const Style small{Face::Sans, size * SmallScale, false, 1.5, 0.4};
    flow.place(m_typesetter, {text, {small, flow.width()}, 0, size * ParagraphGap});
}

void ArticlePages::placeFactsOf(Flow& flow, const Article& article) const
{
    const double size = m_sheet.fontSize * 0.76;
    flow.keepTogether(size * 7);
    flow.rule(size * 0.8, size * 0.8);
    Typesetter typesetter;
    placeFacts(flow, typesetter, factsOf(article), {size, size * 9, 1.5, 0});
}

Beside ArticlePages::besideParagraph(int number, bool isLast) const
{
    if (!m_options.hasParagraphNumbers && !m_options.hasEndMark) return {};
    return [this, number, isLast](Ink* ink, const PlacedLine& placed) {
        if (!ink) return;
        if (m_options.hasParagraphNumbers && placed.isFirst) drawNumber(*ink, placed, number);
        if (m_options.hasEndMark && isLast && placed.isLast) drawEndMark(*ink, placed);
    };
}

/// In the margin where the paragraph's lines begin.
void ArticlePages::drawNumber(Ink& ink, const PlacedLine& placed, int number) const
{
    constexpr double Width = 40;
    const double gap = m_sheet.fontSize * 0.9;
    const bool isRightToLeft = m_typesetter.isRightToLeft();
    const Style grey{Face::Sans, m_sheet.fontSize * 0.62, false, 1.2, 0.5};
    const Typesetter plain;
    const Piece piece =
        setWhole(plain, QString::number(number), {grey, Width, isRightToLeft ? Align::Start : Align::End, true});
    const Line& line = piece.lines.front();
    const double x = isRightToLeft
                         ? placed.x + double(pango_layout_get_width(placed.piece.layout.get())) / PANGO_SCALE + gap
                         : placed.x - gap - Width;
    ink.draw(line, x, placed.y + placed.line.baseline - line.baseline, grey.grey);
}

/// A small square, drawn and not written: who copies the last sentence gets nothing beside it.
void ArticlePages::drawEndMark(Ink& ink, const PlacedLine& placed) const
{
    PangoRectangle box;
    pango_layout_line_get_extents(placed.line.line, nullptr, &box);
    const double side = m_sheet.fontSize * 0.46;
    const double gap = m_sheet.fontSize * 0.4;
    const double left = placed.x + placed.line.x;
    const double x = m_typesetter.isRightToLeft() ? left - gap - side : left + double(box.width) / PANGO_SCALE + gap;
    ink.box(x, placed.y + placed.line.baseline - side, side, side, {0.35, 0.35, 0.35});
}

}  // namespace dateline::exporting
