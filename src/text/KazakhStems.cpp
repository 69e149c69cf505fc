// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/KazakhStems.h"

#include "text/Utf8.h"

#include <optional>

namespace dateline::text {

namespace {

// What an ending may stand behind.
enum class Behind {
    Voiceless,   // т as in кітап-тар
    Voiced,      // any other sound: д as in адам-дар, л as in бала-лар
    Vowel,       // сы as in бала-сы
    Consonant,   // ы as in жыл-ы
    Possession,  // н as in жылы-н, on an ы or і
};

struct Ending {
    std::u32string_view letters;
    Behind behind;
};

// The longer before the shorter that ends like it. Each has its twin for back and for front vowels.
constexpr Ending Endings[] = {
    {U"лар", Behind::Voiced},     {U"лер", Behind::Voiced},     {U"дар", Behind::Voiced},
    {U"дер", Behind::Voiced},     {U"тар", Behind::Voiceless},  {U"тер", Behind::Voiceless},
    {U"ның", Behind::Voiced},     {U"нің", Behind::Voiced},     {U"дың", Behind::Voiced},
    {U"дің", Behind::Voiced},     {U"тың", Behind::Voiceless},  {U"тің", Behind::Voiceless},
    {U"нда", Behind::Possession}, {U"нде", Behind::Possession}, {U"дан", Behind::Voiced},
    {U"ден", Behind::Voiced},     {U"тан", Behind::Voiceless},  {U"тен", Behind::Voiceless},
    {U"нан", Behind::Voiced},     {U"нен", Behind::Voiced},     {U"мен", Behind::Voiced},
    {U"бен", Behind::Voiced},     {U"пен", Behind::Voiceless},  {U"ға", Behind::Voiced},
    {U"ге", Behind::Voiced},      {U"қа", Behind::Voiceless},   {U"ке", Behind::Voiceless},
    {U"на", Behind::Possession},  {U"не", Behind::Possession},  {U"ды", Behind::Voiced},
    {U"ді", Behind::Voiced},      {U"ты", Behind::Voiceless},   {U"ті", Behind::Voiceless},
    {U"ны", Behind::Vowel},       {U"ні", Behind::Vowel},       {U"да", Behind::Voiced},
    {U"де", Behind::Voiced},      {U"та", Behind::Voiceless},   {U"те", Behind::Voiceless},
    {U"н", Behind::Possession},   {U"ымыз", Behind::Consonant}, {U"іміз", Behind::Consonant},
    {U"мыз", Behind::Vowel},      {U"міз", Behind::Vowel},      {U"ыңыз", Behind::Consonant},
    {U"іңіз", Behind::Consonant}, {U"ңыз", Behind::Vowel},      {U"ңіз", Behind::Vowel},
    {U"ым", Behind::Consonant},   {U"ім", Behind::Consonant},   {U"ың", Behind::Consonant},
    {U"ің", Behind::Consonant},   {U"сы", Behind::Vowel},       {U"сі", Behind::Vowel},
    {U"ы", Behind::Consonant},    {U"і", Behind::Consonant},
};

constexpr std::u32string_view BackVowels = U"аоұыёя";
constexpr std::u32string_view FrontVowels = U"әөүіеэ";
constexpr std::u32string_view Vowels = U"аоұыёяәөүіеэиую";
// Loans that are written with б, в, г, д at their end are spoken and continued without voice.
constexpr std::u32string_view VoicelessConsonants = U"пфкқтсшщхцчһбвгд";

constexpr std::size_t ShortestStem = 3;

bool isOneOf(char32_t letter, std::u32string_view letters)
{
    return letters.find(letter) != letters.npos;
}

// Of the last vowel that is one or the other: true for back, nothing where there is none (и, у and ю are neither).
std::optional<bool> isBack(std::u32string_view letters)
{
    for (auto letter = letters.rbegin(); letter != letters.rend(); ++letter) {
        if (isOneOf(*letter, BackVowels)) return true;
        if (isOneOf(*letter, FrontVowels)) return false;
    }
    return {};
}

bool canStandBehind(Behind behind, char32_t last)
{
    const bool isVowel = isOneOf(last, Vowels);
    const bool isVoiceless = isOneOf(last, VoicelessConsonants);
    switch (behind) {
        case Behind::Voiceless:
            return isVoiceless;
        case Behind::Voiced:
            return !isVoiceless;
        case Behind::Vowel:
            return isVowel;
        case Behind::Consonant:
            return !isVowel;
        case Behind::Possession:
            return last == U'ы' || last == U'і';
    }
    return false;
}

bool canLose(std::u32string_view word, const Ending& ending)
{
    if (word.size() < ending.letters.size() + ShortestStem || !word.ends_with(ending.letters)) return false;
    const std::u32string_view rest = word.substr(0, word.size() - ending.letters.size());
    const auto before = isBack(rest), own = isBack(ending.letters);
    // мен, бен and пен do not follow the word.
    const bool isInstrumental =
        ending.letters.size() == 3 && ending.letters.ends_with(U"ен") && isOneOf(ending.letters.front(), U"мбп");
    if (!isInstrumental && before && own && *before != *own) return false;
    return canStandBehind(ending.behind, rest.back());
}

bool loseEnding(std::u32string_view& word)
{
    for (const Ending& ending : Endings) {
        if (!canLose(word, ending)) continue;
        word.remove_suffix(ending.letters.size());
        return true;
    }
    return false;
}

// Before a vowel қ, к and п are softened: кітап, кітабы.
char32_t hardened(char32_t letter)
{
    if (letter == U'ғ') return U'қ';
    if (letter == U'г') return U'к';
    return letter == U'б' ? U'п' : letter;
}

}  // namespace

std::string kazakhStem(std::string_view word)
{
    std::u32string letters;
    for (std::size_t at = 0; at < word.size();) letters += nextCodePoint(word, at);
    std::u32string_view left = letters;
    while (loseEnding(left)) {
    }
    std::string stem;
    for (std::size_t at = 0; at < left.size(); ++at)
        appendCodePoint(stem, at + 1 == left.size() ? hardened(left[at]) : left[at]);
    return stem;
}

}  // namespace dateline::text
