// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Related.h"

#include "text/Words.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <unordered_map>

namespace dateline::store {

// What a text is about, it says early.
static constexpr size_t MostWords = 250;
// The words that are asked for, and those that tell something: a text full of misprints has many that no other has.
static constexpr size_t MostAsked = 64;
static constexpr size_t MostTelling = 24;
// A word that more articles hold says little, and its articles are many to go through.
static constexpr qint64 FewestOfFrequent = 100;
static constexpr qint64 SharePerFrequent = 50;
static constexpr size_t FewestShared = 2;
static constexpr size_t MostTold = 8;

namespace {

struct Word {
    std::string term;
    QString spelling;
    int count = 0;
    int place = 0;
    qint64 holding = 0;  // at first a guess
    double weight = 0;
    IdSet articles = {};
};

}  // namespace

// A number is shared by chance, and so is what is shorter than a word; pairs of characters are words.
static bool mayTell(std::string_view term)
{
    const bool isAscii = std::all_of(term.begin(), term.end(), [](char byte) { return quint8(byte) < 0x80; });
    if (!isAscii) return QString::fromUtf8(term.data(), qsizetype(term.size())).size() > 1;
    const auto letters = std::count_if(term.begin(), term.end(), [](char byte) { return byte >= 'a' && byte <= 'z'; });
    return letters > 2;
}

static std::vector<Word> wordsOf(const QByteArray& text)
{
    std::vector<Word> words;
    std::unordered_map<std::string, size_t> places;
    text::tokenize({text.constData(), size_t(text.size())}, [&](const text::Token& token) {
        if (!mayTell(token.folded)) return true;
        const auto [known, isNew] = places.emplace(token.folded, words.size());
        if (!isNew) {
            ++words[known->second].count;
            return true;
        }
        if (words.size() == MostWords) return false;
        const QString spelling = QString::fromUtf8(text.mid(token.from, token.to - token.from));
        words.push_back({std::string(token.folded), spelling, 1, int(words.size())});
        return true;
    });
    return words;
}

// By one segment, which costs a fraction: what is rare there is rare elsewhere.
static Result<void> guess(std::vector<Word>& words, PostingSets& postings)
{
    for (Word& word : words) {
        const auto holding = postings.holdingInLargest(word.term);
        if (!holding) return holding.error();
        word.holding = *holding;
    }
    std::ranges::stable_sort(words, {}, &Word::holding);
    return {};
}

static Result<std::vector<Word>> tellingWords(std::vector<Word> words, PostingSets& postings, const IdSet& candidates,
                                              const Cancel& cancel)
{
    if (const auto guessed = guess(words, postings); !guessed) return guessed.error();
    const qint64 all = candidates.count();
    // In a library of a hundred articles, too, a word of every third says nothing.
    const qint64 mostHolding =
        std::min(std::max(FewestOfFrequent, all / SharePerFrequent), std::max<qint64>(2, all / 3));
    std::vector<Word> telling;
    for (size_t at = 0; at < std::min(words.size(), MostAsked) && telling.size() < MostTelling; ++at) {
        if (cancel.isRequested()) return Error{ErrorKind::Cancelled, QString(), QString()};
        Word& word = words[at];
        auto articles = postings.find(PostingKind::Anywhere, word.term);
        if (!articles) return articles.error();
        word.articles = std::move(*articles);
        word.articles &= candidates;
        word.holding = word.articles.count();
        if (word.holding == 0 || word.holding > mostHolding) continue;
        const double rarity = std::log(double(all + 1) / double(word.holding));
        word.weight = rarity * rarity * (1 + std::log(double(word.count)));
        telling.push_back(std::move(word));
    }
    std::ranges::stable_sort(telling, std::greater(), &Word::weight);
    return telling;
}

namespace {

struct Scored {
    quint32 article = 0;
    double score = 0;
    size_t shared = 0;
};

}  // namespace

// The articles of all words side by side: sorted, since they are few beside the library.
static std::vector<Scored> scoresOf(const std::vector<Word>& words)
{
    std::vector<std::pair<quint32, float>> held;
    for (const Word& word : words)
        for (const quint32 article : word.articles.ids()) held.emplace_back(article, float(word.weight));
    std::sort(held.begin(), held.end());
    std::vector<Scored> scored;
    for (const auto& [article, weight] : held) {
        if (scored.empty() || scored.back().article != article) scored.push_back({article, 0, 0});
        scored.back().score += double(weight);
        ++scored.back().shared;
    }
    std::erase_if(scored, [](const Scored& one) { return one.shared < FewestShared; });
    return scored;
}

static QStringList sharedBy(quint32 article, const std::vector<Word>& words)
{
    QStringList shared;
    for (const Word& word : words)
        if (size_t(shared.size()) < MostTold && word.articles.contains(article)) shared.append(word.spelling);
    return shared;
}

Result<std::vector<Related>> relatedTo(const QByteArray& text, PostingSets& postings, const IdSet& candidates,
                                       size_t most, const Cancel& cancel)
{
    const auto words = tellingWords(wordsOf(text), postings, candidates, cancel);
    if (!words) return words.error();
    std::vector<Scored> scored = scoresOf(*words);
    const auto end = scored.begin() + qsizetype(std::min(scored.size(), most));
    std::partial_sort(scored.begin(), end, scored.end(), [](const Scored& left, const Scored& right) {
        return left.score != right.score ? left.score > right.score : left.article > right.article;
    });
    std::vector<Related> related;
    for (auto one = scored.begin(); one != end; ++one)
        related.push_back({one->article, sharedBy(one->article, *words)});
    return related;
}

}  // namespace dateline::store
