// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/HtmlGuard.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace dateline::text {

using namespace Qt::StringLiterals;

namespace {

enum class Kind {
    Container,  ///< can nest without end, so is counted
    Loose,      ///< closes itself where the next one begins
    TablePart,
    Format,  ///< is opened again in each paragraph until it is closed
    Void,
    Raw,     ///< dropped, its content is no markup
    Hidden,  ///< dropped with what stands in it
};

struct Element {
    Kind kind;
    QString as;
};

QHash<QString, Element> knownElements()
{
    QHash<QString, Element> all;
    const auto add = [&all](Kind kind, const char* names, const char* as = nullptr) {
        for (const QString& name : QString::fromLatin1(names).split(u' '))
            all.insert(name, {kind, as ? QString::fromLatin1(as) : name});
    };
    add(Kind::Container, "div blockquote ul ol figure figcaption pre h1 h2 h3 h4 h5 h6 sub sup table");
    add(Kind::Container,
        "address article aside center details dl fieldset footer form header hgroup legend main nav section summary",
        "div");
    add(Kind::Container, "dir menu", "ul");
    add(Kind::Container, "listing", "pre");
    add(Kind::Loose, "p li");
    add(Kind::Loose, "dt dd", "p");
    add(Kind::TablePart, "tr td th caption");
    add(Kind::Format, "a b strong i em u");
    add(Kind::Void, "br hr img");
    add(Kind::Raw, "script style textarea title xmp iframe noembed noframes");
    add(Kind::Hidden, "template noscript svg math object select audio video canvas applet button");
    return all;
}

const Element* elementNamed(const QString& name)
{
    static const QHash<QString, Element> all = knownElements();
    const auto found = all.find(name);
    return found == all.end() ? nullptr : &*found;
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\f' || c == u'\r';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// A tag as it was written.
struct Tag {
    QString name;
    bool isEnd = false;
    QHash<QString, QString> attributes;  ///< only those that can matter
};

class HtmlGuard final {
public:
    explicit HtmlGuard(const QString& markup) : m_in(markup) { m_out.reserve(markup.size()); }

    QString run()
    {
        while (m_at < m_in.size()) {
            const QChar c = m_in.at(m_at);
            if (c == u'<')
                takeMarkup();
            else
                takeText(c);
        }
        return std::move(m_out);
    }

private:
    void takeText(QChar c)
    {
        if (m_hidden.isEmpty() && !c.isNull()) m_out += c;
        ++m_at;
    }

    void takeMarkup()
    {
        const QChar next = m_at + 1 < m_in.size() ? m_in.at(m_at + 1) : QChar();
        if (next == u'!' || next == u'?') return skipDeclaration();
        const bool isEnd = next == u'/';
        const qsizetype name = m_at + (isEnd ? 2 : 1);
        if (name < m_in.size() && isLetter(m_in.at(name))) return takeTag(name, isEnd);
        if (isEnd && name < m_in.size()) return skipTo(u">"_s, m_at);
        if (m_hidden.isEmpty()) m_out += u"&lt;"_s;
        ++m_at;
    }

    void skipDeclaration()
    {
        if (!QStringView(m_in).sliced(m_at).startsWith(u"<!--")) return skipTo(u">"_s, m_at);
        const QStringView rest = QStringView(m_in).sliced(m_at + 4);
        if (rest.startsWith(u'>') || rest.startsWith(u"->")) return skipTo(u">"_s, m_at);
        skipTo(u"-->"_s, m_at + 4);
    }

    /// Behind the next such sign; at the very end where there is none.
    void skipTo(const QString& sign, qsizetype from)
    {
        const qsizetype found = m_in.indexOf(sign, from);
        m_at = found < 0 ? m_in.size() : found + sign.size();
    }

    void takeTag(qsizetype name, bool isEnd)
    {
        m_at = name;
        Tag tag;
        tag.isEnd = isEnd;
        while (m_at < m_in.size() && !isSpace(m_in.at(m_at)) && m_in.at(m_at) != u'/' && m_in.at(m_at) != u'>') ++m_at;
        constexpr qsizetype LongestName = 16;
        tag.name = m_in.mid(name, std::min(m_at - name, LongestName)).toLower();
        if (!takeAttributes(tag)) return;  // the text ends within the tag
        const Element* element = elementNamed(tag.name);
        if (!element) return;
        if (!m_hidden.isEmpty()) return takeHidden(tag);
        if (element->kind == Kind::Raw) return tag.isEnd ? void() : skipRaw(tag.name);
        if (element->kind == Kind::Hidden) return tag.isEnd ? void() : hide(tag.name);
        if (++m_tags > MaximumHtmlTags) return part();
        tag.name = element->as;
        write(tag, element->kind);
    }

    /// False where the text ends before the tag does.
    bool takeAttributes(Tag& tag)
    {
        while (m_at < m_in.size()) {
            const QChar c = m_in.at(m_at);
            if (c == u'>') return ++m_at, true;
            if (isSpace(c) || c == u'/')
                ++m_at;
            else
                takeAttribute(tag);
        }
        return false;
    }

    void takeAttribute(Tag& tag)
    {
        const qsizetype from = m_at++;  // even a = begins a name
        const auto ends = [](QChar c) { return isSpace(c) || c == u'/' || c == u'>' || c == u'='; };
        while (m_at < m_in.size() && !ends(m_in.at(m_at))) ++m_at;
        const QStringView name = QStringView(m_in).sliced(from, m_at - from);
        qsizetype after = m_at;
        while (after < m_in.size() && isSpace(m_in.at(after))) ++after;
        if (after >= m_in.size() || m_in.at(after) != u'=') return;
        m_at = after + 1;
        while (m_at < m_in.size() && isSpace(m_in.at(m_at))) ++m_at;
        const QStringView value = takeValue();
        static const QStringList wanted{u"href"_s, u"src"_s, u"alt"_s, u"width"_s, u"height"_s};
        for (const QString& each : wanted)
            if (name.compare(each, Qt::CaseInsensitive) == 0 && !tag.attributes.contains(each))
                tag.attributes.insert(each, value.toString());
    }

    QStringView takeValue()
    {
        if (m_at >= m_in.size()) return {};
        const QChar quote = m_in.at(m_at);
        const qsizetype from = m_at;
        if (quote == u'"' || quote == u'\'') {
            skipTo(QString(quote), from + 1);
            const bool isClosed = m_at > from + 1 && m_in.at(m_at - 1) == quote;
            return QStringView(m_in).sliced(from + 1, m_at - from - (isClosed ? 2 : 1));
        }
        while (m_at < m_in.size() && !isSpace(m_in.at(m_at)) && m_in.at(m_at) != u'>') ++m_at;
        return QStringView(m_in).sliced(from, m_at - from);
    }

    /// Up to its end tag, or to the very end.
    void skipRaw(const QString& name)
    {
        const QString end = u"</"_s + name;
        for (;;) {
            const qsizetype found = m_in.indexOf(end, m_at, Qt::CaseInsensitive);
            if (found < 0) return void(m_at = m_in.size());
            m_at = found + end.size();
            const QChar after = m_at < m_in.size() ? m_in.at(m_at) : u'>';
            if (isSpace(after) || after == u'/' || after == u'>') return skipTo(u">"_s, m_at);
        }
    }

    void hide(const QString& name)
    {
        m_hidden = name;
        m_hiddenDepth = 1;
    }

    void takeHidden(const Tag& tag)
    {
        if (tag.name != m_hidden) return;
        m_hiddenDepth += tag.isEnd ? -1 : 1;
        if (m_hiddenDepth == 0) m_hidden.clear();
    }

    void part()
    {
        if (!m_out.endsWith(u' ')) m_out += u' ';
    }

    void write(const Tag& tag, Kind kind)
    {
        switch (kind) {
            case Kind::Container:
                return tag.isEnd ? closeContainer(tag) : openContainer(tag);
            case Kind::TablePart:
                return writeTablePart(tag);
            case Kind::Format:
                return tag.isEnd ? closeFormat(tag) : openFormat(tag);
            case Kind::Void:
                return put({tag.name, false, tag.attributes});
            default:
                return put(tag);
        }
    }

    void openContainer(const Tag& tag)
    {
        if (int(m_open.size()) >= MaximumHtmlDepth) {
            ++m_dropped[tag.name];
            return part();
        }
        m_open.push_back(tag.name);
        if (tag.name == u"table") m_formats.clear();
        put(tag);
    }

    void closeContainer(const Tag& tag)
    {
        int& dropped = m_dropped[tag.name];
        if (dropped > 0) return void(--dropped), part();
        // Nothing closes what stands around a table from within it.
        for (auto at = m_open.rbegin(); at != m_open.rend(); ++at) {
            const bool isIt = *at == tag.name;
            if (!isIt && *at == u"table") return;
            if (!isIt) continue;
            m_open.erase(std::prev(at.base()), m_open.end());
            if (tag.name == u"table") m_formats.clear();
            return put(tag);
        }
    }

    void writeTablePart(const Tag& tag)
    {
        const auto table = std::find(m_open.rbegin(), m_open.rend(), u"table"_s);
        if (table == m_open.rend()) return part();
        m_open.erase(table.base(), m_open.end());
        m_formats.clear();
        put(tag);
    }

    void openFormat(const Tag& tag)
    {
        int& open = m_formats[tag.name];
        if (tag.name == u"a" && open > 0) {
            open = 0;
            put({tag.name, true, {}});
        }
        if (open++ == 0) put(tag);
    }

    void closeFormat(const Tag& tag)
    {
        int& open = m_formats[tag.name];
        if (open == 0 || --open > 0) return;
        put(tag);
    }

    void put(const Tag& tag)
    {
        m_out += tag.isEnd ? u"</"_s : u"<"_s;
        m_out += tag.name;
        if (tag.name == u"a" || tag.name == u"img")
            for (auto at = tag.attributes.begin(); at != tag.attributes.end(); ++at)
                m_out += u' ' + at.key() + u"=\""_s + QString(at.value()).replace(u'"', u"&quot;"_s) + u'"';
        m_out += u'>';
    }

    const QString& m_in;
    QString m_out;
    qsizetype m_at = 0;
    int m_tags = 0;
    QString m_hidden;  ///< the element whose content is passed over; empty: none
    int m_hiddenDepth = 0;
    std::vector<QString> m_open;
    QHash<QString, int> m_dropped, m_formats;
};

}  // namespace

QString guardedHtml(const QString& markup)
{
    return HtmlGuard(markup).run();
}

}  // namespace dateline::text
