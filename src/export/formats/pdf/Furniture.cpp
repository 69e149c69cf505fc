// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Furniture.h"

#include "CleanText.h"
#include "Wording.h"

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

constexpr qsizetype LongestValue = 300;
constexpr double SideShare = 0.68;   ///< of the width, for the longer of two parts
constexpr double ThirdShare = 0.32;  ///< of the width, for each of three parts

}  // namespace

Furniture::Furniture(const Sheet& sheet, const ExportJob& job, const QString& title)
    : m_sheet(sheet), m_options(job.options), m_classification(onOneLine(job.options.classification, LongestValue))
{
    m_values = {{u"title"_s, title},
                {u"query"_s, onOneLine(job.facts.question, LongestValue)},
                {u"author"_s, onOneLine(job.options.author, LongestValue)},
                {u"classification"_s, m_classification}};
}

void Furniture::turnTo(const ArticleSummary& article)
{
    m_values[u"source"_s] = onOneLine(article.source, LongestValue);
    m_values[u"date"_s] = shortDate(article.date);
}

Style Furniture::small() const
{
    return {Face::Sans, std::clamp(m_sheet.fontSize * 0.74, 6.5, 11.0), false, 1.4, 0.45};
}

void Furniture::draw(Ink& ink, int page, int pages)
{
    drawHeader(ink);
    drawFooter(ink, page, pages);
}

void Furniture::drawWithoutHeader(Ink& ink, int page, int pages)
{
    if (!m_classification.isEmpty()) drawLine(ink, {{}, {}, m_classification}, m_sheet.headerBaseline());
    drawFooter(ink, page, pages);
}

void Furniture::drawOnCover(Ink& ink) const
{
    Style large = small();
    large.size *= 1.35;
    large.isBold = true;
    large.grey = 0.11;
    drawPart(ink, m_classification, {large, m_sheet.textWidth(), Align::End}, m_sheet.headerBaseline());
    drawLine(ink, {wordedManifestAttached()}, m_sheet.footerBaseline());
}

/// The classification stands at the right of every page, whatever else was asked for.
void Furniture::drawHeader(Ink& ink) const
{
    PageLine line = filled(m_options.header.isNull() ? u"{title}|{source}"_s : m_options.header);
    if (!m_classification.isEmpty()) {
        const bool isTold = m_options.header.isNull() || line.right == m_classification;
        line = {line.left, isTold ? line.middle : line.right, m_classification};
    }
    drawLine(ink, line, m_sheet.headerBaseline());
    const bool isEmpty = line.left.isEmpty() && line.middle.isEmpty() && line.right.isEmpty();
    if (!isEmpty) ink.rule(m_sheet.left(), m_sheet.headerRule(), m_sheet.textWidth());
}

void Furniture::drawFooter(Ink& ink, int page, int pages)
{
    m_values[u"page"_s] = QString::number(page);
    m_values[u"pages"_s] = QString::number(pages);
    const PageLine line =
        m_options.footer.isNull() ? PageLine{{}, {}, wordedPage(page, pages)} : filled(m_options.footer);
    drawLine(ink, line, m_sheet.footerBaseline());
}

/// Parted before it is filled: a headline may have a stroke of its own.
PageLine Furniture::filled(const QString& pattern) const
{
    const PageLine parts = partedTemplate(cleaned(pattern).left(LongestValue));
    const auto part = [&](const QString& text) { return filledTemplate(text, m_values).simplified(); };
    return {part(parts.left), part(parts.middle), part(parts.right)};
}

void Furniture::drawLine(Ink& ink, const PageLine& line, double baseline) const
{
    const double width = m_sheet.textWidth();
    const double left = line.right.isEmpty() && line.middle.isEmpty() ? 1 : SideShare;
    const double right = line.left.isEmpty() && line.middle.isEmpty() ? 1 : 0.96 - SideShare;
    const bool isInThree = !line.middle.isEmpty();
    drawPart(ink, line.left, {small(), width * (isInThree ? ThirdShare : left), Align::Start}, baseline);
    drawPart(ink, line.middle, {small(), width * ThirdShare, Align::Centre}, baseline);
    Setting end{small(), width * (isInThree ? ThirdShare : right), Align::End};
    end.style.isBold = !m_classification.isEmpty() && line.right == m_classification;
    drawPart(ink, line.right, end, baseline);
}

void Furniture::drawPart(Ink& ink, const QString& text, const Setting& setting, double baseline) const
{
    if (text.isEmpty()) return;
    Setting one = setting;
    one.isOneLine = true;
    one.hasOwnDirection = false;
    const double free = m_sheet.textWidth() - one.width;
    const double share = one.align == Align::End ? 1 : one.align == Align::Centre ? 0.5 : 0;
    const Piece piece = setWhole(m_typesetter, text, one);
    const Line& line = piece.lines.front();
    ink.draw(line, m_sheet.left() + free * share, baseline - line.baseline, one.style.grey);
}

}  // namespace dateline::exporting
