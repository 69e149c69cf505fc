// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArticlePages.h"

#include "CleanText.h"
#include "Wording.h"

namespace dateline::exporting {

namespace {

constexpr double HeadlineScale = 1.9;
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

ArticlePages::Head ArticlePages::headOf(const Article& article) const
{
    const double size = m_sheet.fontSize;
    const Style large{Face::Serif, size * HeadlineScale, true, 1.32};
    const Style small{Face::Sans, size * SmallScale, false, 1.5, 0.4};
    Head head;
    head.headline = {headlineOf(article), {large, m_sheet.textWidth()}, 0, size * 0.5, 0, "H1"};
    head.origin = {originLine(article), {small, m_sheet.textWidth()}};
    head.origin.setting.hasOwnDirection = false;
    head.byline = {onOneLine(article.summary.byline, 400), {small, m_sheet.textWidth()}};
    head.byline.setting.hasOwnDirection = false;
    return head;
}

void ArticlePages::place(Flow& flow, const Article& article, const std::function<void()>& begun) const
{
    const double size = m_sheet.fontSize;
    m_typesetter.setLanguage(article.summary.language, isWrittenRightToLeft(article));
    const Head head = headOf(article);
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
    placeText(flow, article);
}

void ArticlePages::placeText(Flow& flow, const Article& article) const
{
    const double size = m_sheet.fontSize;
    const QStringList paragraphs = cleanParagraphs(article.body);
    const QString dateline = cleaned(article.dateline).simplified();
    Block block{{}, {Style{Face::Serif, size}, m_sheet.textWidth()}, 0, size * ParagraphGap};
    if (!dateline.isEmpty() && (paragraphs.isEmpty() || !paragraphs.first().contains(dateline))) {
        block.text = dateline;
        flow.place(m_typesetter, block);
    }
    for (const QString& paragraph : paragraphs) {
        if (flow.isStopped()) return;
        const bool isOpening = &paragraph == &paragraphs.first();
        block.text = paragraph;
        block.setting.smallCapitals = isOpening ? capitalsAtStart(paragraph, dateline) : 0;
        flow.place(m_typesetter, block);
    }
    if (!paragraphs.isEmpty()) return;
    block.text = wordedNoText();
    block.setting.style = {Face::Sans, size * SmallScale, false, 1.5, 0.4};
    flow.place(m_typesetter, block);
}

}  // namespace dateline::exporting
