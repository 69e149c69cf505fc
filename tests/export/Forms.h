// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Pdf.h"
#include "article/BodyMarkup.h"

/// Articles written in forms other than PDF, and what is hard about them.
namespace dateline::tests {

using namespace Qt::StringLiterals;

inline Result<void> exportAs(const QString& format, const QString& path, const exporting::ExportJob& job)
{
    return exporting::exportTo(path, *exporting::exportFormatNamed(format), job);
}

/// The file as it was written; null and a failed test where it was not.
inline QByteArray exported(const QString& format, const exporting::ExportJob& job)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    const auto written = exportAs(format, path, job);
    QFile file(path);
    return written && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What another program makes of what a format writes.
inline QByteArray readBy(const QString& tool, const QStringList& arguments, const QByteArray& text)
{
    QProcess process;
    process.start(tool, arguments);
    process.write(text);
    process.closeWriteChannel();
    process.waitForFinished(120000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : "failed: " + process.readAllStandardError();
}

/// With what each of the formats takes for a sign of its own, and without what no text has.
inline const QString& hostileWords()
{
    static const QString words =
        u"=HYPERLINK(\"http://x.test\",\"a\") <script>b</script> & {c} \\d $5 100% #1 *e* _f_ [g](h) ~i~ | j^k `l` m@n"_s;
    return words;
}

inline Article hostileArticle()
{
    const QString unseen = QString(QChar(0)) + QChar(0x1B) + QChar(0x07);
    Article article = articleOf(hostileWords().chopped(1) + unseen + hostileWords().back(),
                                u"1987. It began.\n\n- No list\n\n# No heading\n\n> No quotation\n\n    No code\n\n"_s +
                                    hostileWords() + unseen + u"\n\n+ "_s + QChar(0xD800) + u" end"_s);
    article.summary.id = ArticleId{7};
    article.summary.byline = u"By John Smith and Li {Wei}\r\nER  - "_s;
    article.summary.url = u"https://example.test/a?b=1&c={d}"_s;
    return article;
}

/// With every kind of block, a link that may not be followed and a picture that may not be loaded.
inline Article structuredArticle()
{
    Article article = articleOf(u"Harbour reopens"_s, {});
    article.html =
        u"<h2>Quay</h2><p>The <b>old</b> quay, see <a href=\"https://example.test/x_y\">the plan</a>.<br>Next line</p>"
        "<blockquote><p>Said &amp; done</p><p>Twice</p></blockquote><ul><li>One<ol><li>Inner</li><li>Other</li></ol>"
        "</li><li>Two</li></ul><table><tr><th>Ship</th><th>Tons</th></tr><tr><td>Aral</td><td>1|2</td></tr></table>"
        "<figure><img src=\"https://example.test/p.png\" alt=\"A crane\"><figcaption>At dawn</figcaption></figure>"
        "<pre>a\n  b</pre><hr><p>un<em>believ</em>able <a href=\"javascript:x()\">no</a></p>"_s;
    article.body = bodyMarkup(article.html)->text;
    return article;
}

}  // namespace dateline::tests
