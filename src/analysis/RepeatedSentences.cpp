// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/RepeatedSentences.h"

#include "analysis/Dateline.h"
#include "analysis/WordHash.h"
#include "text/Sentences.h"
#include "text/Utf8.h"
#include "text/Words.h"

#include <algorithm>

namespace dateline::analysis {

namespace {

// Six words, counted in halves: in scripts without spaces a word is about two characters, of which each begins a token.
constexpr int LeastHalves = 12;

qint32 codePointsIn(std::string_view utf8)
{
    return qint32(std::ranges::count_if(utf8, [](char byte) { return !text::isContinuation(byte); }));
}

/// Of the body's first paragraph, in bytes.
std::size_t datelineEnd(const QString& body)
{
    const QString first = body.left(body.indexOf(QStringLiteral("\n\n")));
    return std::size_t(first.left(findDateline(first).length).toUtf8().size());
}

/// Walks from token to token and takes each to the sentence in which it stands.
class Cutter final {
public:
    explicit Cutter(const QString& body) : m_utf8(body.toStdString()), m_starts(text::sentenceOffsets(m_utf8))
    {
        m_datelineEnd = datelineEnd(body);
        // Stops of the dateline end no sentence.
        std::erase_if(m_starts, [this](std::size_t start) { return start > 0 && start <= m_datelineEnd; });
    }

    std::vector<Sentence> cut()
    {
        text::tokenize(m_utf8, [this](const text::Token& token) {
            take(token);
            return true;
        });
        end();
        return std::move(m_sentences);
    }

private:
    std::size_t endOf(std::size_t start) const
    {
        return start + 1 < m_starts.size() ? m_starts[start + 1] : m_utf8.size();
    }

    void take(const text::Token& token)
    {
        const auto from = std::size_t(token.from);
        if (from < m_datelineEnd) return;
        if (from >= endOf(m_at)) end();
        while (from >= endOf(m_at)) ++m_at;
        std::size_t at = from;
        m_halves += text::isUnspaced(text::nextCodePoint(m_utf8, at)) ? 1 : 2;
        m_words = mixed(m_words * 31 + wordHash(token.folded));
    }

    void end()
    {
        if (m_halves > 0) {
            const std::string_view text = std::string_view(m_utf8).substr(0, endOf(m_at));
            const std::size_t to = text.find_last_not_of(" \t\r\n") + 1;
            m_codePoints += codePointsIn(text.substr(m_counted, m_starts[m_at] - m_counted));
            const qint32 length = codePointsIn(text.substr(m_starts[m_at], to - m_starts[m_at]));
            m_sentences.push_back({{m_codePoints, length}, m_words, m_halves < LeastHalves});
            m_counted = m_starts[m_at];
        }
        m_halves = 0;
        m_words = 0;
    }

    const std::string m_utf8;
    std::vector<std::size_t> m_starts;
    std::vector<Sentence> m_sentences;
    std::size_t m_datelineEnd = 0;
    std::size_t m_at = 0;
    std::size_t m_counted = 0;  // bytes whose code points are known
    qint32 m_codePoints = 0;
    quint64 m_words = 0;
    int m_halves = 0;
};

}  // namespace

std::vector<Sentence> sentencesOf(const QString& body)
{
    return Cutter(body).cut();
}

RepeatedSentences::RepeatedSentences(const QString& body) : m_sentences(sentencesOf(body))
{
    for (const Sentence& sentence : m_sentences) m_texts.emplace(sentence.words, -1);
}

void RepeatedSentences::compareWith(const QString& body, int number)
{
    for (const Sentence& sentence : sentencesOf(body)) {
        const auto same = m_texts.find(sentence.words);
        if (same != m_texts.end() && same->second < 0) same->second = number;
    }
}

std::vector<Sentence> RepeatedSentences::sentences() const
{
    std::vector<Sentence> all = m_sentences;
    for (Sentence& each : all) each.repeated = m_texts.at(each.words);
    const auto isRepeated = [](const Sentence& each) { return each.repeated >= 0; };
    const auto isInDoubt = [&](const Sentence& each) { return each.isShort && isRepeated(each); };
    // Short ones in a row stand or fall together, by what stands around them.
    for (auto at = std::ranges::find_if(all, isInDoubt); at != all.end();) {
        const auto end = std::find_if_not(at, all.end(), isInDoubt);
        const bool isAlone = at == all.begin() && end == all.end();
        const bool isBehind = at == all.begin() || isRepeated(*std::prev(at));
        const bool isBefore = end == all.end() || isRepeated(*end);
        if (isAlone || !isBehind || !isBefore) std::for_each(at, end, [](Sentence& each) { each.repeated = -1; });
        at = std::find_if(end, all.end(), isInDoubt);
    }
    return all;
}

}  // namespace dateline::analysis
