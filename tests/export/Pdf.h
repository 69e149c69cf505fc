// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/Export.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// Articles made for a test, exported, and looked at with the tools that readers of PDFs have.
namespace dateline::tests {

inline Article articleOf(const QString& headline, const QString& body)
{
    Article article;
    article.summary.headline = headline;
    article.summary.source = QStringLiteral("Northern Wire");
    article.summary.place = QStringLiteral("Astana");
    article.summary.date.key = 1679011200;  // 2023-03-17
    article.summary.date.precision = DatePrecision::Day;
    article.body = body;
    return article;
}

inline exporting::ExportJob jobOf(const std::vector<Article>& articles)
{
    exporting::ExportJob job;
    for (size_t i = 0; i < articles.size(); ++i) job.ids.push_back(ArticleId{qint64(i) + 1});
    job.article = [articles](ArticleId id) -> Result<Article> { return articles.at(size_t(id.value - 1)); };
    return job;
}

inline Result<void> exportPdf(const QString& path, const exporting::ExportJob& job)
{
    return exporting::exportTo(path, *exporting::exportFormatNamed(QStringLiteral("pdf")), job);
}

inline bool hasTool(const QString& tool)
{
    return !QStandardPaths::findExecutable(tool).isEmpty();
}

inline QByteArray outputOf(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(tool, arguments);
    process.waitForFinished(120000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : "failed: " + process.readAllStandardError();
}

/// As readers compare it: compatibility forms undone, direction marks and page ends removed, white space as one space.
inline QString compared(const QString& text)
{
    static const QRegularExpression unseen(
        QStringLiteral("[\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\f]"));
    return QString(text).remove(unseen).normalized(QString::NormalizationForm_KC).simplified();
}

inline QString textOf(const QString& path, const QStringList& arguments = {})
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), arguments + QStringList{path, QStringLiteral("-")}));
}

/// The text of each page, laid out as on it.
inline QStringList pagesOf(const QString& path)
{
    QStringList pages = textOf(path, {QStringLiteral("-layout")}).split(u'\f');
    pages.removeLast();
    return pages;
}

/// For tests that look at what comes of a job: one file, written anew each time.
class PdfWriting {
protected:
    QString written(const exporting::ExportJob& job) const
    {
        const QString path = m_folder.filePath(QStringLiteral("out.pdf"));
        const auto done = exportPdf(path, job);
        return done ? path : QStringLiteral("failed: ") + done.error().detail;
    }
    QStringList pagesOf(const exporting::ExportJob& job) const { return tests::pagesOf(written(job)); }

private:
    QTemporaryDir m_folder;
};

}  // namespace dateline::tests

#define SKIP_WITHOUT_TOOL(tool) \
    if (!dateline::tests::hasTool(QStringLiteral(tool))) QSKIP(tool " is not installed")
