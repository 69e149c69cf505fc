// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArticlePages.h"
#include "CleanText.h"
#include "Contents.h"
#include "Cover.h"
#include "Finish.h"
#include "Furniture.h"
#include "Ink.h"
#include "PassagePages.h"
#include "SourcePages.h"
#include "Wording.h"
#include "export/ManifestWriter.h"
#include "export/Pages.h"

#include <optional>

namespace dateline::exporting {

namespace {

constexpr qsizetype LongestEntry = 300;
constexpr qsizetype LongestQuotation = 110;

/// One export. The articles are laid out twice, first to count: contents stand in front of them, and each page says
/// how many there are. Laying out again is cheaper than keeping a thousand laid out.
class PdfJob final {
public:
    PdfJob(const ExportJob& job, QString path) : m_job(job), m_path(std::move(path)), m_sheet(sheetFor(job.options)) {}

    Result<void> write()
    {
        auto manifest = OutputFile::unnamedBeside(m_path);
        if (!manifest) return manifest.error();
        m_manifest.emplace(*manifest, m_job);
        if (const auto counted = count(); !counted) return counted.error();
        if (const auto written = m_manifest->finish(); !written) return written.error();
        auto pages = OutputFile::unnamedBeside(m_path);
        if (!pages) return pages.error();
        if (const auto drawn = draw(*pages); !drawn) return drawn.error();
        if (m_job.cancel.isRequested()) return cancelled();
        auto out = OutputFile::over(m_path);
        if (!out) return out.error();
        return finishPdf(*pages, *out,
                         {m_tally.language(), m_coverPages, manifest->descriptor(), m_job.options.isReproducible});
    }

    Result<void> drawImages(double dotsPerInch, const PageTaker& take)
    {
        if (const auto counted = count(); !counted) return counted.error();
        int page = 0;
        Ink ink(m_sheet, dotsPerInch, [&](const PageImage& image) { take(image, ++page, m_pages); });
        return drawWith(ink);
    }

private:
    /// Called where an article or a passage begins, before anything of it is placed.
    using Begun = std::function<void(const Article&, const Entry&)>;

    Error cancelled() const { return {ErrorKind::Cancelled, m_path, {}}; }
    Content content() const { return m_job.options.content; }
    bool isListAlone() const { return content() == Content::List; }
    bool hasPassages() const { return content() == Content::Passages || content() == Content::Both; }
    bool hasArticles() const { return content() == Content::Articles || content() == Content::Both; }
    bool hasSources() const { return m_job.options.index != SourceIndex::None && !isListAlone(); }
    bool hasContents() const { return isListAlone() || (m_job.options.hasContents && m_entries.size() > 1); }
    qint64 total() const
    {
        const qint64 passages = hasPassages() ? qint64(m_job.passages.size()) : 0;
        return content() == Content::Passages ? passages : passages + qint64(m_job.ids.size());
    }

    Result<void> count()
    {
        Flow flow(m_sheet, nullptr, m_job.cancel);
        const auto begun = [&](const Article&, const Entry& entry) {
            m_entries.push_back(entry);
            m_entries.back().page = flow.page();
        };
        if (auto placed = placeBody(flow, 0, begun); !placed) return placed;
        if (!hasArticles())
            if (auto read = readArticles(); !read) return read;
        m_coverPages = m_job.options.hasCover ? pagesOf([&](Flow& cover) { placeCoverOn(cover); }) : 0;
        int before = m_coverPages;
        if (hasContents()) before += pagesOf([&](Flow& part) { placeContents(part, m_sheet, m_entries, nullptr); });
        for (Entry& entry : m_entries)
            if (entry.page > 0) entry.page += before;
        m_pages = before + (isListAlone() ? 0 : flow.page());
        if (hasSources()) m_pages += pagesOf([&](Flow& part) { placeSourcesOn(part); });
        return {};
    }

    int pagesOf(const std::function<void(Flow&)>& place) const
    {
        Flow flow(m_sheet, nullptr, m_job.cancel);
        place(flow);
        return flow.page();
    }

    void placeCoverOn(Flow& flow) const { placeCover(flow, m_sheet, title(), m_job, m_tally); }
    void placeSourcesOn(Flow& flow) const { placeSources(flow, m_sheet, m_entries, m_job.options.index); }

    /// Where their text is not laid out, they are read for the list, the cover and the manifest.
    Result<void> readArticles()
    {
        for (size_t i = 0; i < m_job.ids.size(); ++i) {
            if (m_job.cancel.isRequested()) return cancelled();
            const auto article = m_job.article(m_job.ids[i]);
            if (!article) return article.error();
            record(*article);
            if (isListAlone()) {
                m_entries.push_back(entryOf(*article));
                tell(0, qint64(i), article->summary.headline);
            }
        }
        return {};
    }

    void record(const Article& article)
    {
        m_tally.add(article.summary);
        if (m_manifest) m_manifest->add(article);
    }

