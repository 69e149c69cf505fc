// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/SafeHtml.h"

#include "text/HtmlGuard.h"
#include "text/SafeAddress.h"
#include "text/SafeHtmlWriter.h"

#include <QSet>

#include <gumbo.h>

#include <memory>

namespace dateline::text {

using namespace Qt::StringLiterals;

namespace {

/// Smaller pictures are counters of visits.
constexpr int LeastPicture = 3;
constexpr int LargestPicture = 10'000;
constexpr int ParagraphsOfLayout = 3;  ///< a cell with so many of them is a column of text, no datum

struct Tree {
    explicit Tree(const QByteArray& bytes)
    {
        GumboOptions options = kGumboDefaultOptions;
        options.max_errors = 0;  // they would be kept, each with a copy of the stack
        output = gumbo_parse_with_options(&options, bytes.constData(), size_t(bytes.size()));
    }
    ~Tree() { gumbo_destroy_output(&kGumboDefaultOptions, output); }
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;

    GumboOutput* output;
};

bool isElement(const GumboNode& node)
{
    return node.type == GUMBO_NODE_ELEMENT;
}

/// Walks without recursion: what is nested deeply must not use up the stack.
template <typename Enter, typename Leave>
void walk(const GumboNode* root, const Enter& enter, const Leave& leave)
{
    struct Place {
        const GumboNode* node;
        unsigned next;
    };
    std::vector<Place> way{{root, 0}};
    enter(*root);
    while (!way.empty()) {
        Place& place = way.back();
        const bool isDone = !isElement(*place.node) || place.next >= place.node->v.element.children.length;
        if (isDone) {
            leave(*place.node);
            way.pop_back();
            continue;
        }
        const auto* child = static_cast<const GumboNode*>(place.node->v.element.children.data[place.next++]);
        enter(*child);
        way.push_back({child, 0});
    }
}

QString attribute(const GumboNode& node, const char* name)
{
    const GumboAttribute* found = gumbo_get_attribute(&node.v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

/// Tables in whose cells whole blocks stand: they were made to place things, their cells are read one by one.
class LayoutTables final {
public:
    explicit LayoutTables(const GumboNode* root)
    {
        walk(
            root, [this](const GumboNode& node) { enter(node); }, [this](const GumboNode& node) { leave(node); });
    }
    bool contains(const GumboNode& node) const { return m_found.contains(&node); }

private:
    void enter(const GumboNode& node)
    {
        if (!isElement(node)) return;
        switch (node.v.element.tag) {
            case GUMBO_TAG_TABLE:
                markInnermost();
                m_tables.push_back(&node);
                m_paragraphs.push_back(0);
                return;
            case GUMBO_TAG_TD:
            case GUMBO_TAG_TH:
                if (!m_paragraphs.empty()) m_paragraphs.back() = 0;
                return;
            case GUMBO_TAG_P:
                if (!m_paragraphs.empty() && ++m_paragraphs.back() >= ParagraphsOfLayout) markInnermost();
                return;
            case GUMBO_TAG_UL:
            case GUMBO_TAG_OL:
            case GUMBO_TAG_BLOCKQUOTE:
            case GUMBO_TAG_PRE:
            case GUMBO_TAG_FIGURE:
            case GUMBO_TAG_H1:
            case GUMBO_TAG_H2:
            case GUMBO_TAG_H3:
            case GUMBO_TAG_H4:
            case GUMBO_TAG_H5:
            case GUMBO_TAG_H6:
                return markInnermost();
            default:
                return;
        }
    }

    void leave(const GumboNode& node)
    {
        if (m_tables.empty() || m_tables.back() != &node) return;
        m_tables.pop_back();
        m_paragraphs.pop_back();
    }

    void markInnermost()
    {
        if (!m_tables.empty()) m_found.insert(m_tables.back());
    }

    QSet<const GumboNode*> m_found;
    std::vector<const GumboNode*> m_tables;
    std::vector<int> m_paragraphs;
};

class Cleaning final {
public:
    Cleaning(const GumboNode* root, const QUrl& base) : m_layout(root), m_base(base)
    {
        walk(
            root, [this](const GumboNode& node) { enter(node); }, [this](const GumboNode& node) { leave(node); });
    }
    SafeHtml result() { return m_writer.finish(); }

private:
    using Leaf = SafeHtmlWriter::Leaf;

    void enter(const GumboNode& node)
    {
        if (isElement(node)) return enterElement(node);
        const bool isText =
            node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
        if (isText) m_writer.text(QString::fromUtf8(node.v.text.text));
    }

    void enterElement(const GumboNode& node)
    {
        const GumboTag tag = node.v.element.tag;
        switch (tag) {
            case GUMBO_TAG_P:
            case GUMBO_TAG_DIV:
                return m_writer.beginBlock(Leaf::Paragraph);
            case GUMBO_TAG_PRE:
                return m_writer.beginBlock(Leaf::Preformatted);
            case GUMBO_TAG_FIGCAPTION:
                return m_writer.beginBlock(Leaf::FigureCaption);
            case GUMBO_TAG_BLOCKQUOTE:
            case GUMBO_TAG_UL:
            case GUMBO_TAG_OL:
            case GUMBO_TAG_LI:
            case GUMBO_TAG_FIGURE:
                return m_writer.beginContainer(QString::fromLatin1(gumbo_normalized_tagname(tag)));
            case GUMBO_TAG_B:
            case GUMBO_TAG_STRONG:
            case GUMBO_TAG_I:
            case GUMBO_TAG_EM:
            case GUMBO_TAG_U:
            case GUMBO_TAG_SUB:
            case GUMBO_TAG_SUP:
                return m_writer.beginStyle(u'<' + QString::fromLatin1(gumbo_normalized_tagname(tag)) + u'>');
            case GUMBO_TAG_A:
                return beginLink(node);
            case GUMBO_TAG_IMG:
                return takePicture(node);
            case GUMBO_TAG_BR:
                return m_writer.lineBreak();
            case GUMBO_TAG_HR:
                return m_writer.rule();
            default:
                break;
        }
        if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6)
            return m_writer.beginBlock(Leaf::Heading, 1 + int(tag) - int(GUMBO_TAG_H1));
        enterTable(node, tag);
    }

    /// Of a table that only places things each cell is a block.
    void enterTable(const GumboNode& node, GumboTag tag)
    {
        const bool isData = !m_tables.empty() && m_tables.back();
        switch (tag) {
            case GUMBO_TAG_TABLE:
                m_tables.push_back(!m_writer.isInTable() && !m_layout.contains(node));
                return m_tables.back() ? m_writer.beginTable() : m_writer.beginBlock(Leaf::Paragraph);
            case GUMBO_TAG_TR:
                return isData ? m_writer.beginRow() : void();
            case GUMBO_TAG_TD:
            case GUMBO_TAG_TH:
                return isData ? m_writer.beginCell(tag == GUMBO_TAG_TH) : m_writer.beginBlock(Leaf::Paragraph);
            case GUMBO_TAG_CAPTION:
                return m_writer.beginBlock(isData ? Leaf::Caption : Leaf::Paragraph);
            default:
                return;
        }
    }

    void leave(const GumboNode& node)
    {
        if (!isElement(node)) return;
        const GumboTag tag = node.v.element.tag;
        switch (tag) {
            case GUMBO_TAG_P:
            case GUMBO_TAG_DIV:
            case GUMBO_TAG_PRE:
            case GUMBO_TAG_FIGCAPTION:
            case GUMBO_TAG_CAPTION:
                return m_writer.endBlock();
            case GUMBO_TAG_BLOCKQUOTE:
            case GUMBO_TAG_UL:
            case GUMBO_TAG_OL:
            case GUMBO_TAG_LI:
            case GUMBO_TAG_FIGURE:
                return m_writer.endContainer();
            case GUMBO_TAG_B:
            case GUMBO_TAG_STRONG:
            case GUMBO_TAG_I:
            case GUMBO_TAG_EM:
            case GUMBO_TAG_U:
            case GUMBO_TAG_SUB:
            case GUMBO_TAG_SUP:
                return m_writer.endStyle();
            case GUMBO_TAG_A:
                return endLink();
            default:
                break;
        }
        if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6) return m_writer.endBlock();
        leaveTable(tag);
    }

    void leaveTable(GumboTag tag)
    {
        if (m_tables.empty()) return;
        const bool isData = m_tables.back();
        if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) return isData ? m_writer.endCell() : m_writer.endBlock();
        if (tag != GUMBO_TAG_TABLE) return;
        m_tables.pop_back();
        isData ? m_writer.endTable() : m_writer.endBlock();
    }

