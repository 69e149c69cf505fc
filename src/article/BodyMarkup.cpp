// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/BodyMarkup.h"

#include <QHash>

#include <algorithm>

namespace dateline::inline article {

using namespace Qt::StringLiterals;

namespace {

struct Tag {
    QString name;
    bool isEnd = false;
    QHash<QString, QString> attributes{};
};

unsigned styleOf(const QString& name)
{
    static const QHash<QString, unsigned> styles{{u"b"_s, Strong},      {u"strong"_s, Strong}, {u"i"_s, Emphasised},
                                                 {u"em"_s, Emphasised}, {u"u"_s, Underlined},  {u"sub"_s, Lowered},
                                                 {u"sup"_s, Raised}};
    return styles.value(name, 0);
}

/// The tokens of the form above. Fails once, and then for good.
class Scanner final {
public:
    explicit Scanner(const QString& html) : m_html(html) {}

    bool isAtEnd() const { return m_at >= m_html.size(); }
    bool isAtTag() const { return m_html.at(m_at) == u'<'; }
    bool hasFailed() const { return m_hasFailed; }
    void fail() { m_hasFailed = true; }

    Tag tag()
    {
        Tag tag;
        ++m_at;
        tag.isEnd = takes(u'/');
        const qsizetype from = m_at;
        while (!isAtEnd() && m_html.at(m_at).isLetterOrNumber()) ++m_at;
        tag.name = m_html.sliced(from, m_at - from);
        while (takes(u' ')) {
            const qsizetype name = m_at;
            const qsizetype equals = m_html.indexOf(u"=\""_s, m_at);
            const qsizetype end = equals < 0 ? -1 : m_html.indexOf(u'"', equals + 2);
            if (end < 0) return fail(), tag;
            m_at = end + 1;
            tag.attributes.insert(m_html.sliced(name, equals - name), decoded(equals + 2, end));
        }
        if (tag.name.isEmpty() || !takes(u'>')) fail();
        return tag;
    }

    QString text()
    {
        const qsizetype from = m_at;
        const qsizetype end = m_html.indexOf(u'<', m_at);
        m_at = end < 0 ? m_html.size() : end;
        return decoded(from, m_at);
    }

private:
    bool takes(QChar c)
    {
        if (isAtEnd() || m_html.at(m_at) != c) return false;
        ++m_at;
        return true;
    }

    QString decoded(qsizetype from, qsizetype to)
    {
        static const QList<QPair<QString, QChar>> entities{
            {u"&amp;"_s, u'&'}, {u"&lt;"_s, u'<'}, {u"&gt;"_s, u'>'}, {u"&quot;"_s, u'"'}};
        QString text;
        for (qsizetype at = from; at < to;) {
            const QStringView rest = QStringView(m_html).sliced(at, to - at);
            const qsizetype plain = rest.indexOf(u'&');
            if (plain != 0) {
                const qsizetype length = plain < 0 ? rest.size() : plain;
                text += rest.first(length);
                at += length;
                continue;
            }
            const auto entity =
                std::ranges::find_if(entities, [&](const auto& each) { return rest.startsWith(each.first); });
            if (entity == entities.end()) return fail(), text;
            text += entity->second;
            at += entity->first.size();
        }
        return text;
    }

    const QString& m_html;
    qsizetype m_at = 0;
    bool m_hasFailed = false;
};

class MarkupReader final {
public:
    explicit MarkupReader(const QString& html) : m_scanner(html) {}

    std::optional<BodyMarkup> read()
    {
        while (!m_scanner.isAtEnd() && !m_scanner.hasFailed()) {
            if (!m_scanner.isAtTag())
                takeText(m_scanner.text());
            else if (const Tag tag = m_scanner.tag(); !m_scanner.hasFailed())
                tag.isEnd ? close(tag.name) : open(tag);
        }
        if (m_scanner.hasFailed() || !m_open.empty()) return std::nullopt;
        return std::move(m_markup);
    }

private:
    using Kind = MarkupBlock::Kind;

