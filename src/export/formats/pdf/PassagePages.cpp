// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PassagePages.h"

#include "ArticleMarks.h"
#include "CleanText.h"
#include "FactRows.h"
#include "Ink.h"
#include "Wording.h"

#include "text/CodePoints.h"

#include <QLocale>

#include <algorithm>

namespace dateline::exporting {

namespace {

constexpr double ContextGrey = 0.55;
constexpr double ParagraphGap = 0.68;  ///< in sizes

/// Which paragraphs a passage touches: first and last; none where it touches none.
struct Touched {
    int first = -1;
    int last = -1;
};

Touched touchedBy(const TextRange& range, const QString& body, const std::vector<Paragraph>& paragraphs)
{
    Touched touched;
    for (int i = 0; i < int(paragraphs.size()); ++i) {
        const Paragraph& paragraph = paragraphs[size_t(i)];
        const auto length = qint32(text::codePointCount(QStringView(body).mid(paragraph.from, paragraph.length)));
        const bool isTouched =
            range.from < paragraph.codePoints + length && range.from + range.length > paragraph.codePoints;
        if (!isTouched) continue;
        if (touched.first < 0) touched.first = i;
        touched.last = i;
    }
    return touched;
}

std::vector<TextMark> markIn(const TextRange& range, const QString& body, const Paragraph& paragraph)
{
    const QStringView raw = QStringView(body).mid(paragraph.from, paragraph.length);
    const qint32 from = std::max(range.from - paragraph.codePoints, 0);
    const qint32 to = std::max(range.from + range.length - paragraph.codePoints, from);
    const std::vector<qsizetype> bytes = cleanedBytes(raw, {from, to});
    return {{bytes[0], bytes[1], colourOf(HighlightColour::Yellow)}};
}

}  // namespace

void PassagePages::place(Flow& flow, const BasketPassage& passage, const Article& article,
                         const std::function<void()>& begun) const
{
    const double size = m_sheet.fontSize;
    m_typesetter.setLanguage(article.summary.language, article.body.isRightToLeft());
    flow.space(size * 2.6);
    flow.keepTogether(size * 12);
    begun();
    const Style bold{m_sheet.face, size * 1.2, true, 1.32};
    flow.place(m_typesetter, {headlineOf(article), {bold, flow.width()}, 0, size * 0.7, 0, "H2"});
    const bool isInBody = passage.passage.isPlaced && passage.passage.last.field == Field::Body;
    isInBody ? placeParagraphs(flow, passage.passage.last, article) : placeWords(flow, passage.passage.last);
    placeOrigin(flow, passage, article);
}

void PassagePages::placeParagraphs(Flow& flow, const PassageSelector& words, const Article& article) const
{
    const double size = m_sheet.fontSize;
    const std::vector<Paragraph> paragraphs = paragraphsOf(article.body);
    const Touched touched = touchedBy(words.range, article.body, paragraphs);
    if (touched.first < 0) return placeWords(flow, words);
    const int before = std::max(touched.first - 1, 0);
    const int after = std::min(touched.last + 1, int(paragraphs.size()) - 1);
    for (int i = before; i <= after && !flow.isStopped(); ++i) {
        const bool isContext = i < touched.first || i > touched.last;
        Block block{paragraphs[size_t(i)].text, {Style{m_sheet.face, size}, flow.width()}, 0, size * ParagraphGap};
        if (isContext) block.setting.style.grey = ContextGrey;
        if (!isContext) block.setting.marks = markIn(words.range, article.body, paragraphs[size_t(i)]);
        flow.place(m_typesetter, block);
    }
}

/// What is not in the text any more, or is of the headline.
void PassagePages::placeWords(Flow& flow, const PassageSelector& words) const
{
    const double size = m_sheet.fontSize;
    Block block{cleaned(words.exact), {Style{m_sheet.face, size}, flow.width()}, 0, size * ParagraphGap};
    flow.place(m_typesetter, block);
}

void PassagePages::placeOrigin(Flow& flow, const BasketPassage& passage, const Article& article) const
{
    const double size = m_sheet.fontSize;
    const std::vector<Paragraph> paragraphs = paragraphsOf(article.body);
    const PassageSelector& words = passage.passage.last;
    const bool isInBody = passage.passage.isPlaced && words.field == Field::Body;
    const Touched touched = isInBody ? touchedBy(words.range, article.body, paragraphs) : Touched{};
    std::vector<FactRow> rows{
        {wordedLabel(Fact::Comment), cleaned(passage.comment)},
        {wordedLabel(Fact::From), originLine(article)},
        {wordedLabel(Fact::Author), onOneLine(article.summary.byline, 400)},
        {wordedLabel(Fact::Paragraph), touched.first < 0 ? wordedLost(words.field == Field::Headline)
                                                         : wordedParagraphs(touched.first + 1, touched.last + 1)},
        {wordedLabel(Fact::Link), onOneLine(article.summary.url, 1000)},
        {wordedLabel(Fact::Hash), article.sha256}};
    Typesetter typesetter;
    placeFacts(flow, typesetter, rows, {size * 0.78, size * 6.4, 1.5, 0});
}

}  // namespace dateline::exporting
