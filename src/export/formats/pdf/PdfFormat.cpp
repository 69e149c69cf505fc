// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArticlePages.h"
#include "CleanText.h"
#include "Contents.h"
#include "Cover.h"
#include "Finish.h"
#include "Furniture.h"
#include "Ink.h"
#include "Wording.h"
#include "export/Pages.h"

#include <optional>

namespace dateline::exporting {

namespace {

constexpr qsizetype LongestEntry = 300;

/// One export. The articles are laid out twice, first to count: contents stand in front of them, and each page says
/// how many there are. Laying out again is cheaper than keeping a thousand laid out.
class PdfJob final {
public:
    PdfJob(const ExportJob& job, QString path) : m_job(job), m_path(std::move(path)), m_sheet(sheetFor(job.options)) {}

    Result<void> write()
    {
        if (const auto counted = count(); !counted) return counted.error();
        auto pages = OutputFile::unnamedBeside(m_path);
        if (!pages) return pages.error();
        if (const auto drawn = draw(*pages); !drawn) return drawn.error();
        if (m_job.cancel.isRequested()) return cancelled();
        auto out = OutputFile::over(m_path);
        if (!out) return out.error();
        return finishPdf(*pages, *out, {m_tally.language(), m_coverPages});
    }

    Result<void> drawImages(double dotsPerInch, const PageTaker& take)
    {
        if (const auto counted = count(); !counted) return counted.error();
        int page = 0;
        Ink ink(m_sheet, dotsPerInch, [&](const PageImage& image) { take(image, ++page, m_pages); });
        return drawWith(ink);
    }

private:
    Error cancelled() const { return {ErrorKind::Cancelled, m_path, {}}; }
    bool isCover(int page) const { return page <= m_coverPages; }
    bool hasContents() const { return m_job.options.hasContents && m_job.ids.size() > 1; }

    Result<void> count()
    {
        Flow flow(m_sheet, nullptr, m_job.cancel);
        const auto begun = [&](const Article& article, size_t) {
            m_entries.push_back({onOneLine(headlineOf(article), LongestEntry), shortOriginLine(article), flow.page()});
            m_tally.add(article.summary);
        };
        if (auto placed = placeArticles(flow, 0, begun); !placed) return placed;
        m_coverPages = coverPages();
        const int before = m_coverPages + contentsPages();
        for (Entry& entry : m_entries) entry.page += before;
        m_pages = before + flow.page();
        return {};
    }

    int coverPages() const
    {
        if (!m_job.options.hasCover) return 0;
        Flow flow(m_sheet, nullptr, m_job.cancel);
        placeCover(flow, m_sheet, title(), m_job, m_tally);
        return flow.page();
    }

    int contentsPages() const
    {
        if (!hasContents()) return 0;
        Flow flow(m_sheet, nullptr, m_job.cancel);
        placeContents(flow, m_sheet, m_entries, nullptr);
        return flow.page();
    }

    Result<void> draw(OutputFile& file)
    {
        Ink ink(file, m_sheet);
        return drawWith(ink);
    }

    Result<void> drawWith(Ink& ink)
    {
        ink.setTitle(title());
        ink.setAuthor(onOneLine(m_job.options.author, LongestEntry));
        ink.setSubject(onOneLine(m_job.facts.question, LongestEntry));
        m_furniture.emplace(m_sheet, m_job, title());
        Flow flow(m_sheet, &ink, m_job.cancel, [&](int page) { drawFurniture(ink, page); });
        ink.open("Document");
        if (m_job.options.hasCover) {
            ink.markPlace("cover");
            ink.addToOutline(wordedCover(), "cover");
            placeCover(flow, m_sheet, title(), m_job, m_tally);
            flow.newPage();
        }
        if (hasContents()) {
            ink.markPlace("contents");
            ink.addToOutline(wordedContents(), "contents");
            placeContents(flow, m_sheet, m_entries, &ink);
            flow.newPage();
        }
        const auto begun = [&](const Article& article, size_t index) {
            m_furniture->turnTo(article.summary);
            ink.markPlace(placeOf(index));
            ink.addToOutline(m_entries[index].headline, placeOf(index));
        };
        if (auto placed = placeArticles(flow, 1, begun); !placed) return placed;
        flow.finish();
        ink.close("Document");
        return ink.finish();
    }

    using Begun = std::function<void(const Article&, size_t index)>;

    Result<void> placeArticles(Flow& flow, int round, const Begun& begun)
    {
        const ArticlePages pages(m_sheet, m_job.options, m_typesetter);
        for (size_t i = 0; i < m_job.ids.size(); ++i) {
            if (m_job.cancel.isRequested()) return cancelled();
            const auto article = m_job.article(m_job.ids[i]);
            if (!article) return article.error();
            if (i > 0 && m_job.options.eachOnNewPage) flow.newPage();
            pages.place(flow, *article, [&] { begun(*article, i); });
            if (flow.isStopped()) break;
            tell(round, i, article->summary.headline);
        }
        if (m_job.cancel.isRequested()) return cancelled();
        return {};
    }

    /// Counting is the first half of the way, drawing the second.
    void tell(int round, size_t index, const QString& headline) const
    {
        if (!m_job.progress) return;
        const qint64 total = qint64(m_job.ids.size());
        m_job.progress({(round * total + qint64(index) + 1) / 2, total, headline});
    }

    QString title() const
    {
        QString given = onOneLine(m_job.options.title, LongestEntry);
        if (!given.isEmpty()) return given;
        return m_entries.size() == 1 ? m_entries.front().headline : wordedTitle();
    }

    void drawFurniture(Ink& ink, int page)
    {
        const bool repeatsHeadline = m_job.ids.size() == 1 && page == m_coverPages + 1;
        if (isCover(page))
            m_furniture->drawOnCover(ink);
        else if (repeatsHeadline && m_job.options.header.isNull())
            m_furniture->drawWithoutHeader(ink, page, m_pages);
        else
            m_furniture->draw(ink, page, m_pages);
    }

    const ExportJob& m_job;
    QString m_path;
    Sheet m_sheet;
    Typesetter m_typesetter;
    std::optional<Furniture> m_furniture;
    std::vector<Entry> m_entries;
    Tally m_tally;
    int m_coverPages = 0;
    int m_pages = 0;
};

constexpr double LeastDots = 36;
constexpr double MostDots = 600;

class PdfFormat final : public ExportFormat {
public:
    QString name() const override { return QStringLiteral("pdf"); }
    QString title() const override { return QStringLiteral("PDF document"); }
    QString extension() const override { return QStringLiteral("pdf"); }
    QString mimeType() const override { return QStringLiteral("application/pdf"); }

    Result<void> write(const ExportJob& job, const QString& path) const override { return PdfJob(job, path).write(); }
};

}  // namespace

const ExportFormat& pdfFormat();

const ExportFormat& pdfFormat()
{
    static const PdfFormat format;
    return format;
}

Result<void> drawPages(const ExportJob& job, double dotsPerInch, const PageTaker& take)
{
    return PdfJob(job, {}).drawImages(std::clamp(dotsPerInch, LeastDots, MostDots), take);
}

}  // namespace dateline::exporting
