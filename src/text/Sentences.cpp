// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Sentences.h"

#include "text/FoldTable.h"
#include "text/SentenceRules.h"
#include "text/Utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace dateline::text {

namespace {

enum class Stop { None, Full, Strong, Ellipsis, Unspaced };

Stop stopOf(char32_t c)
{
    switch (c) {
        case U'.':
            return Stop::Full;
        case U'!':
        case U'?':
        case U'‼':
        case U'⁇':
        case U'⁈':
        case U'⁉':
        case U'؟':
        case U'۔':
        case U'।':
        case U'॥':
        case U'։':
        case U'።':
        case U'፧':
        case U'។':
        case U'။':
            return Stop::Strong;
        case U'…':
            return Stop::Ellipsis;
        case U'。':
        case U'｡':
        case U'！':
        case U'？':
        case U'．':
            return Stop::Unspaced;
        default:
            return Stop::None;
    }
}

bool isCloser(char32_t c)
{
    if (c == U'"' || c == U'\'') return true;
    const int type = u_charType(static_cast<UChar32>(c));
    // German closes with the mark that English opens with.
    return type == U_END_PUNCTUATION || type == U_FINAL_PUNCTUATION || c == U'“' || c == U'‘';
}

bool isSpace(char32_t c)
{
    return c == U' ' || c == U'\n' || c == U'\t' || c == U'\r' || c == 0xA0 || c == 0x3000;
}

bool isWordPart(char32_t c)
{
    return u_isalnum(static_cast<UChar32>(c)) || c == U'.' || c == U'-';
}

constexpr auto mayStop()
{
    std::array<bool, 256> table = {};
    for (const unsigned char c : {'.', '!', '?', '\n'}) table[c] = true;
    // First bytes of the stops beyond ASCII.
    for (const unsigned char c : {0xD6, 0xD8, 0xDB, 0xE0, 0xE1, 0xE2, 0xE3, 0xEF}) table[c] = true;
    return table;
}

constexpr auto MayStop = mayStop();

class SentenceFinder final {
public:
    explicit SentenceFinder(std::string_view utf8) : m_text(utf8) {}

    std::vector<std::size_t> find()
    {
        if (m_text.empty()) return {};
        m_starts.push_back(0);
        for (std::size_t at = 0; at < m_text.size();) {
            if (!MayStop[static_cast<unsigned char>(m_text[at])])
                ++at;
            else
                at = m_text[at] == '\n' ? behindLine(at) : behindStop(at);
        }
        return std::move(m_starts);
    }

private:
    char32_t peek(std::size_t at) const { return at < m_text.size() ? nextCodePoint(m_text, at) : 0; }

    template <typename Predicate>
    std::size_t skip(std::size_t at, Predicate predicate) const
    {
        while (at < m_text.size()) {
            std::size_t next = at;
            if (!predicate(nextCodePoint(m_text, next))) break;
            at = next;
        }
        return at;
    }

    std::size_t behindLine(std::size_t at)
    {
        const std::size_t next = skip(at, isSpace);
        const bool isEmptyLine = std::count(m_text.begin() + at, m_text.begin() + next, '\n') > 1;
        if (isEmptyLine) begin(next);
        return next;
    }

    std::size_t behindStop(std::size_t at)
    {
        std::size_t end = at;
        Stop stop = stopOf(nextCodePoint(m_text, end));
        if (stop == Stop::None) return end;
        const std::size_t firstEnd = end;
        end = skip(end, [&](char32_t c) {
            const Stop further = stopOf(c);
            if (further == Stop::None) return false;
            stop = further == Stop::Full && stop == Stop::Full ? Stop::Ellipsis : std::max(stop, further);
            return true;
        });
        const std::size_t closed = skip(end, isCloser);
        if (stop == Stop::Unspaced && !isQuotative(end, closed)) begin(skip(closed, isSpace));
        if (stop == Stop::Unspaced || (closed < m_text.size() && !isSpace(peek(closed)))) return closed;
        const std::size_t next = skip(closed, isSpace);
        const bool isPlainStop = stop == Stop::Full && closed == firstEnd;
        if (endsSentence(next) && (!isPlainStop || stopEnds(at, next))) begin(next);
        return closed;
    }

