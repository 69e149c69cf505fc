// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 with line feeds: headline, byline, origin and address on lines of their own, then the body, a paragraph a line
// with an empty one between; articles are parted by a rule.
#include "export/ArticleByArticle.h"
#include "export/Citation.h"
#include "export/formats/pdf/CleanText.h"
#include "export/formats/pdf/Wording.h"

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

constexpr qsizetype Rule = 72;
constexpr qsizetype LongestLine = 2000;

QString textOf(const Article& article, qsizetype place, CitationStyle citations)
{
    QString text = place == 0 ? QString() : u'\n' + QString(Rule, u'-') + u"\n\n"_s;
    text += headlineOf(article) + u'\n';
    for (const QString& line : {article.summary.byline, originLine(article), article.summary.url})
        if (const QString said = onOneLine(line, LongestLine); !said.isEmpty()) text += said + u'\n';
    const QStringList paragraphs = cleanParagraphs(article.body);
    text += u'\n' + (paragraphs.isEmpty() ? wordedNoText() : paragraphs.join(u"\n\n"_s)) + u'\n';
    if (const QString citation = citationOf(article, citations); !citation.isEmpty()) text += u'\n' + citation + u'\n';
    return text;
}

class TextFormat final : public ExportFormat {
public:
    QString name() const override { return u"text"_s; }
    QString title() const override { return u"Plain text"_s; }
    QString extension() const override { return u"txt"_s; }
    QString mimeType() const override { return u"text/plain"_s; }
    Result<void> write(const ExportJob& job, const QString& path) const override
    {
        const auto title = titleOf(job);
        if (!title) return title.error();
        const QString classification = classificationOf(job);
        QString head = classification.isEmpty() ? QString() : classification + u"\n\n"_s;
        if (job.ids.size() > 1) head += *title + u'\n' + QString(Rule, u'=') + u"\n\n"_s;
        const auto text = [&job](const Article& article, qsizetype place) {
            return textOf(article, place, job.options.citations).toUtf8();
        };
        return writeText(job, path, {head.toUtf8(), text, {}});
    }
};

}  // namespace

const ExportFormat& textFormat()
{
    static const TextFormat format;
    return format;
}

}  // namespace dateline::exporting
