// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Shingles.h"

#include "analysis/WordHash.h"
#include "text/Words.h"

#include <algorithm>
#include <array>

namespace dateline::analysis {

namespace {

constexpr std::size_t ShingleWords = 5;

quint64 hashOf(const std::vector<quint64>& words, std::size_t from, std::size_t to)
{
    quint64 hash = 0;
    for (std::size_t at = from; at < to; ++at) hash = mixed(hash * 31 + words[at]);
    return hash;
}

}  // namespace

std::vector<quint64> shingles(const QString& text)
{
    return shinglesOfUtf8(text.toUtf8());
}

std::vector<quint64> shinglesOfUtf8(QByteArrayView utf8)
{
    std::vector<quint64> words;
    text::tokenize({utf8.constData(), static_cast<std::size_t>(utf8.size())}, [&](const text::Token& token) {
        words.push_back(wordHash(token.folded));
        return true;
    });
    if (words.empty()) return {};
    std::vector<quint64> hashes;
    const std::size_t count = words.size() < ShingleWords ? 1 : words.size() - ShingleWords + 1;
    for (std::size_t at = 0; at < count; ++at)
        hashes.push_back(hashOf(words, at, std::min(words.size(), at + ShingleWords)));
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

double jaccard(const std::vector<quint64>& a, const std::vector<quint64>& b)
{
    std::size_t common = 0;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        common += *left == *right ? 1 : 0;
        const bool advanceRight = *right <= *left;
        if (*left <= *right) ++left;
        if (advanceRight) ++right;
    }
    const std::size_t all = a.size() + b.size() - common;
    return all == 0 ? 1.0 : static_cast<double>(common) / static_cast<double>(all);
}

}  // namespace dateline::analysis
