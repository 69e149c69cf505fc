// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CommonMark 0.30 with GitHub's tables. What is text is escaped so that nothing of it becomes markup, here or in
// pandoc's reading of it.
#include "export/ArticleByArticle.h"
#include "export/BodyHtml.h"
#include "export/Citation.h"
#include "export/MarkdownText.h"
#include "export/formats/pdf/CleanText.h"
#include "export/formats/pdf/Wording.h"

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

constexpr qsizetype LongestLine = 2000;

QString textOf(const Article& article, qsizetype place, const ExportJob& job)
{
    QStringList lines;
    for (const QString& each : {article.summary.byline, originLine(article)})
        if (const QString line = onOneLine(each, LongestLine); !line.isEmpty()) lines += markdownLine(line);
    if (const QString link = linkOf(article.summary.url); !link.isEmpty()) lines += u'<' + link + u'>';
    const QString rule = job.ids.size() == 1 ? QString() : place == 0 ? u"\n"_s : u"\n* * *\n\n"_s;
    const QString body = markdownBody(article);
    const QString citation = markdownLine(citationOf(article, job.options.citations));
    return rule + u"## "_s + markdownLine(headlineOf(article)) + u"\n\n"_s + lines.join(u"\\\n"_s) +
           (lines.isEmpty() ? QString() : u"\n\n"_s) + (body.isEmpty() ? markdownLine(wordedNoText()) + u'\n' : body) +
           (citation.isEmpty() ? QString() : u'\n' + citation + u'\n');
}

class MarkdownFormat final : public ExportFormat {
public:
    QString name() const override { return u"markdown"_s; }
    QString title() const override { return u"Markdown"_s; }
    QString extension() const override { return u"md"_s; }
    QString mimeType() const override { return u"text/markdown"_s; }
    Result<void> write(const ExportJob& job, const QString& path) const override
    {
        const auto title = titleOf(job);
        if (!title) return title.error();
        const QString line = markdownLine(classificationOf(job));
        QByteArray head = line.isEmpty() ? QByteArray() : line.toUtf8() + "\n\n";
        if (job.ids.size() > 1) head += "# " + markdownLine(*title).toUtf8() + '\n';
        const auto text = [&job](const Article& article, qsizetype place) {
            return textOf(article, place, job).toUtf8();
        };
        return writeText(job, path, {head, text, {}});
    }
};

}  // namespace

const ExportFormat& markdownFormat()
{
    static const MarkdownFormat format;
    return format;
}

}  // namespace dateline::exporting
