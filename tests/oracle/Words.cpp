// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle/Words.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <memory>

namespace dateline::oracle {

namespace {

enum class Kind { Other, Letter, Digit, Unspaced, Mark, Invisible, UnspacedGap };

// A stretch of letters, digits and marks, before the rules of stops and signs put several together.
struct Run {
    int from = 0;
    int to = 0;
    int letters = 0;
    int digits = 0;

    bool isEmpty() const { return to <= from; }
    bool isOneLetter() const { return letters == 1 && digits == 0; }
    bool isShortName() const { return letters >= 1 && letters <= 3 && digits == 0; }
};

class Cutter {
public:
    explicit Cutter(const QString& text) : m_text(codePoints(text))
    {
        for (const char32_t letter : m_text) m_kinds.push_back(kindOf(letter));
    }

    std::vector<Token> cut();

private:
    static Kind kindOf(char32_t letter);
    int size() const { return int(m_text.size()); }
    Kind kind(int at) const { return at < size() ? m_kinds[size_t(at)] : Kind::Other; }
    bool isWord(int at) const { return kind(at) == Kind::Letter || kind(at) == Kind::Digit; }
    char32_t sign(int at) const;
    bool joinsDigits(int at) const;
    Run runAt(int from) const;
    bool isDate(const Run& run) const;
    int afterInitials(Run run) const;
    int afterSigns(const Run& run) const;
    void take(int from, int to);
    int takeDate(const Run& run);
    int takeWord(int from);
    int takeUnspaced(int from);