    // 「…。」と述べた goes on.
    bool isQuotative(std::size_t end, std::size_t closed) const { return closed > end && peek(closed) == U'と'; }

    void begin(std::size_t at)
    {
        if (at < m_text.size() && m_starts.back() < at) m_starts.push_back(at);
    }

    std::size_t firstLetter(std::size_t at) const
    {
        constexpr int MostMarks = 16;  // keeps ". . . ." linear
        int marks = 0;
        return skip(at, [&](char32_t c) { return !u_isalnum(static_cast<UChar32>(c)) && ++marks < MostMarks; });
    }

    // A lower-case letter goes on with the sentence, behind a quotation's dash too.
    bool endsSentence(std::size_t next) const
    {
        if (next >= m_text.size()) return false;
        const std::size_t letter = firstLetter(next);
        return !u_islower(static_cast<UChar32>(peek(letter)));
    }

    std::string wordBefore(std::size_t stop) const
    {
        constexpr std::size_t LongestWord = 48;
        std::size_t from = stop;
        while (from > 0 && stop - from < LongestWord) {
            std::size_t previous = from;
            if (!isWordPart(previousCodePoint(m_text, previous))) break;
            from = previous;
        }
        return foldedWord(from, stop);
    }

    std::string wordAt(std::size_t from) const
    {
        constexpr std::size_t LongestWord = 48;
        const std::size_t end = skip(from, [&](char32_t c) { return u_isalnum(static_cast<UChar32>(c)); });
        return foldedWord(from, std::min(end, from + LongestWord));
    }

    std::string foldedWord(std::size_t from, std::size_t to) const
    {
        std::string folded;
        foldInto(folded, m_text.substr(from, to - from));
        return folded;
    }

    bool stopEnds(std::size_t stop, std::size_t next) const
    {
        const std::string word = wordBefore(stop);
        const std::size_t letter = firstLetter(next);
        if (isFigures(word)) return figureEnds(word, stop, letter);
        const StopAfter meaning = stopAfter(word);
        if (meaning == StopAfter::Enumeration) return true;
        if (isInitial(word)) return opens(letter);
        if (meaning == StopAfter::MayEnd) return opens(letter);
        if (meaning == StopAfter::BeforeFigure) return !u_isdigit(static_cast<UChar32>(peek(letter)));
        return meaning == StopAfter::Ordinary;
    }

    static bool isFigures(const std::string& word)
    {
        return !word.empty() && word.size() <= 2 &&
               std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    }

    // «1. Aufzählung» at a sentence's head, «17. März» within it.
    bool figureEnds(const std::string& word, std::size_t stop, std::size_t letter) const
    {
        const bool isEnumerator = m_starts.back() + word.size() == stop;
        return !isEnumerator && !isMonthAfterOrdinal(wordAt(letter));
    }

    // J. Smith, К.-Ж. Токаев, U.S. and the like: what lies behind the last stop or hyphen is one letter.
    static bool isInitial(const std::string& word)
    {
        const std::size_t last = word.find_last_of(".-");
        const std::string_view tail = std::string_view(word).substr(last == std::string::npos ? 0 : last + 1);
        return !tail.empty() && endOfCodePoints(tail, 1) == tail.size();
    }

    bool opens(std::size_t letter) const
    {
        const std::string word = wordAt(letter);
        std::size_t end = skip(letter, [](char32_t c) { return u_isalnum(static_cast<UChar32>(c)); });
        return peek(end) != U'.' && opensSentences(word);
    }

    std::string_view m_text;
    std::vector<std::size_t> m_starts;
};

}  // namespace

std::vector<std::size_t> sentenceOffsets(std::string_view utf8)
{
    return SentenceFinder(utf8).find();
}

std::vector<std::size_t> paragraphOffsets(std::string_view utf8)
{
    std::vector<std::size_t> starts;
    if (!utf8.empty()) starts.push_back(0);
    for (std::size_t at = utf8.find("\n\n"); at != std::string_view::npos; at = utf8.find("\n\n", at)) {
        at = utf8.find_first_not_of('\n', at);
        if (at == std::string_view::npos) break;
        starts.push_back(at);
    }
    return starts;
}

}  // namespace dateline::text