    static Entry entryOf(const Article& article)
    {
        return {onOneLine(headlineOf(article), LongestEntry), shortOriginLine(article), 0,
                onOneLine(article.summary.source, LongestEntry), article.summary.date};
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
            beginPart(flow, ink, "cover", wordedCover());
            placeCoverOn(flow);
        }
        if (hasContents()) {
            beginPart(flow, ink, "contents", wordedContents());
            placeContents(flow, m_sheet, m_entries, &ink);
        }
        size_t index = 0;
        const auto begun = [&](const Article& article, const Entry&) {
            m_furniture->turnTo(article.summary);
            ink.markPlace(placeOf(index));
            ink.addToOutline(m_entries[index].headline, placeOf(index));
            ++index;
        };
        if (!isListAlone()) beginPage(flow);
        if (auto placed = placeBody(flow, 1, begun); !placed) return placed;
        if (hasSources()) {
            beginPart(flow, ink, "sources", wordedSourcesTitle());
            flow.setColumns(1);
            placeSourcesOn(flow);
        }
        flow.finish();
        ink.close("Document");
        return ink.finish();
    }

    void beginPage(Flow& flow)
    {
        if (std::exchange(m_isBegun, true)) flow.newPage();
    }

    void beginPart(Flow& flow, Ink& ink, const QByteArray& place, const QString& name)
    {
        beginPage(flow);
        ink.markPlace(place);
        ink.addToOutline(name, place);
    }

    Result<void> placeBody(Flow& flow, int round, const Begun& begun)
    {
        m_done = 0;
        if (hasPassages())
            if (auto placed = placePassages(flow, round, begun); !placed) return placed;
        if (content() == Content::Both && !m_job.passages.empty()) flow.newPage();
        if (hasArticles())
            if (auto placed = placeArticles(flow, round, begun); !placed) return placed;
        if (m_job.cancel.isRequested()) return cancelled();
        return {};
    }

    Result<void> placePassages(Flow& flow, int round, const Begun& begun)
    {
        const PassagePages pages(m_sheet, m_typesetter);
        for (const BasketPassage& passage : m_job.passages) {
            if (m_job.cancel.isRequested()) return cancelled();
            const auto article = m_job.article(passage.article);
            if (!article) return article.error();
            if (round == 0 && m_manifest) m_manifest->add(passage);
            Entry entry = entryOf(*article);
            entry.headline = wordedQuotation(onOneLine(passage.passage.last.exact, LongestQuotation));
            pages.place(flow, passage, *article, [&] { begun(*article, entry); });
            if (flow.isStopped()) break;
            tell(round, m_done++, article->summary.headline);
        }
        return {};
    }

    Result<void> placeArticles(Flow& flow, int round, const Begun& begun)
    {
        const ArticlePages pages(m_sheet, m_job.options, m_typesetter);
        for (size_t i = 0; i < m_job.ids.size(); ++i) {
            if (m_job.cancel.isRequested()) return cancelled();
            const auto article = m_job.article(m_job.ids[i]);
            if (!article) return article.error();
            const auto marks = marksOf(m_job.ids[i]);
            if (!marks) return marks.error();
            if (round == 0) record(*article);
            if (i > 0 && m_job.options.eachOnNewPage) flow.newPage();
            pages.place(flow, *article, *marks, [&] { begun(*article, entryOf(*article)); });
            if (flow.isStopped()) break;
            tell(round, m_done++, article->summary.headline);
        }
        return {};
    }

    Result<ArticleMarks> marksOf(ArticleId id) const
    {
        const ExportOptions& options = m_job.options;
        std::vector<Match> matches;
        Annotations annotations;
        if (options.terms != TermMarks::None && m_job.matches) {
            auto found = m_job.matches(id);
            if (!found) return found.error();
            matches = std::move(*found);
        }
        if ((options.hasHighlights || options.notes != NotePlace::None) && m_job.annotations) {
            auto found = m_job.annotations(id);
            if (!found) return found.error();
            annotations = std::move(*found);
        }
        return ArticleMarks(options, std::move(matches), std::move(annotations));
    }

    /// Counting is the first half of the way, drawing the second.
    void tell(int round, qint64 index, const QString& headline) const
    {
        if (!m_job.progress) return;
        m_job.progress({(round * total() + index + 1) / 2, total(), headline});
    }

    QString title() const
    {
        QString given = onOneLine(m_job.options.title, LongestEntry);
        if (!given.isEmpty()) return given;
        return hasPassages() || m_entries.size() != 1 ? wordedTitle() : m_entries.front().headline;
    }

    void drawFurniture(Ink& ink, int page)
    {
        const bool isAlone = content() == Content::Articles && m_job.ids.size() == 1;
        const bool repeatsHeadline = isAlone && page == m_coverPages + 1;
        if (page <= m_coverPages)
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
    std::optional<ManifestWriter> m_manifest;  ///< none: pictures
    std::vector<Entry> m_entries;
    Tally m_tally;
    qint64 m_done = 0;
    int m_coverPages = 0;
    int m_pages = 0;
    bool m_isBegun = false;
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
