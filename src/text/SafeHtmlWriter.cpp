// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/SafeHtmlWriter.h"

#include <algorithm>

namespace dateline::text {

using namespace Qt::StringLiterals;

namespace {

/// As import/StorableText has it: what cannot be stored must not be counted on here.
bool isControl(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit < 0x20 && !(unit == u'\n' || unit == u'\t' || unit == u'\r' || unit == u'\f')) ||
           (unit >= 0x7f && unit < 0xa0) || unit >= 0xfffe;
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isInk(QChar c)
{
    return !c.isSpace() && c.category() != QChar::Other_Format;
}

QString closing(const QString& openingTag)
{
    const qsizetype end = openingTag.indexOf(u' ');
    return u"</"_s + openingTag.sliced(1, (end < 0 ? openingTag.size() - 1 : end) - 1) + u'>';
}

}  // namespace

void SafeHtmlWriter::beginBlock(Leaf leaf, int level)
{
    if (m_isInCell) return void(m_isSpaceDue = true);
    endLeaf();
    m_kinds.push_back({leaf, level});
}

void SafeHtmlWriter::endBlock()
{
    if (m_isInCell) return void(m_isSpaceDue = true);
    endLeaf();
    if (m_kinds.size() > 1) m_kinds.pop_back();
}

void SafeHtmlWriter::beginContainer(const QString& tag)
{
    if (m_isInCell) return void(m_isSpaceDue = true);
    endLeaf();
    m_around.push_back(m_wanted.size());
    const bool isItem = tag == u"li";
    if (!isItem && isInList()) m_wanted.push_back({u"li"_s, ++m_lastId});
    if (!isItem || isInList()) m_wanted.push_back({tag, ++m_lastId});
    m_kinds.push_back({});
}

void SafeHtmlWriter::endContainer()
{
    if (m_isInCell) return void(m_isSpaceDue = true);
    endLeaf();
    m_wanted.resize(m_around.back());
    m_around.pop_back();
    m_kinds.pop_back();
}

void SafeHtmlWriter::beginTable()
{
    endLeaf();
    m_isInTable = true;
    m_caption = {};
    m_rows.clear();
}

void SafeHtmlWriter::endTable()
{
    endLeaf();
    m_isInTable = false;
    writeRows();
}

void SafeHtmlWriter::beginRow()
{
    m_rows.emplace_back();
}

void SafeHtmlWriter::beginCell(bool isHeader)
{
    endLeaf();
    m_isInCell = true;
    m_isHeaderCell = isHeader;
}

void SafeHtmlWriter::endCell()
{
    endLeaf();
    m_isInCell = false;
}

void SafeHtmlWriter::beginStyle(const QString& openingTag)
{
    const bool isLink = openingTag.startsWith(u"<a "_s);
    const bool isWithin = std::ranges::any_of(m_styles, [&](const QString& around) {
        return around == openingTag || (isLink && around.startsWith(u"<a "_s));
    });
    m_isStyleNew.push_back(!isWithin);
    if (!isWithin) m_styles.push_back(openingTag);
}

void SafeHtmlWriter::endStyle()
{
    if (m_isStyleNew.back()) m_styles.pop_back();
    m_isStyleNew.pop_back();
}

void SafeHtmlWriter::text(const QString& text)
{
    for (const QChar c : text) {
        if (isControl(c)) continue;
        if (kind().leaf == Leaf::Preformatted && !m_isInCell)
            putPreformatted(c);
        else
            putSpaceable(c);
    }
}

void SafeHtmlWriter::putSpaceable(QChar c)
{
    if (isBlank(c)) return void(m_isSpaceDue = true);
    letDueBreaksCome();
    put(c);
}

/// Lines and what indents them stay; an empty line ends the block, as it ends a body's paragraph.
void SafeHtmlWriter::putPreformatted(QChar c)
{
    if (c == u'\r' || c == u'\f') return;
    if (isBlank(c)) return void(m_gap += c);
    const qsizetype lines = m_gap.count(u'\n');
    const QString indent = m_gap.sliced(m_gap.lastIndexOf(u'\n') + 1);
    QString gap = lines == 0 ? m_gap : u'\n' + indent;
    m_gap.clear();
    if (lines > 1 && m_hasInk) endLeaf();
    if (m_text.isEmpty()) gap = indent;
    for (const QChar blank : gap) put(blank);
    put(c);
}

void SafeHtmlWriter::lineBreak()
{
    if (isFlat()) return void(m_isSpaceDue = true);
    if (kind().leaf == Leaf::Preformatted) return void(m_gap += u'\n');
    m_isSpaceDue = false;
    ++m_breaksDue;
}

/// One line break stays one; more of them are how a paragraph was ended.
void SafeHtmlWriter::letDueBreaksCome()
{
    const int breaks = std::exchange(m_breaksDue, 0);
    if (breaks == 0 || !m_hasInk) return;
    if (breaks > 1) return endLeaf();
    closeStyles(0);
    m_inline += u"<br>"_s;
    m_text += u'\n';
    m_isSpaceDue = false;
}

void SafeHtmlWriter::put(QChar c)
{
    const auto differ = std::mismatch(m_openStyles.begin(), m_openStyles.end(), m_styles.begin(), m_styles.end());
    closeStyles(size_t(differ.first - m_openStyles.begin()));
    const bool isAtStart = m_text.isEmpty() || m_text.endsWith(u'\n');
    if (std::exchange(m_isSpaceDue, false) && !isAtStart) {
        m_inline += u' ';
        m_text += u' ';
    }
    openStyles();
    m_text += c;
    m_hasInk = m_hasInk || isInk(c);
    if (c == u'&')
        m_inline += u"&amp;"_s;
    else if (c == u'<')
        m_inline += u"&lt;"_s;
    else if (c == u'>')
        m_inline += u"&gt;"_s;
    else
        m_inline += c;
}

void SafeHtmlWriter::closeStyles(size_t from)
{
    while (m_openStyles.size() > from) {
        m_inline += closing(m_openStyles.back());
        m_openStyles.pop_back();
    }
}

void SafeHtmlWriter::openStyles()
{
    while (m_openStyles.size() < m_styles.size()) {
        m_openStyles.push_back(m_styles[m_openStyles.size()]);
        m_inline += m_openStyles.back();
    }
}

/// Pictures stand outside of what is emphasised or linked: they are shown as blocks of their own.
void SafeHtmlWriter::picture(const QString& tag)
{
    closeStyles(0);
    m_inline += tag;
    m_pictures += tag;
}

void SafeHtmlWriter::rule()
{
    if (m_isInCell) return void(m_isSpaceDue = true);
    endLeaf();
    if (m_isInTable) return;
    reach(placeOfLeaf());
    m_isItemFresh = false;
    write(u"<hr>\n"_s);
}

void SafeHtmlWriter::endLeaf()
{
    closeStyles(0);
    const QString html = std::exchange(m_inline, {});
    const QString text = std::exchange(m_text, {});
    const QString pictures = std::exchange(m_pictures, {});
    const bool hasInk = std::exchange(m_hasInk, false);
    m_gap.clear();
    m_isSpaceDue = false;
    m_breaksDue = 0;
    const QString kept = hasInk ? html : pictures;
    if (m_isInCell) {
        if (m_rows.empty()) m_rows.emplace_back();
        m_rows.back().push_back({m_isHeaderCell, kept, hasInk ? text : QString()});
        return;
    }
    if (m_isInTable && kind().leaf == Leaf::Caption) {
        if (!kept.isEmpty()) m_caption = {false, kept, hasInk ? text : QString()};
        return;
    }
    if (!kept.isEmpty()) writeLeaf(kind(), kept, text, hasInk);
}

bool SafeHtmlWriter::isInList() const
{
    return !m_wanted.empty() && (m_wanted.back().tag == u"ul" || m_wanted.back().tag == u"ol");
}

/// A list holds nothing but items.
std::vector<SafeHtmlWriter::Container> SafeHtmlWriter::placeOfLeaf()
{
    std::vector<Container> place = m_wanted;
    if (isInList()) place.push_back({u"li"_s, ++m_lastId});
    return place;
}

void SafeHtmlWriter::writeLeaf(const Kind& leaf, const QString& html, const QString& text, bool hasInk)
{
    reach(placeOfLeaf());
    const bool isInFigure = !m_open.empty() && m_open.back().tag == u"figure";
    const QString tag = leaf.leaf == Leaf::Heading && hasInk             ? u"h"_s + QString::number(leaf.level)
                        : leaf.leaf == Leaf::Preformatted                ? u"pre"_s
                        : leaf.leaf == Leaf::FigureCaption && isInFigure ? u"figcaption"_s
                                                                         : u"p"_s;
    const bool isFirstOfItem = std::exchange(m_isItemFresh, false);
    const bool isBare = tag == u"p" && (isFirstOfItem || (isInFigure && !hasInk));
    if (hasInk) m_paragraphs << text;
    if (isBare) return write(html);
    write(u'<' + tag + u'>' + html + u"</"_s + tag + u">\n"_s);
}

/// A table of one column is none: it was made to place things.
void SafeHtmlWriter::writeRows()
{
    const auto isEmpty = [](const std::vector<Cell>& row) {
        return std::ranges::all_of(row, [](const Cell& cell) { return cell.html.isEmpty(); });
    };
    std::erase_if(m_rows, isEmpty);
    const auto rows = std::exchange(m_rows, {});
    const Cell caption = std::exchange(m_caption, {});
    const bool isTable = std::ranges::any_of(rows, [](const auto& row) { return row.size() > 1; });
    if (!isTable) {
        for (const auto& part : {std::vector<std::vector<Cell>>{{caption}}, rows})
            for (const auto& row : part)
                for (const Cell& cell : row)
                    if (!cell.html.isEmpty()) writeLeaf({}, cell.html, cell.text, !cell.text.isEmpty());
        return;
    }
    reach(placeOfLeaf());
    m_isItemFresh = false;
    write(u"<table>\n"_s);
    if (!caption.html.isEmpty()) write(u"<caption>"_s + caption.html + u"</caption>\n"_s);
    if (!caption.text.isEmpty()) m_paragraphs << caption.text;
    for (const auto& row : rows) {
        QString html = u"<tr>"_s;
        QStringList texts;
        for (const Cell& cell : row) {
            const QString tag = cell.isHeader ? u"th"_s : u"td"_s;
            html += u'<' + tag + u'>' + cell.html + u"</"_s + tag + u'>';
            texts << cell.text;
        }
        write(html + u"</tr>\n"_s);
        while (!texts.isEmpty() && texts.back().isEmpty()) texts.removeLast();
        if (!texts.isEmpty()) m_paragraphs << texts.join(u'\t');
    }
    write(u"</table>\n"_s);
}

void SafeHtmlWriter::reach(const std::vector<Container>& wanted)
{
    const auto isSame = [](const Container& a, const Container& b) { return a.id == b.id; };
    const auto differ = std::mismatch(m_open.begin(), m_open.end(), wanted.begin(), wanted.end(), isSame);
    const auto common = size_t(differ.first - m_open.begin());
    while (m_open.size() > common) {
        write(u"</"_s + m_open.back().tag + u">\n"_s);
        m_open.pop_back();
        m_isItemFresh = false;
    }
    while (m_open.size() < wanted.size()) {
        m_open.push_back(wanted[m_open.size()]);
        m_isItemFresh = m_open.back().tag == u"li";
        write(u'<' + m_open.back().tag + (m_isItemFresh ? u">"_s : u">\n"_s));
    }
}

void SafeHtmlWriter::write(const QString& html)
{
    m_isTooLong = m_isTooLong || m_html.size() + html.size() > MaximumSafeHtml;
    if (!m_isTooLong) m_html += html;
}

SafeHtml SafeHtmlWriter::finish()
{
    endLeaf();
    reach({});
    if (m_html.isEmpty() || m_isTooLong) m_html = QString();
    return {std::move(m_html), m_paragraphs.join(u"\n\n"_s)};
}

}  // namespace dateline::text
