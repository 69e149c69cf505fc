// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/CutAhead.h"

#include "store/index/SegmentBuilder.h"
#include "store/index/Segments.h"
#include "store/index/StorySteps.h"

#include <string_view>
#include <utility>

namespace dateline::store {

// A batch is some ten milliseconds of work: long beside the start of a thread, short beside a cancel.
static constexpr size_t MostArticles = 256;
static constexpr qint64 MostBytes = 1 << 20;

static qint64 sizeOf(const ArticleText& text)
{
    qint64 size = 0;
    for (const QByteArray* column : text.columns()) size += column->size();
    return size;
}

CutAhead::~CutAhead()
{
    if (m_running.valid()) m_running.wait();
}

void CutAhead::cutAll(Batch& batch)
{
    for (size_t place = 0; place < batch.count; ++place) {
        Article& article = batch.articles[place];
        m_postings.begin(placeOf(article.text.id));
        analysis::SignatureMaker signature;
        cut(article.text, m_postings, article.tokens, m_signatures == Signatures::Made ? &signature : nullptr);
        article.signature = signature.signature();
        for (const quint64 band : analysis::bandsOf(article.signature)) m_postings.takeBand(band);
        for (const std::string_view step : stepsOf(article.text)) m_postings.takeStep(step);
        m_postings.end();
    }
}

Result<void> CutAhead::add(ArticleText text, quint32 generation)
{
    m_waiting.bytes += sizeOf(text);
    if (m_waiting.count == m_waiting.articles.size()) m_waiting.articles.emplace_back();
    Article& article = m_waiting.articles[m_waiting.count++];
    article.text = std::move(text);
    article.generation = generation;
    if (m_waiting.count < MostArticles && m_waiting.bytes < MostBytes) return {};
    return turn();
}

// What waits is cut, and what was cut is written meanwhile.
Result<void> CutAhead::turn()
{
    if (m_running.valid()) m_running.get();
    std::swap(m_cutting, m_cut);
    std::swap(m_waiting, m_cutting);
    m_waiting.count = 0;
    m_waiting.bytes = 0;
    // Where no thread can be had, it runs at get().
    if (m_cutting.count > 0) m_running = std::async([this] { cutAll(m_cutting); });
    Result<void> done;
    for (size_t place = 0; done && place < m_cut.count; ++place) done = m_write(m_cut.articles[place]);
    m_cut.count = 0;
    return done;
}

Result<void> CutAhead::finish()
{
    Result<void> done;
    while (done && (m_waiting.count > 0 || m_cutting.count > 0)) done = turn();
    return done;
}

}  // namespace dateline::store
