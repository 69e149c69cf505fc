// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a signature costs an import: stories of 150 words, made from their text, and of words that are cut anyhow.
#include "analysis/Shingles.h"
#include "analysis/Signature.h"
#include "text/Words.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace dateline;

namespace {

constexpr int Stories = 20000;
constexpr int Rounds = 5;

std::vector<QString> stories()
{
    std::mt19937 random(1);
    std::vector<QString> made;
    for (int i = 0; i < Stories; ++i) {
        QString text;
        for (int word = 0; word < 150; ++word) {
            for (unsigned letter = 0, count = 2 + random() % 8; letter < count; ++letter)
                text += QChar('a' + int(random() % 26));
            text += word % 12 == 11 ? QStringLiteral(". ") : QStringLiteral(" ");
        }
        made.push_back(text);
    }
    return made;
}

/// Processor time, the least of some rounds: others use the machine too.
template <typename Work>
void print(const char* what, Work&& work)
{
    double best = 1e9;
    for (int round = 0; round < Rounds; ++round) {
        const std::clock_t start = std::clock();
        work();
        best = std::min(best, double(std::clock() - start) * 1e6 / CLOCKS_PER_SEC);
    }
    std::printf("%-44s %6.2f µs a story\n", what, best / Stories);
}

}  // namespace

int main()
{
    const std::vector<QString> texts = stories();
    std::vector<std::vector<std::string>> cut;
    for (const QString& text : texts) {
        std::vector<std::string>& words = cut.emplace_back();
        for (const text::Word& word : text::words(text)) words.push_back(word.folded);
    }
    std::vector<analysis::Signature> signatures(texts.size());
    std::size_t sum = 0;
    print("cutting a story into words", [&] {
        for (const QString& text : texts) {
            const QByteArray utf8 = text.toUtf8();
            text::tokenize({utf8.constData(), std::size_t(utf8.size())}, [&](const text::Token&) { return ++sum > 0; });
        }
    });
    print("signatureOf, words and all", [&] {
        for (std::size_t i = 0; i < texts.size(); ++i) signatures[i] = analysis::signatureOf(texts[i]);
    });
    print("SignatureMaker, of words that are cut anyhow", [&] {
        for (const std::vector<std::string>& words : cut) {
            analysis::SignatureMaker maker;
            for (const std::string& word : words) maker.take(word);
            sum += maker.signature().bins[0];
        }
    });
    print("bandsOf", [&] {
        for (const analysis::Signature& signature : signatures) sum += analysis::bandsOf(signature).front();
    });
    print("estimate", [&] {
        for (std::size_t i = 1; i < signatures.size(); ++i)
            sum += std::size_t(24 * analysis::estimate(signatures[i - 1], signatures[i]));
    });
    print("shingles, for the exact count", [&] {
        for (const QString& text : texts) sum += analysis::shingles(text).size();
    });
    return sum == 0;
}