    void beginLink(const GumboNode& node)
    {
        const QString address = safeLinkAddress(attribute(node, "href"), m_base);
        m_links.push_back(!address.isNull());
        if (!address.isNull()) m_writer.beginStyle(u"<a href=\""_s + address.toHtmlEscaped() + u"\">"_s);
    }

    void endLink()
    {
        if (m_links.back()) m_writer.endStyle();
        m_links.pop_back();
    }

    static int length(const QString& written)
    {
        qsizetype digits = 0;
        while (digits < written.size() && digits < 6 && written.at(digits).isDigit()) ++digits;
        return written.left(digits).toInt();
    }

    void takePicture(const GumboNode& node)
    {
        const QString address = safeImageAddress(attribute(node, "src"), m_base);
        const QString width = attribute(node, "width");
        const QString height = attribute(node, "height");
        const auto isTiny = [](const QString& l) { return !l.isEmpty() && length(l) < LeastPicture; };
        if (address.isNull() || (isTiny(width) && isTiny(height))) return;
        QString tag = u"<img src=\""_s + address.toHtmlEscaped() + u'"';
        const QString said = words(attribute(node, "alt"));
        if (!said.isEmpty()) tag += u" alt=\""_s + said.toHtmlEscaped() + u'"';
        const auto addLength = [&tag](const QString& name, int value) {
            if (value > 0 && value <= LargestPicture) tag += u' ' + name + u"=\""_s + QString::number(value) + u'"';
        };
        addLength(u"width"_s, length(width));
        addLength(u"height"_s, length(height));
        m_writer.picture(tag + u'>');
    }

    static QString words(QString text)
    {
        constexpr qsizetype Longest = 500;
        text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
        text.removeIf([](QChar c) { return c.unicode() >= 0xfffe || (c.unicode() >= 0x7f && c.unicode() < 0xa0); });
        text = text.simplified();
        if (text.size() > Longest) text.truncate(text.at(Longest).isLowSurrogate() ? Longest - 1 : Longest);
        return text.trimmed();
    }

    LayoutTables m_layout;
    QUrl m_base;
    SafeHtmlWriter m_writer;
    std::vector<bool> m_tables;  ///< those around: true for one of data
    std::vector<bool> m_links;
};

QString withWholePairs(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text.at(at).isSurrogate()) continue;
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (isPair)
            ++at;
        else
            text[at] = QChar::ReplacementCharacter;
    }
    return text;
}

}  // namespace

SafeHtml safeHtml(const QString& markup, const QUrl& base)
{
    const Tree tree(guardedHtml(withWholePairs(markup)).toUtf8());
    Cleaning cleaning(tree.output->root, base);
    return cleaning.result();
}

}  // namespace dateline::text
