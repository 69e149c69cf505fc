// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ArticleHtml.h"

#include "export/BodyHtml.h"
#include "export/Citation.h"
#include "export/formats/pdf/CleanText.h"
#include "export/formats/pdf/Wording.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

static constexpr qsizetype LongestLine = 2000;

static QString paragraph(const QString& text)
{
    const QString line = onOneLine(text, LongestLine).toHtmlEscaped();
    return line.isEmpty() ? QString() : u"<p dir=\"auto\">"_s + line + u"</p>\n"_s;
}

static QString linked(const QString& address)
{
    const QString link = linkOf(address).toHtmlEscaped();
    return link.isEmpty() ? QString() : u"<p dir=\"ltr\"><a href=\"%1\">%1</a></p>\n"_s.arg(link);
}

QString articleHtml(const Article& article, CitationStyle citations)
{
    const QString body = bodyHtml(article);
    const QString citation = paragraph(citationOf(article, citations));
    return u"<header>\n<h2>"_s + headlineOf(article).toHtmlEscaped() + u"</h2>\n"_s +
           paragraph(article.summary.byline) + paragraph(originLine(article)) + linked(article.summary.url) +
           u"</header>\n"_s + (body.isEmpty() ? paragraph(wordedNoText()) : body) +
           (citation.isEmpty() ? QString() : u"\n<footer>"_s + citation + u"</footer>"_s);
}

QString languageAttributes(const Article& article, Markup markup)
{
    static const QRegularExpression code(u"^[a-z]{2,3}$"_s);
    const QString& language = article.summary.language;
    if (!code.match(language).hasMatch()) return {};
    const QString html = u" lang=\"%1\""_s.arg(language);
    return markup == Markup::Html ? html : u" xml:lang=\"%1\""_s.arg(language) + html;
}

QString articleStyle()
{
    return uR"(h1 { font-size: 1.9em; line-height: 1.2; } h2 { font-size: 1.5em; line-height: 1.25; margin: 0 0 .3em; }
h3, h4, h5, h6 { font-size: 1.1em; margin: 1.4em 0 .4em; break-after: avoid; }
header p, footer p, .picture, .classification { color: var(--quiet, #595959); font-size: .9em; }
header p { margin: .15em 0; } footer { margin-top: 1.5em; }
header, p, li, pre, td, th { overflow-wrap: anywhere; }
blockquote { margin: 1em 0; padding-inline-start: 1em; border-inline-start: 3px solid var(--line, #d6d6d6); }
pre { white-space: pre-wrap; font-size: .9em; } img { max-width: 100%; height: auto; }
table { border-collapse: collapse; font-size: .9em; } td, th { border: 1px solid var(--line, #d6d6d6); padding: .3em .6em; }
td, th { text-align: start; vertical-align: top; }
)"_s;
}

}  // namespace dateline::exporting
