// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Recalling.h"

#include "analysis/RepeatedSentences.h"
#include "library/Answer.h"
#include "library/Chaining.h"
#include "store/Store.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace dateline::library {

// Texts in all, when each kind has been asked for; what one leaves, the next may take.
static constexpr size_t MostVersions = 4;
static constexpr size_t MostAlike = 12;
static constexpr size_t MostInChain = 16;
static constexpr size_t MostTexts = 24;
// Of which most are unread, as a rule.
static constexpr qint64 RelatedAsked = 50;
// UTF-16 units of the article, and of all texts that it is compared with.
static constexpr qsizetype MostText = 1'000'000;

static query::Query readLike(ArticleId id)
{
    query::Node similar;
    similar.kind = query::NodeKind::Number;
    similar.field = QStringLiteral("similar");
    similar.from = similar.to = id.value;
    query::Node read;
    read.kind = query::NodeKind::Flag;
    read.field = QStringLiteral("is");
    read.text = QStringLiteral("read");
    query::Query query;
    query.root.kind = query::NodeKind::And;
    query.root.children = {std::move(similar), std::move(read)};
    return query;
}

namespace {

class Recalling {
public:
    Recalling(store::Reader& reader, ArticleId id, const Cancel& cancel)
        : m_reader(reader), m_id(id), m_cancel(cancel), m_seen{id}
    {
    }

    Result<ReadBefore> recall(OwnVersions versions)
    {
        const auto article = m_reader.article(m_id);
        if (!article) return article.error();
        m_sentences.emplace(article->body.left(MostText));
        const bool isEarlierRead = versions == OwnVersions::Read;
        for (const auto step : {isEarlierRead ? &Recalling::takeVersions : nullptr, &Recalling::takeAlike,
                                &Recalling::takeChain, &Recalling::takeRelated}) {
            if (!step) continue;
            if (auto taken = (this->*step)(); !taken) return taken.error();
        }
        return answer();
    }

private:
    Result<void> takeVersions()
    {
        const auto versions = m_reader.versions(m_id);
        if (!versions) return versions.error();
        for (auto version = versions->rbegin(); version != versions->rend() && !isFull(MostVersions); ++version) {
            if (version->isPresent) continue;
            const auto text = m_reader.versionText(m_id, version->number);
            if (!text) return text.error();
            ReadText read;
            read.version = version->number;
            read.summary.id = m_id;
            read.summary.headline = version->headline;
            read.summary.date = version->date;
            compare(std::move(read), text->body);
        }
        return stopped();
    }

    Result<void> takeAlike()
    {
        const auto found = m_reader.search(readLike(m_id), {}, m_cancel);
        if (!found) return found.error();
        for (const ArticleId id : found->listing.page(0, MostTexts))
            if (auto taken = take(id, MostAlike); !taken) return taken;
        return stopped();
    }

    Result<void> takeChain()
    {
        const auto chain = chainOf(m_reader, m_id, m_cancel);
        if (!chain) return chain.error();
        for (const ChainLink& link : *chain)
            if (auto taken = takeIfRead(link.summary, MostInChain); !taken) return taken;
        return stopped();
    }

    Result<void> takeRelated()
    {
        const auto related = m_reader.related(m_id, RelatedAsked, m_cancel);
        if (!related) return related.error();
        for (const RelatedArticle& one : *related)
            if (auto taken = takeIfRead(one.summary, MostTexts); !taken) return taken;
        return stopped();
    }

    Result<void> takeIfRead(const ArticleSummary& summary, size_t most)
    {
        return summary.isUnread ? Result<void>() : take(summary.id, most);
    }

    Result<void> take(ArticleId id, size_t most)
    {
        if (m_cancel.isRequested()) return cancelled();
        if (isFull(most) || !m_seen.insert(id).second) return {};
        const auto article = m_reader.article(id);
        if (!article && article.error().kind == ErrorKind::NotFound) return {};
        if (!article) return article.error();
        compare({article->summary}, article->body);
        return {};
    }

    void compare(ReadText text, const QString& body)
    {
        const QString compared = body.left(m_left);
        m_left -= compared.size();
        m_sentences->compareWith(compared, int(m_answer.texts.size()));
        m_answer.texts.push_back(std::move(text));
    }

    bool isFull(size_t most) const { return m_answer.texts.size() >= most || m_left == 0 || m_cancel.isRequested(); }
    Result<void> stopped() const { return m_cancel.isRequested() ? Result<void>(cancelled()) : Result<void>(); }

    ReadBefore answer()
    {
        const std::vector<analysis::Sentence> all = m_sentences->sentences();
        m_answer.count = int(all.size());
        for (const analysis::Sentence& each : all)
            if (each.repeated >= 0) m_answer.sentences.push_back({each.range, size_t(each.repeated)});
        return std::move(m_answer);
    }

    store::Reader& m_reader;
    const ArticleId m_id;
    const Cancel& m_cancel;
    std::set<ArticleId> m_seen;
    std::optional<analysis::RepeatedSentences> m_sentences;
    qsizetype m_left = MostText;
    ReadBefore m_answer;
};

}  // namespace

Result<ReadBefore> readBefore(store::Reader& reader, ArticleId id, OwnVersions versions, const Cancel& cancel)
{
    return Recalling(reader, id, cancel).recall(versions);
}

}  // namespace dateline::library
