// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contents.h"

#include "Ink.h"
#include "Wording.h"

namespace dateline::exporting {

namespace {

constexpr double NumberColumn = 2.9;  ///< in sizes
constexpr double PageColumn = 4.0;

/// Lines up in one list whatever the headline's direction: Pango begins a line of the other direction at the end.
Align alignFor(const QString& text)
{
    // Qt passes over what is isolated when it looks for the first letter; Pango does not.
    const QString seen = QString(text).remove(QChar(0x2068)).remove(QChar(0x2069));
    return seen.isRightToLeft() ? Align::End : Align::Start;
}

class ContentsPages final {
public:
    ContentsPages(Flow& flow, const Sheet& sheet, Ink* ink) : m_flow(flow), m_sheet(sheet), m_ink(ink) {}

    void heading()
    {
        const Style large{m_sheet.face, m_sheet.fontSize * 1.6, true, 1.4};
        m_flow.place(m_typesetter, {wordedContents(), {large, m_sheet.textWidth()}, 0, m_sheet.fontSize, 0, "H1"});
    }

    void entry(const Entry& entry, size_t index)
    {
        const double size = m_sheet.fontSize;
        const double indent = numberWidth(index) * size;
        const double width = m_sheet.textWidth() - indent - PageColumn * size;
        const Block headline{entry.headline, {text(), width, alignFor(entry.headline)}, 0, 0, indent, "P"};
        const Block origin{entry.origin, {small(), width, alignFor(entry.origin)}, 0, 0, indent, "P"};
        const Piece head = setWhole(m_typesetter, headline.text, headline.setting);
        m_flow.keepTogether(heightOf(head) + size * small().leading);
        begin(entry, index);
        numbers(entry, index, head.lines.front());
        m_flow.place(head, headline);
        if (!origin.text.isEmpty()) m_flow.place(m_typesetter, origin);
        end(entry);
        m_flow.space(size * 0.7);
    }

private:
    Style text() const { return {m_sheet.face, m_sheet.fontSize * 0.95, false, 1.4}; }
    Style small() const { return {Face::Sans, m_sheet.fontSize * 0.76, false, 1.5, 0.4}; }
    static double numberWidth(size_t index) { return index < 999 ? NumberColumn : NumberColumn + 1.5; }

    void begin(const Entry& entry, size_t index)
    {
        if (!m_ink) return;
        m_ink->open("TOCI");
        if (entry.page > 0) m_ink->open(CAIRO_TAG_LINK, "dest='" + placeOf(index) + "'");
    }

    void end(const Entry& entry)
    {
        if (!m_ink) return;
        if (entry.page > 0) m_ink->close(CAIRO_TAG_LINK);
        m_ink->close("TOCI");
    }

    /// The entry's number before it and its page behind it, on the headline's first line.
    void numbers(const Entry& entry, size_t index, const Line& beside)
    {
        if (!m_ink) return;
        Style grey = text();
        grey.grey = 0.4;
        number(qsizetype(index) + 1, {grey, m_sheet.textWidth(), Align::Start}, beside);
        if (entry.page > 0) number(entry.page, {text(), m_sheet.textWidth(), Align::End}, beside);
    }

    void number(qsizetype value, const Setting& setting, const Line& beside)
    {
        const Piece piece = setWhole(m_typesetter, QString::number(value), setting);
        Line line = piece.lines.front();
        line.baseline = beside.baseline;
        m_ink->draw(line, m_sheet.left(), m_flow.y(), setting.style.grey);
    }

    Flow& m_flow;
    const Sheet& m_sheet;
    Ink* m_ink;
    Typesetter m_typesetter;
};

}  // namespace

QByteArray placeOf(size_t entry)
{
    return "a" + QByteArray::number(qulonglong(entry) + 1);
}

void placeContents(Flow& flow, const Sheet& sheet, const std::vector<Entry>& entries, Ink* ink)
{
    ContentsPages pages(flow, sheet, ink);
    pages.heading();
    if (ink) ink->open("TOC");
    for (size_t i = 0; i < entries.size() && !flow.isStopped(); ++i) pages.entry(entries[i], i);
    if (ink) ink->close("TOC");
}

}  // namespace dateline::exporting
