// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/MarkdownText.h"

#include "export/BodyHtml.h"
#include "export/formats/pdf/CleanText.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

using Kind = MarkupBlock::Kind;

constexpr int HeadingsBelow = 2;
constexpr int DeepestHeading = 6;

QString withSignsEscaped(const QString& text)
{
    static const QString signs = u"\\`*_{}[]<>#|~&$^@"_s;
    QString safe;
    safe.reserve(text.size() + text.size() / 16);
    for (const QChar letter : text) {
        if (signs.contains(letter)) safe += u'\\';
        safe += letter;
    }
    return safe;
}

/// What begins a list, a rule, a definition or a heading's underline where it begins a line.
QString atLineStart(QString line)
{
    static const QRegularExpression number(u"^(\\d{1,9})([.)])"_s);
    if (!line.isEmpty() && u"-+=:%"_s.contains(line.front())) return line.prepend(u'\\');
    return line.replace(number, u"\\1\\\\2"_s);
}

bool isFree(QChar neighbour)
{
    return neighbour.isNull() || neighbour.isSpace();
}

/// Asterisks say nothing between letters; tags do.
QString emphasised(const QString& text, const QString& sign, const QString& tag, bool standsFree)
{
    return standsFree ? sign + text + sign : u'<' + tag + u'>' + text + u"</"_s + tag + u'>';
}

class BodyWriter final {
public:
    explicit BodyWriter(const BodyMarkup& markup) : m_markup(markup) {}

    QString written()
    {
        for (size_t at = 0; at < m_markup.blocks.size(); ++at) {
            const MarkupBlock& block = m_markup.blocks[at];
            if (block.kind == Kind::Row && at > 0 && continuesTable(at)) continue;
            const QString text = textOf(at);
            if (!text.isEmpty()) put(block, text);
        }
        return std::move(m_text);
    }

private:
    bool continuesTable(size_t at) const
    {
        const MarkupBlock& before = m_markup.blocks[at - 1];
        return before.kind == Kind::Row && before.table == m_markup.blocks[at].table;
    }

    /// Without the signs of quotations and lists around it.
    QString textOf(size_t at) const
    {
        const MarkupBlock& block = m_markup.blocks[at];
        switch (block.kind) {
            case Kind::Heading:
                return QString(std::min(block.level + HeadingsBelow, DeepestHeading), u'#') + u' ' + line(block);
            case Kind::Preformatted:
                return fenced(block);
            case Kind::Row:
                return table(at);
            case Kind::Rule:
                return u"* * *"_s;
            case Kind::Picture:
                return picture(m_markup.pictures.at(size_t(block.picture)));
            case Kind::Paragraph:
            case Kind::Caption:
                break;
        }
        QStringList lines;
        for (const QString& each : inlined(block.from, block.length).split(u'\n'))
            if (const QString said = each.trimmed(); !said.isEmpty()) lines += atLineStart(said);
        return lines.join(u"\\\n"_s);
    }

    QString line(const MarkupBlock& block) const { return inlined(block.from, block.length).simplified(); }

    QString fenced(const MarkupBlock& block) const
    {
        const QString text = cleaned(m_markup.text.sliced(block.from, block.length));
        QString fence = u"```"_s;
        while (text.contains(fence)) fence += u'`';
        return fence + u'\n' + text + u'\n' + fence;
    }

    QString picture(const MarkupPicture& picture) const
    {
        const QString said = markdownLine(picture.description);
        const QString link = linkOf(picture.source);
        if (link.isEmpty()) return said.isEmpty() ? QString() : u"\\["_s + said + u"\\]"_s;
        return said.isEmpty() ? u'<' + link + u'>' : u'[' + said + u"](<"_s + link + u">)"_s;
    }

    QString row(const MarkupBlock& block, qsizetype columns) const
    {
        QStringList cells;
        for (const MarkupCell& cell : block.cells) cells += inlined(cell.from, cell.length).simplified();
        while (cells.size() < columns) cells += QString();
        return u"| "_s + cells.join(u" | "_s) + u" |"_s;
    }

    /// A table needs a row of headings; where the first is none, it is empty.
    QString table(size_t from) const
    {
        size_t end = from + 1;
        while (end < m_markup.blocks.size() && m_markup.blocks[end].kind == Kind::Row && continuesTable(end)) ++end;
        qsizetype columns = 1;
        for (size_t at = from; at < end; ++at) columns = std::max(columns, qsizetype(m_markup.blocks[at].cells.size()));
        const MarkupBlock& first = m_markup.blocks[from];
        const bool hasHeadings = std::ranges::any_of(first.cells, &MarkupCell::isHeader);
        QStringList lines{hasHeadings ? row(first, columns) : row({}, columns), u'|' + u" --- |"_s.repeated(columns)};
        for (size_t at = from + (hasHeadings ? 1 : 0); at < end; ++at) lines += row(m_markup.blocks[at], columns);
        return lines.join(u'\n');
    }

    QString inlined(int from, int length) const
    {
        QString text;
        const int end = from + length;
        int at = from;
        auto run = std::ranges::lower_bound(m_markup.runs, from, {}, &MarkupRun::from);
        for (; run != m_markup.runs.end() && run->from < end; ++run) {
            text += escapedPart(at, run->from);
            const int stop = std::min(end, run->from + run->length);
            text += styled(*run, stop);
            at = stop;
        }
        return text + escapedPart(at, end);
    }

