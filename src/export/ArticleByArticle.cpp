// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ArticleByArticle.h"

#include "export/OutputFile.h"
#include "export/formats/pdf/CleanText.h"
#include "export/formats/pdf/Excerpt.h"
#include "export/formats/pdf/Wording.h"

namespace dateline::exporting {

/// Without its structure, which is that of the whole.
static void cut(Article& article, int words)
{
    if (words == 0) return;
    const Excerpt excerpt = excerptOf(paragraphsOf(article.body), words);
    if (!excerpt.isCut()) return;
    QStringList said;
    for (const Paragraph& paragraph : excerpt.paragraphs) said += paragraph.text;
    said += wordedExcerpt(excerpt.words, excerpt.wordsInAll);
    article.body = said.join(QStringLiteral("\n\n"));
    article.html.clear();
}

Result<void> eachArticle(const ExportJob& job, const QString& path, const ArticleTaker& take)
{
    for (size_t at = 0; at < job.ids.size(); ++at) {
        if (job.cancel.isRequested()) return Error{ErrorKind::Cancelled, path, {}};
        auto article = job.article(job.ids[at]);
        if (!article) return article.error();
        cut(*article, job.options.excerptWords);
        if (const auto taken = take(*article, qsizetype(at)); !taken) return taken;
        if (job.progress) job.progress({qint64(at) + 1, qint64(job.ids.size()), article->summary.headline});
    }
    return {};
}

Result<void> writeText(const ExportJob& job, const QString& path, const TextFile& text)
{
    auto file = OutputFile::over(path);
    if (!file) return file.error();
    file->write(text.head.constData(), text.head.size());
    const auto written = eachArticle(job, path, [&](const Article& article, qsizetype place) -> Result<void> {
        const QByteArray bytes = text.article(article, place);
        return file->write(bytes.constData(), bytes.size()) ? Result<void>() : file->finish();
    });
    if (!written) return written;
    file->write(text.tail.constData(), text.tail.size());
    return file->finish();
}

QString classificationOf(const ExportJob& job)
{
    return cleaned(job.options.classification).simplified();
}

Result<QString> titleOf(const ExportJob& job)
{
    if (const QString title = cleaned(job.options.title).simplified(); !title.isEmpty()) return title;
    if (job.ids.size() != 1) return wordedTitle();
    const auto article = job.article(job.ids.front());
    if (!article) return article.error();
    return headlineOf(*article);
}

}  // namespace dateline::exporting
