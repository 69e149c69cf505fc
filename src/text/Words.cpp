// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Words.h"

#include "text/FoldTable.h"
#include "text/UnspacedRun.h"
#include "text/Utf8.h"
#include "text/WordScanner.h"

#include <algorithm>
#include <array>

namespace dateline::text {

namespace {

// A longer word is one token all the same: its place covers all of it, its folding is that of its first letters.
constexpr std::size_t LongestFolded = 64;  // code points
constexpr std::size_t LongestRead = 1024;  // bytes; a letter may carry any number of marks

enum ByteKind : unsigned char { Parts, Joins, Lower, Upper, Figure, Decode };

constexpr std::array<ByteKind, 256> byteKinds()
{
    std::array<ByteKind, 256> kinds = {};
    for (std::size_t c = '0'; c <= '9'; ++c) kinds[c] = Figure;
    for (std::size_t c = 'A'; c <= 'Z'; ++c) kinds[c] = Upper;
    for (std::size_t c = 'a'; c <= 'z'; ++c) kinds[c] = Lower;
    // They may go on with the word before them (WordScanner).
    for (const char c : {'.', ',', '&', '+', '#'}) kinds[static_cast<unsigned char>(c)] = Joins;
    for (std::size_t c = 0x80; c < 0x100; ++c) kinds[c] = Decode;
    return kinds;
}

constexpr auto Kinds = byteKinds();

constexpr bool isAsciiWord(ByteKind kind)
{
    return kind == Lower || kind == Upper || kind == Figure;
}

class Tokenizer final {
public:
    Tokenizer(std::string_view utf8, const std::function<bool(const Token&)>& take)
        : m_text(utf8), m_scanner(utf8), m_take(take)
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            const ByteKind kind = kindAt(m_at);
            if (kind == Parts || kind == Joins)
                ++m_at;
            else if (!(kind == Decode ? takeBeyondAscii() : takePlainWord()))
                return;
        }
    }

private:
    ByteKind kindAt(std::size_t at) const { return Kinds[static_cast<unsigned char>(m_text[at])]; }

    // Most words are ASCII, and nothing behind them could belong to them: they need no rules.
    bool takePlainWord()
    {
        const std::size_t from = m_at;
        std::size_t end = from;
        bool hasUpper = false;
        for (; end < m_text.size() && isAsciiWord(kindAt(end)); ++end) hasUpper |= kindAt(end) == Upper;
        if (end - from > LongestFolded || mayGoOn(from, end)) return takeWord();
        m_at = end;
        const std::string_view source = m_text.substr(from, end - from);
        if (!hasUpper) return give(source, from, end);
        std::array<char, LongestFolded> lower;
        // What is not a letter is a figure, which has that bit already.
        std::transform(source.begin(), source.end(), lower.begin(), [](char c) { return static_cast<char>(c | 0x20); });
        return give({lower.data(), source.size()}, from, end);
    }

    // Acronyms, decimals and dates go on behind a stop: single letters and figures alone.
    bool mayGoOn(std::size_t from, std::size_t end) const
    {
        if (end == m_text.size() || kindAt(end) == Parts) return false;
        const bool isStop = m_text[end] == '.' || m_text[end] == ',';
        return !isStop || end - from == 1 || kindAt(end - 1) == Figure;
    }

    bool takeBeyondAscii()
    {
        const WordScanner::Character c = m_scanner.characterAt(m_at);
        if (c.kind == CharacterClass::Letter || c.kind == CharacterClass::Digit) return takeWord();
        if (c.kind == CharacterClass::Unspaced) return takeUnspaced();
        m_at = c.end;
        return true;
    }

    bool takeWord()
    {
        const std::size_t from = m_at;
        const WordScanner::Extent word = m_scanner.wordAt(from);
        if (word.isDate) return takeDate(from, word.end);
        m_at = word.end;
        const std::string_view source = m_text.substr(from, word.foldedEnd - from);
        if (word.isLowerAscii && source.size() <= LongestFolded) return give(source, from, word.end);
        foldWord(source);
        return m_folded.empty() || give(m_folded, from, word.end);
    }

    bool takeDate(std::size_t from, std::size_t end)
    {
        bool goesOn = true;
        while (goesOn && from < end) {
            m_at = from;
            WordScanner::Character c = m_scanner.characterAt(m_at);
            for (; c.kind == CharacterClass::Digit && m_at < end; c = m_scanner.characterAt(m_at)) m_at = c.end;
            foldWord(m_text.substr(from, m_at - from));
            goesOn = give(m_folded, from, m_at);
            from = c.end;
        }
        return goesOn;
    }

    bool takeUnspaced()
    {
        UnspacedRun run(m_text, m_at);
        bool goesOn = true;
        while (goesOn && run.next()) {
            const std::string_view source = m_text.substr(run.from(), run.to() - run.from());
            if (run.isPlain()) {
                goesOn = give(source, run.from(), run.to());
                continue;
            }
            foldWord(source);
            goesOn = m_folded.empty() || give(m_folded, run.from(), run.to());
        }
        m_at = run.end();
        return goesOn;
    }

    void foldWord(std::string_view source)
    {
        m_folded.clear();
        if (source.size() > LongestRead) source = source.substr(0, endOfCodePoints(source, LongestRead / 4));
        foldInto(m_folded, source);
        // ﷺ and its like fold to several words; the index knows them as one.
        if (static_cast<unsigned char>(source[0]) >= 0x80) std::erase(m_folded, ' ');
        if (m_folded.size() > LongestFolded) m_folded.resize(endOfCodePoints(m_folded, LongestFolded));
    }

    bool give(std::string_view folded, std::size_t from, std::size_t to) const
    {
        return m_take({folded, static_cast<qsizetype>(from), static_cast<qsizetype>(to)});
    }

    std::string_view m_text;
    WordScanner m_scanner;
    const std::function<bool(const Token&)>& m_take;
    std::string m_folded;
    std::size_t m_at = 0;
};

qint32 codePointsBetween(std::string_view utf8, qsizetype from, qsizetype to)
{
    const auto begin = utf8.begin() + from;
    return static_cast<qint32>(std::count_if(begin, utf8.begin() + to, [](char c) { return !isContinuation(c); }));
}

}  // namespace

void tokenize(std::string_view utf8, const std::function<bool(const Token&)>& take)
{
    Tokenizer(utf8, take).run();
}

std::vector<Word> words(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const std::string_view utf8(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    std::vector<Word> words;
    qsizetype counted = 0;
    qint32 codePoints = 0;
    tokenize(utf8, [&](const Token& token) {
        // Pairs overlap: the second begins before the first ends.
        codePoints += codePointsBetween(utf8, counted, token.from);
        counted = token.from;
        words.push_back({std::string(token.folded), codePoints, codePointsBetween(utf8, token.from, token.to)});
        return true;
    });
    return words;
}

}  // namespace dateline::text