    void takeText(QString text)
    {
        if (!m_isInLeaf) {
            if (std::ranges::all_of(text, [](QChar c) { return c == u'\n'; })) return;
            if (m_open.empty() || m_open.back() != u"li") return m_scanner.fail();
            beginLeaf(Kind::Paragraph);
        }
        addText(text);
    }

    void addText(const QString& text)
    {
        if (!m_hasText) beginText();
        const int from = int(m_markup.text.size());
        m_markup.text += text;
        unsigned styles = 0;
        for (const unsigned style : m_styles) styles |= style;
        const int link = m_links.empty() ? -1 : m_links.back();
        if (styles == 0 && link < 0) return;
        m_markup.runs.push_back({from, int(text.size()), styles, link});
    }

    /// A block without text is no paragraph; the cells of a row are one.
    void beginText()
    {
        m_hasText = true;
        if (!(m_isInRow && m_hasRowText)) {
            if (!m_markup.text.isEmpty()) m_markup.text += u"\n\n"_s;
            m_block.from = int(m_markup.text.size());
        }
        if (m_isInRow) beginCellText();
    }

    /// Tabs of the cells before that had no text wait until one has.
    void beginCellText()
    {
        m_hasRowText = true;
        m_markup.text += QString(m_tabsDue, u'\t');
        m_tabsDue = 0;
        m_block.cells.back().from = int(m_markup.text.size());
    }

    void beginLeaf(Kind kind)
    {
        const bool isItem = std::exchange(m_isItemFresh, false);
        m_block = MarkupBlock{};
        m_block.kind = kind;
        m_block.quotes = m_quotes;
        m_block.lists = int(m_lists.size());
        m_block.list = m_lists.empty() ? -1 : m_lists.back();
        m_block.beginsItem = isItem;
        m_isInLeaf = true;
        m_hasText = false;
    }

    void endLeaf()
    {
        if (!m_isInLeaf) return;
        m_isInLeaf = false;
        m_block.length = int(m_markup.text.size()) - m_block.from;
        const bool beginsItem = m_block.beginsItem;
        const bool hasText = std::exchange(m_hasText, false);
        if (hasText) m_markup.blocks.push_back(m_block);
        MarkupBlock picture = m_block;
        picture.kind = Kind::Picture;
        picture.from = picture.length = 0;
        picture.cells.clear();
        for (const int each : std::exchange(m_pictures, {})) {
            picture.beginsItem = beginsItem && !hasText && each == m_firstPicture;
            picture.picture = each;
            m_markup.blocks.push_back(picture);
        }
    }

    void open(const Tag& tag)
    {
        if (styleOf(tag.name) != 0 || tag.name == u"a") return openStyle(tag);
        if (tag.name == u"br") return m_isInLeaf ? addText(u"\n"_s) : m_scanner.fail();
        if (tag.name == u"img") return takePicture(tag);
        if (m_isInLeaf && m_isInRow) return m_scanner.fail();
        endBareLeaf();
        if (m_isInLeaf) return m_scanner.fail();
        if (tag.name == u"hr") return takeRule();
        m_open.push_back(tag.name);
        openBlock(tag.name);
    }

    void openBlock(const QString& name)
    {
        if (name == u"p" || name == u"figcaption") return beginLeaf(name == u"p" ? Kind::Paragraph : Kind::Caption);
        if (name == u"pre") return beginLeaf(Kind::Preformatted);
        if (name == u"caption") return beginLeaf(Kind::Caption);
        if (name.size() == 2 && name.at(0) == u'h' && name.at(1) >= u'1' && name.at(1) <= u'6') {
            beginLeaf(Kind::Heading);
            m_block.level = name.at(1).digitValue();
            return;
        }
        if (name == u"blockquote") return void(++m_quotes);
        if (name == u"ul" || name == u"ol") {
            m_lists.push_back(int(m_markup.lists.size()));
            m_markup.lists.push_back(name == u"ol");
            return;
        }
        if (name == u"li") return void(m_isItemFresh = true);
        if (name == u"table") return void(++m_table);
        if (name == u"tr") return openRow();
        if (name == u"td" || name == u"th") return openCell(name == u"th");
        if (name != u"figure") m_scanner.fail();
    }