    QString escapedPart(int from, int to) const
    {
        return from < to ? withSignsEscaped(cleaned(m_markup.text.sliced(from, to - from))) : QString();
    }

    QChar letterAt(int at) const { return at < 0 || at >= m_markup.text.size() ? QChar() : m_markup.text.at(at); }

    /// Space at the ends stays outside the signs, which else say nothing.
    QString styled(const MarkupRun& run, int end) const
    {
        int from = run.from;
        int to = end;
        while (from < to && letterAt(from).isSpace()) ++from;
        while (to > from && letterAt(to - 1).isSpace()) --to;
        if (from == to) return escapedPart(run.from, end);
        QString text = escapedPart(from, to);
        const bool standsFree = isFree(letterAt(from - 1)) && isFree(letterAt(to));
        if (run.styles & Lowered) text = emphasised(text, {}, u"sub"_s, false);
        if (run.styles & Raised) text = emphasised(text, {}, u"sup"_s, false);
        if (run.styles & Underlined) text = emphasised(text, {}, u"u"_s, false);
        if (run.styles & Emphasised) text = emphasised(text, u"*"_s, u"em"_s, standsFree);
        if (run.styles & Strong) text = emphasised(text, u"**"_s, u"strong"_s, standsFree);
        const QString link = run.link < 0 ? QString() : linkOf(m_markup.links.value(run.link));
        if (!link.isEmpty()) text = u'[' + text + u"](<"_s + link + u">)"_s;
        return escapedPart(run.from, from) + text + escapedPart(to, end);
    }

    void put(const MarkupBlock& block, const QString& text)
    {
        const bool isNewList = enterLists(block);
        const QString quote = u"> "_s.repeated(block.quotes);
        const bool followsItem = block.beginsItem && m_hadList && !isNewList && block.quotes == m_quotes;
        if (!m_text.isEmpty() && !followsItem) {
            const QString between = u"> "_s.repeated(std::min(block.quotes, m_quotes)).trimmed();
            m_text += between + u'\n';
            // Two lists in a row would be read as one.
            if (isNewList && m_hadList) m_text += between + u"<!-- -->\n"_s + between + u'\n';
        }
        QString indent;
        for (size_t level = 0; level < m_lists.size(); ++level)
            indent += QString(qsizetype(m_lists[level].marker.size()), u' ');
        const bool beginsItem = !m_lists.empty() && (block.beginsItem || m_lists.back().items == 0);
        QString first = indent;
        if (beginsItem) first = indent.chopped(m_lists.back().marker.size()) + m_lists.back().marker;
        if (beginsItem) ++m_lists.back().items;
        const QStringList lines = text.split(u'\n');
        for (qsizetype at = 0; at < lines.size(); ++at)
            m_text += quote + (at == 0 ? first : indent) + lines.at(at) + u'\n';
        m_quotes = block.quotes;
        m_hadList = !m_lists.empty();
    }

    /// Opens and closes lists until the block's own is the innermost; true where an outermost one begins.
    bool enterLists(const MarkupBlock& block)
    {
        const auto known = std::ranges::find(m_lists, block.list, &OpenList::list);
        if (known != m_lists.end())
            m_lists.erase(known + 1, m_lists.end());
        else
            while (int(m_lists.size()) >= std::max(block.lists, 1)) m_lists.pop_back();
        if (block.lists == 0) m_lists.clear();
        const bool isNew = block.lists > 0 && known == m_lists.end();
        if (isNew && (m_lists.empty() || m_lists.back().list != block.list)) m_lists.push_back({block.list});
        if (m_lists.empty()) return false;
        OpenList& list = m_lists.back();
        const bool isNumbered = m_markup.lists.at(size_t(list.list));
        if (block.beginsItem || list.items == 0)
            list.marker = isNumbered ? (QString::number(list.items + 1) + u'.').leftJustified(4, u' ') : u"-   "_s;
        if (!list.marker.endsWith(u' ')) list.marker += u' ';
        return m_lists.size() == 1 && list.items == 0;
    }

    struct OpenList {
        int list = -1;
        int items = 0;
        QString marker{};
    };

    const BodyMarkup& m_markup;
    QString m_text;
    std::vector<OpenList> m_lists;
    int m_quotes = 0;
    bool m_hadList = false;
};

QString plain(const QString& body)
{
    QStringList paragraphs;
    for (const QString& paragraph : cleanParagraphs(body)) {
        QStringList lines;
        for (const QString& line : paragraph.split(u'\n')) lines += markdownLine(line);
        paragraphs += lines.join(u"\\\n"_s);
    }
    return paragraphs.isEmpty() ? QString() : paragraphs.join(u"\n\n"_s) + u'\n';
}

}  // namespace

QString markdownLine(const QString& text)
{
    return atLineStart(withSignsEscaped(cleaned(text).simplified()));
}

QString markdownBody(const Article& article)
{
    const auto markup = markupOf(article);
    return markup ? BodyWriter(*markup).written() : plain(article.body);
}

}  // namespace dateline::exporting
