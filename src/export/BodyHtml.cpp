// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/BodyHtml.h"

#include "export/formats/pdf/CleanText.h"
#include "text/SafeAddress.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

/// How far below an article's headline its own headings stand.
constexpr int HeadingsBelow = 2;
constexpr int DeepestHeading = 6;

QString attribute(const QString& tag, const QString& name)
{
    const qsizetype at = tag.indexOf(u' ' + name + u"=\""_s);
    if (at < 0) return {};
    const qsizetype from = at + name.size() + 3;
    QString value = tag.sliced(from, tag.indexOf(u'"', from) - from);
    return value.replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

bool isPassed(const QString& name)
{
    static const QStringList names{u"p"_s,   u"pre"_s,   u"blockquote"_s, u"ul"_s,         u"ol"_s,
                                   u"li"_s,  u"table"_s, u"tr"_s,         u"td"_s,         u"th"_s,
                                   u"b"_s,   u"i"_s,     u"em"_s,         u"strong"_s,     u"u"_s,
                                   u"sub"_s, u"sup"_s,   u"figure"_s,     u"figcaption"_s, u"caption"_s};
    return names.contains(name);
}

QString picture(const QString& tag)
{
    const QString source = attribute(tag, u"src"_s);
    const QString description = attribute(tag, u"alt"_s);
    if (source.startsWith(u"data:image/"_s)) return u"<img src=\"%1\" alt=\"%2\"/>"_s.arg(source, description);
    return description.isEmpty() ? QString() : u"<span class=\"picture\">[%1]</span>"_s.arg(description);
}

/// Of the safe form alone (BodyMarkup.h), without its angle brackets.
QString rewritten(const QString& tag)
{
    const bool isEnd = tag.startsWith(u'/');
    const QString name = tag.sliced(isEnd ? 1 : 0).section(u' ', 0, 0);
    if (name == u"br" || name == u"hr") return u'<' + name + u"/>"_s;
    if (name == u"img") return picture(tag);
    const QString start = isEnd ? u"</"_s : u"<"_s;
    if (name.size() == 2 && name.front() == u'h')
        return start + u'h' + QString::number(std::min(name.back().digitValue() + HeadingsBelow, DeepestHeading)) +
               u'>';
    if (name == u"a" && !isEnd) {
        const QString address = attribute(tag, u"href"_s);
        return linkOf(address).isEmpty() ? u"<a>"_s : u"<a href=\"%1\">"_s.arg(address);
    }
    return name == u"a" || isPassed(name) ? start + name + u'>' : QString();
}

/// A value of an attribute may hold the bracket.
qsizetype endOfTag(const QString& html, qsizetype at)
{
    bool isInValue = false;
    while (at < html.size() && (isInValue || html.at(at) != u'>')) {
        if (html.at(at) == u'"') isInValue = !isInValue;
        ++at;
    }
    return std::min(at, html.size() - 1);
}

QString marked(const QString& html)
{
    QString page;
    page.reserve(html.size() + html.size() / 8);
    for (qsizetype at = 0; at < html.size();) {
        const qsizetype tag = html.indexOf(u'<', at);
        page += QStringView(html).sliced(at, (tag < 0 ? html.size() : tag) - at);
        if (tag < 0) break;
        const qsizetype end = endOfTag(html, tag);
        page += rewritten(html.sliced(tag + 1, end - tag - 1));
        at = end + 1;
    }
    return page;
}

QString plain(const QString& body)
{
    QString page;
    for (const QString& paragraph : cleanParagraphs(body))
        page += u"<p>"_s + paragraph.toHtmlEscaped().replace(u'\n', u"<br/>\n"_s) + u"</p>\n"_s;
    return page;
}

}  // namespace

std::optional<BodyMarkup> markupOf(const Article& article)
{
    if (article.html.isEmpty()) return std::nullopt;
    auto markup = bodyMarkup(article.html);
    return markup && markup->text == article.body ? std::move(markup) : std::nullopt;
}

QString bodyHtml(const Article& article)
{
    return markupOf(article) ? cleaned(marked(article.html)) : plain(article.body);
}

QString linkOf(const QString& address)
{
    return text::safeLinkAddress(address, {});
}

QString directionOf(const Article& article)
{
    const QString& text = article.body.isEmpty() ? article.summary.headline : article.body;
    return text.isRightToLeft() ? u"rtl"_s : u"ltr"_s;
}

}  // namespace dateline::exporting
