// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One page of HTML that needs nothing beside it: its style is within, pictures only where their bytes are, and its own
// policy forbids to load anything. Light and dark go by the reader's choice; printed, each article begins a page.
#include "export/ArticleByArticle.h"
#include "export/BodyHtml.h"
#include "export/formats/pdf/CleanText.h"
#include "export/formats/pdf/Wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

constexpr qsizetype LongestLine = 2000;

// Sizes in em, so that the reader's own letters decide. 38em hold about 70 letters a line.
QString style()
{
    return uR"(
:root { color-scheme: light dark; --page: #fff; --text: #1c1c1c; --quiet: #595959; --line: #d6d6d6; --link: #0b5394; }
@media (prefers-color-scheme: dark) {
  :root { --page: #1a1b1e; --text: #e4e4e2; --quiet: #a5a5a3; --line: #3c3d41; --link: #8ab8ee; }
}
body { margin: 3em auto; padding: 0 1.5em; max-width: 38em; background: var(--page); color: var(--text);
  font: 1.08em/1.55 "Source Serif 4", "Noto Serif", Georgia, serif; }
h1 { font-size: 1.9em; line-height: 1.2; } h2 { font-size: 1.5em; line-height: 1.25; margin: 0 0 .3em; }
h3, h4, h5, h6 { font-size: 1.1em; margin: 1.4em 0 .4em; break-after: avoid; }
a { color: var(--link); } nav ol { padding-inline-start: 2em; } nav li { margin: .3em 0; }
nav span, header p, .classification, .picture { color: var(--quiet); font-size: .9em; } header p { margin: .15em 0; }
header, p, li, pre, td, th { overflow-wrap: anywhere; }
article { border-top: 1px solid var(--line); margin-top: 3em; padding-top: 2em; }
article.alone { border: 0; margin: 0; padding: 0; }
blockquote { margin: 1em 0; padding-inline-start: 1em; border-inline-start: 3px solid var(--line); }
pre { white-space: pre-wrap; font-size: .9em; } img { max-width: 100%; height: auto; }
table { border-collapse: collapse; font-size: .9em; } td, th { border: 1px solid var(--line); padding: .3em .6em; }
td, th { text-align: start; vertical-align: top; }
@media print {
  :root { --page: #fff; --text: #000; --quiet: #444; --line: #bbb; --link: #000; }
  body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; }
  article { border: 0; margin: 0; padding: 0; break-before: page; } article.alone { break-before: auto; }
  h2, header { break-after: avoid; } p { orphans: 2; widows: 2; }
}
)"_s;
}

QString headOf(const ExportJob& job, const QString& title)
{
    const bool isOne = job.ids.size() == 1;
    const QString line = classificationOf(job).toHtmlEscaped();
    const QString classification =
        line.isEmpty() ? line : u"<p class=\"classification\" dir=\"auto\">"_s + line + u"</p>\n"_s;
    const QString policy = u"default-src 'none'; style-src 'unsafe-inline'; img-src data:"_s;
    const QString head =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"%2\"/>\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
        "<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n%5"_s;
    const QString heading = isOne ? QString() : u"<h1 dir=\"auto\">"_s + title.toHtmlEscaped() + u"</h1>\n"_s;
    return head.arg(QLocale().bcp47Name().toHtmlEscaped(), policy, title.toHtmlEscaped(), style(), classification) +
           heading;
}

/// An entry a headline: they are fetched once more for it, so that no article waits in memory for the next.
Result<QByteArray> contentsOf(const ExportJob& job, const QString& path)
{
    if (job.ids.size() < 2 || !job.options.hasContents) return QByteArray();
    QByteArray list = "<nav aria-label=\"" + wordedContents().toHtmlEscaped().toUtf8() + "\">\n<ol>\n";
    ExportJob silent = job;
    silent.progress = {};
    const auto listed = eachArticle(silent, path, [&list](const Article& article, qsizetype place) -> Result<void> {
        list += u"<li dir=\"auto\"><a href=\"#article-%1\">%2</a> <span>%3</span></li>\n"_s
                    .arg(QString::number(place + 1), headlineOf(article).toHtmlEscaped(),
                         shortOriginLine(article).toHtmlEscaped())
                    .toUtf8();
        return {};
    });
    if (!listed) return listed.error();
    return list + "</ol>\n</nav>\n";
}

QString paragraph(const QString& text)
{
    const QString line = onOneLine(text, LongestLine).toHtmlEscaped();
    return line.isEmpty() ? QString() : u"<p dir=\"auto\">"_s + line + u"</p>\n"_s;
}

QString linked(const QString& address)
{
    const QString link = linkOf(address).toHtmlEscaped();
    return link.isEmpty() ? QString() : u"<p dir=\"ltr\"><a href=\"%1\">%1</a></p>\n"_s.arg(link);
}

QString languageOf(const Article& article)
{
    const QString language = onOneLine(article.summary.language, 20).toHtmlEscaped();
    return language.isEmpty() ? QString() : u" lang=\"%1\""_s.arg(language);
}

QString articleOf(const Article& article, qsizetype place, bool isOne)
{
    const QString begin = u"<article id=\"article-%1\" dir=\"%2\"%3%4>\n<header>\n<h2>%5</h2>\n%6%7%8</header>\n"_s;
    const QString body = bodyHtml(article);
    return begin.arg(QString::number(place + 1), directionOf(article), languageOf(article),
                     isOne ? u" class=\"alone\""_s : QString(), headlineOf(article).toHtmlEscaped(),
                     paragraph(article.summary.byline), paragraph(originLine(article)), linked(article.summary.url)) +
           (body.isEmpty() ? paragraph(wordedNoText()) : body) + u"\n</article>\n"_s;
}

QByteArray tail()
{
    return "</body>\n</html>\n";
}

class HtmlFormat final : public ExportFormat {
public:
    QString name() const override { return u"html"_s; }
    QString title() const override { return u"Web page"_s; }
    QString extension() const override { return u"html"_s; }
    QString mimeType() const override { return u"text/html"_s; }
    Result<void> write(const ExportJob& job, const QString& path) const override
    {
        const auto title = titleOf(job);
        if (!title) return title.error();
        auto contents = contentsOf(job, path);
        if (!contents) return contents.error();
        const auto page = [isOne = job.ids.size() == 1](const Article& article, qsizetype place) {
            return articleOf(article, place, isOne).toUtf8();
        };
        return writeText(job, path, {headOf(job, *title).toUtf8() + *contents, page, tail()});
    }
};

}  // namespace

const ExportFormat& htmlFormat()
{
    static const HtmlFormat format;
    return format;
}

}  // namespace dateline::exporting