    void openRow()
    {
        beginLeaf(Kind::Row);
        m_isInLeaf = false;  // its cells are
        m_block.table = m_table;
        m_isInRow = true;
        m_hasRowText = false;
        m_tabsDue = 0;
    }

    void openCell(bool isHeader)
    {
        if (!m_isInRow) return m_scanner.fail();
        if (!m_block.cells.empty()) ++m_tabsDue;
        m_block.cells.push_back({int(m_markup.text.size()), 0, isHeader});
        m_isInLeaf = true;
        m_hasText = false;
    }

    void close(const QString& name)
    {
        if (styleOf(name) != 0 || name == u"a") return closeStyle(name);
        endBareLeaf();
        if (m_open.empty() || m_open.back() != name) return m_scanner.fail();
        m_open.pop_back();
        if (name == u"td" || name == u"th") return closeCell();
        if (name == u"tr") return closeRow();
        if (m_isInLeaf) return endLeaf();
        if (name == u"blockquote") --m_quotes;
        if (name == u"ul" || name == u"ol") m_lists.pop_back();
        if (name == u"li") m_isItemFresh = false;
    }

    void closeCell()
    {
        m_isInLeaf = false;
        MarkupCell& cell = m_block.cells.back();
        if (!m_hasText) cell.from = int(m_markup.text.size());
        cell.length = int(m_markup.text.size()) - cell.from;
    }

    void closeRow()
    {
        m_isInRow = false;
        m_hasText = std::exchange(m_hasRowText, false);
        m_isInLeaf = true;
        endLeaf();
    }

    /// An item's first words and a figure's pictures stand without a tag of their own.
    void endBareLeaf()
    {
        const bool isBare = m_isInLeaf && !m_open.empty() && (m_open.back() == u"li" || m_open.back() == u"figure");
        if (isBare) endLeaf();
    }

    void openStyle(const Tag& tag)
    {
        const bool mayBegin = !m_open.empty() && m_open.back() == u"li";
        if (!m_isInLeaf && !mayBegin) return m_scanner.fail();
        if (!m_isInLeaf) beginLeaf(Kind::Paragraph);
        m_open.push_back(tag.name);
        if (tag.name != u"a") return m_styles.push_back(styleOf(tag.name));
        const QString address = tag.attributes.value(u"href"_s);
        if (m_markup.links.isEmpty() || m_markup.links.back() != address) m_markup.links << address;
        m_links.push_back(int(m_markup.links.size()) - 1);
    }

    void closeStyle(const QString& name)
    {
        if (m_open.empty() || m_open.back() != name) return m_scanner.fail();
        m_open.pop_back();
        name == u"a" ? m_links.pop_back() : m_styles.pop_back();
    }

    void takePicture(const Tag& tag)
    {
        const bool mayBegin = !m_open.empty() && (m_open.back() == u"li" || m_open.back() == u"figure");
        if (!m_isInLeaf && !mayBegin) return m_scanner.fail();
        if (!m_isInLeaf) beginLeaf(Kind::Paragraph);
        if (m_pictures.empty()) m_firstPicture = int(m_markup.pictures.size());
        m_pictures.push_back(int(m_markup.pictures.size()));
        m_markup.pictures.push_back({tag.attributes.value(u"src"_s), tag.attributes.value(u"alt"_s),
                                     tag.attributes.value(u"width"_s).toInt(),
                                     tag.attributes.value(u"height"_s).toInt()});
    }

    void takeRule()
    {
        beginLeaf(Kind::Rule);
        m_isInLeaf = false;
        m_markup.blocks.push_back(m_block);
    }

    Scanner m_scanner;
    BodyMarkup m_markup;
    MarkupBlock m_block;
    QStringList m_open;
    std::vector<unsigned> m_styles;
    std::vector<int> m_links, m_lists, m_pictures;
    int m_firstPicture = -1;
    int m_quotes = 0;
    int m_table = -1;
    int m_tabsDue = 0;
    bool m_isInLeaf = false, m_hasText = false, m_isItemFresh = false;
    bool m_isInRow = false, m_hasRowText = false;
};

}  // namespace

std::optional<BodyMarkup> bodyMarkup(const QString& html)
{
    return MarkupReader(html).read();
}

}  // namespace dateline::inline article