    std::u32string m_text;
    std::vector<Kind> m_kinds;
    std::vector<Token> m_tokens;
};

}  // namespace

static bool isUnspacedScript(char32_t letter)
{
    static constexpr UScriptCode Scripts[] = {USCRIPT_HAN,    USCRIPT_HIRAGANA, USCRIPT_KATAKANA,
                                              USCRIPT_HANGUL, USCRIPT_THAI,     USCRIPT_LAO,
                                              USCRIPT_KHMER,  USCRIPT_MYANMAR,  USCRIPT_BOPOMOFO};
    return std::any_of(std::begin(Scripts), std::end(Scripts),
                       [&](UScriptCode script) { return uscript_hasScript(UChar32(letter), script); });
}

Kind Cutter::kindOf(char32_t letter)
{
    const UChar32 c = UChar32(letter);
    if (letter == 0x200B) return Kind::UnspacedGap;
    if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return Kind::Invisible;
    if (letter >= 0x2B9 && letter <= 0x2BF) return Kind::Other;  // apostrophes that Unicode calls letters
    const uint32_t category = U_GET_GC_MASK(c);
    if (category & U_GC_M_MASK) return Kind::Mark;
    if ((category & (U_GC_L_MASK | U_GC_NL_MASK)) && isUnspacedScript(letter)) return Kind::Unspaced;
    if (category & U_GC_ND_MASK) return Kind::Digit;
    return category & (U_GC_L_MASK | U_GC_N_MASK) ? Kind::Letter : Kind::Other;
}

// What a sign stands for: the wide forms of Chinese typesetting are the narrow ones.
char32_t Cutter::sign(int at) const
{
    if (at >= size()) return 0;
    const char32_t sign = m_text[size_t(at)];
    return sign > 0xFF00 && sign < 0xFF5F ? sign - 0xFEE0 : sign;
}

bool Cutter::joinsDigits(int at) const
{
    // The signs of Arabic numbers as well.
    const bool isPoint = sign(at) == U'.' || sign(at) == U',' || sign(at) == 0x66B || sign(at) == 0x66C;
    return isPoint && at > 0 && kind(at - 1) == Kind::Digit && kind(at + 1) == Kind::Digit;
}

Run Cutter::runAt(int from) const
{
    Run run{from, from};
    for (int at = from; at < size(); ++at) {
        const bool isWithin = kind(at) == Kind::Mark || kind(at) == Kind::Invisible || joinsDigits(at);
        if (!isWord(at) && !(at > from && isWithin)) break;
        // A vowel sign counts as a letter does; an accent does not.
        const bool isVowel = kind(at) == Kind::Mark && m_text[size_t(at)] > 0x36F;
        const bool isLetter = U_GET_GC_MASK(UChar32(m_text[size_t(at)])) & U_GC_L_MASK;
        run.letters += isLetter || isVowel;
        run.digits += isWord(at) && !isLetter;  // also ² and Ⅷ
        if (kind(at) != Kind::Invisible) run.to = at + 1;
    }
    return run;
}

// Day, month and year between stops, in either order, are three words, because people look for the year.
bool Cutter::isDate(const Run& run) const
{
    std::vector<int> groups{0};
    for (int at = run.from; at < run.to; ++at) {
        if (kind(at) == Kind::Digit) {
            ++groups.back();
        } else if (sign(at) == U'.') {
            groups.push_back(0);
        } else {
            return false;
        }
    }
    if (groups.size() != 3 || groups[1] > 2) return false;
    return (groups[0] <= 2 && groups[2] == 4) || (groups[0] == 4 && groups[2] <= 2);
}

// `U.S.`, `т.е.`: where one letter and a stop are followed by another one. Else the run's own end.
int Cutter::afterInitials(Run run) const
{
    int end = run.to;
    while (run.isOneLetter() && sign(run.to) == U'.') {
        const Run next = runAt(run.to + 1);
        if (!next.isOneLetter()) break;
        end = next.to + (sign(next.to) == U'.' ? 1 : 0);
        run = next;
    }
    return end;
}

int Cutter::afterSigns(const Run& run) const
{
    if (sign(run.to) == U'&' && run.isShortName()) {
        const Run next = runAt(run.to + 1);
        if (next.isShortName()) return next.to;
    }
    const auto isFree = [&](int at) { return !isWord(at); };
    if (run.letters > 0 && run.digits == 0 && sign(run.to) == U'+' && sign(run.to + 1) == U'+' && isFree(run.to + 2))
        return run.to + 2;
    if (run.isOneLetter() && sign(run.to) == U'#' && isFree(run.to + 1)) return run.to + 1;
    return run.to;
}

void Cutter::take(int from, int to)
{
    static constexpr size_t MostLetters = 64;
    std::u32string text = m_text.substr(size_t(from), size_t(to - from));
    Token token{{}, written(text), from, to - from};
    if (text.ends_with(U'.') || text.ends_with(U'．')) text.pop_back();
    token.folded = folded(text);
    std::erase(token.folded, U' ');  // of ﷺ, one letter that stands for four words
    token.folded.resize(std::min(token.folded.size(), MostLetters));
    if (!token.folded.empty()) m_tokens.push_back(std::move(token));
}

int Cutter::takeDate(const Run& run)
{
    int from = run.from;
    for (int at = run.from; at <= run.to; ++at) {
        if (at < run.to && kind(at) == Kind::Digit) continue;
        take(from, at);
        from = at + 1;
    }
    return run.to;
}

int Cutter::takeWord(int from)
{
    const Run run = runAt(from);
    if (isDate(run)) return takeDate(run);
    int end = afterInitials(run);
    if (end == run.to) end = afterSigns(run);
    take(from, end);
    return end;
}

int Cutter::takeUnspaced(int from)
{
    int end = from;
    while (kind(end) == Kind::Unspaced || kind(end) == Kind::Mark || kind(end) == Kind::Invisible ||
           kind(end) == Kind::UnspacedGap)
        ++end;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    const std::u32string run = m_text.substr(size_t(from), size_t(end - from));
    const auto text = icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(run.data()), int32_t(run.size()));
    breaks->setText(text);
    std::vector<std::pair<int, int>> clusters;
    for (int32_t begin = 0, next = breaks->next(); next != icu::BreakIterator::DONE;
         begin = next, next = breaks->next()) {
        std::pair<int, int> cluster(from + text.countChar32(0, begin), from + text.countChar32(0, next));
        while (cluster.second > cluster.first && kind(cluster.second - 1) == Kind::Invisible) --cluster.second;
        if (kind(cluster.first) == Kind::Unspaced) clusters.push_back(cluster);
    }
    if (clusters.size() == 1) take(clusters[0].first, clusters[0].second);
    for (size_t at = 1; at < clusters.size(); ++at) take(clusters[at - 1].first, clusters[at].second);
    return end;
}

std::vector<Token> Cutter::cut()
{
    for (int at = 0; at < size();) {
        if (kind(at) == Kind::Unspaced)
            at = takeUnspaced(at);
        else
            at = isWord(at) ? takeWord(at) : at + 1;
    }
    return std::move(m_tokens);
}

std::vector<Token> tokensOf(const QString& text)
{
    return Cutter(text).cut();
}

}  // namespace dateline::oracle
