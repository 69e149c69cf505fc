// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Shingles.h"

#include "text/Words.h"

#include <algorithm>
#include <array>

namespace dateline::analysis {

namespace {

constexpr std::size_t ShingleWords = 5;

// The finalizer of MurmurHash3: every bit of the input reaches every bit of the output.
quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 33)) * 0xFF51AFD7ED558CCDULL;
    value = (value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53ULL;
    return value ^ (value >> 33);
}

// FNV-1a. Not std::hash: stored shingles must mean the same on every machine.
quint64 hashOf(std::string_view word)
{
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const char byte : word) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3ULL;
    return mixed(hash);
}

quint64 hashOf(const std::vector<quint64>& words, std::size_t from, std::size_t to)
{
    quint64 hash = 0;
    for (std::size_t at = from; at < to; ++at) hash = mixed(hash * 31 + words[at]);
    return hash;
}

}  // namespace

std::vector<quint64> shingles(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    std::vector<quint64> words;
    text::tokenize({utf8.constData(), static_cast<std::size_t>(utf8.size())}, [&](const text::Token& token) {
        words.push_back(hashOf(token.folded));
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
