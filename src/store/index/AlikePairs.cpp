// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/AlikePairs.h"

#include "store/index/ListRun.h"
#include "store/index/PostingBlob.h"
#include "store/index/PostingKey.h"
#include "store/index/Segments.h"

#include <algorithm>
#include <utility>

namespace dateline::store {

// Of each band, on either side: else those that come with an article would hide all that were there before. Copies of
// one text are joined one to the next, so that more would find nothing new.
static constexpr quint8 MostOfABand = 8;
// To find a list costs as much as to pass over so many.
static constexpr qint64 ListsPerSearch = 200;
static constexpr qint64 BandsOfAnArticle = 6;

namespace {

class Finder {
public:
    Finder(Connection& index, std::span<const SignedArticle> articles);
    Result<std::vector<AlikePair>> find(const Cancel& cancel);

private:
    struct Asked {
        quint64 band = 0;
        quint32 article = 0;
        quint8 before = 0;
        quint8 after = 0;
    };
    using AskedRange = std::span<Asked>;

    AskedRange sameBand(size_t from);
    Result<void> look(const Segment& segment);
    Result<void> lookUp(ListReader& lists);
    Result<void> scan(ListReader& lists);
    void take(AskedRange asked, QByteArrayView list);
    void pair(Asked& asked);

    Connection& m_index;
    std::vector<Asked> m_asked;  // by band, then by article
    std::vector<AlikePair> m_pairs;
    // Of the segment at hand.
    quint32 m_chunk = 0;
    PlaceBits m_gone;
    bool m_hasGone = false;
    std::vector<quint32> m_found;  // articles of a list, ascending
};

}  // namespace

Finder::Finder(Connection& index, std::span<const SignedArticle> articles) : m_index(index)
{
    m_asked.reserve(articles.size() * size_t(BandsOfAnArticle));
    for (const SignedArticle& article : articles)
        for (const quint64 band : analysis::bandsOf(article.signature))
            m_asked.push_back({bandNumber(band), article.id});
    std::ranges::sort(m_asked, {}, [](const Asked& one) { return std::pair(one.band, one.article); });
}

Result<std::vector<AlikePair>> Finder::find(const Cancel& cancel)
{
    if (m_asked.empty()) return std::vector<AlikePair>();
    const auto segments = readSegments(m_index);
    if (!segments) return segments.error();
    // The newest first: what is alike mostly comes on one day.
    for (auto segment = segments->rbegin(); segment != segments->rend(); ++segment) {
        if (cancel.isRequested()) return Error{ErrorKind::Cancelled, QString(), QString()};
        if (const auto looked = look(*segment); !looked) return looked.error();
    }
    std::ranges::sort(m_pairs);
    m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
    return std::move(m_pairs);
}

Finder::AskedRange Finder::sameBand(size_t from)
{
    size_t to = from;
    while (to < m_asked.size() && m_asked[to].band == m_asked[from].band) ++to;
    return AskedRange(m_asked).subspan(from, to - from);
}

Result<void> Finder::look(const Segment& segment)
{
    m_chunk = quint32(segment.chunk) << 16;
    m_hasGone = !segment.gone.isEmpty();
    m_gone.clear();
    posting::addTo(m_gone, segment.gone);
    ListReader lists(m_index, segment);
    const bool isFew = qint64(m_asked.size()) * ListsPerSearch < segment.articles * BandsOfAnArticle;
    return isFew ? lookUp(lists) : scan(lists);
}

Result<void> Finder::lookUp(ListReader& lists)
{
    for (size_t from = 0; from < m_asked.size();) {
        const AskedRange asked = sameBand(from);
        const auto list = lists.find(bandKey(asked.front().band));
        if (!list) return list.error();
        if (!list->isNull()) take(asked, *list);
        from += asked.size();
    }
    return {};
}

// Both ascend.
Result<void> Finder::scan(ListReader& lists)
{
    size_t from = 0;
    Result<void> done = lists.seek(QByteArray(1, char(PostingKind::Band)));
    for (; done && !lists.isAtEnd() && lists.key().front() == char(PostingKind::Band); done = lists.next()) {
        const quint64 band = bandNumberOf(lists.key());
        while (from < m_asked.size() && m_asked[from].band < band) ++from;
        if (from == m_asked.size()) return {};
        if (m_asked[from].band != band) continue;
        const auto list = lists.list();
        if (!list) return list.error();
        take(sameBand(from), *list);
    }
    return done;
}

void Finder::take(AskedRange asked, QByteArrayView list)
{
    m_found.clear();
    const auto add = [&](const std::vector<quint16>& places) {
        for (const quint16 place : places)
            if (!m_hasGone || !m_gone.contains(place)) m_found.push_back(m_chunk | place);
    };
    if (posting::isBits(list)) {
        PlaceBits bits;
        posting::addTo(bits, list);
        add(bits.places());
    } else {
        add(posting::placesOf(list));
    }
    for (Asked& one : asked) pair(one);
}

void Finder::pair(Asked& asked)
{
    auto [before, after] = std::equal_range(m_found.begin(), m_found.end(), asked.article);
    for (; before != m_found.begin() && asked.before < MostOfABand; ++asked.before)
        m_pairs.push_back({*--before, asked.article});
    for (; after != m_found.end() && asked.after < MostOfABand; ++asked.after)
        m_pairs.push_back({asked.article, *after++});
}

Result<std::vector<AlikePair>> alikePairs(Connection& index, std::span<const SignedArticle> articles,
                                          const Cancel& cancel)
{
    return Finder(index, articles).find(cancel);
}

}  // namespace dateline::store
