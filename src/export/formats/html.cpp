// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One page of HTML that needs nothing beside it: its style is within, pictures only where their bytes are, and its own
// policy forbids to load anything. Light and dark go by the reader's choice; printed, each article begins a page.
#include "export/ArticleByArticle.h"
#include "export/ArticleHtml.h"
#include "export/BodyHtml.h"
#include "export/formats/pdf/Wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

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
a { color: var(--link); } nav ol { padding-inline-start: 2em; } nav li { margin: .3em 0; }
nav span { color: var(--quiet); font-size: .9em; }
article { border-top: 1px solid var(--line); margin-top: 3em; padding-top: 2em; }
article.alone { border: 0; margin: 0; padding: 0; }
)"_s;
}

/// Behind all others, so that it counts on paper.
QString printStyle()
{
    return uR"(@media print {
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
    return head.arg(QLocale().bcp47Name().toHtmlEscaped(), policy, title.toHtmlEscaped(),
                    style() + articleStyle() + printStyle(), classification) +
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

QString pageOf(const Article& article, qsizetype place, const ExportJob& job)
{
    return u"<article id=\"article-%1\" dir=\"%2\"%3%4>\n"_s.arg(
               QString::number(place + 1), directionOf(article), languageAttributes(article, Markup::Html),
               job.ids.size() == 1 ? u" class=\"alone\""_s : QString()) +
           articleHtml(article, job.options.citations) + u"\n</article>\n"_s;
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
        const auto page = [&job](const Article& article, qsizetype place) {
            return pageOf(article, place, job).toUtf8();
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
