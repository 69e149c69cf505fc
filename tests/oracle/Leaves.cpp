// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle/Leaves.h"

#include <libstemmer.h>

#include <map>
#include <memory>

#include <algorithm>
#include <functional>

namespace dateline::oracle {

using query::Node;
using query::NodeKind;

int distanceOf(const std::u32string& left, const std::u32string& right)
{
    std::vector<std::vector<int>> table(left.size() + 1, std::vector<int>(right.size() + 1));
    for (size_t a = 0; a <= left.size(); ++a)
        for (size_t b = 0; b <= right.size(); ++b) {
            int& least = table[a][b] = int(std::max(a, b));
            if (a == 0 || b == 0) continue;
            const int change = left[a - 1] == right[b - 1] ? 0 : 1;
            least = std::min({table[a - 1][b] + 1, table[a][b - 1] + 1, table[a - 1][b - 1] + change});
            if (a > 1 && b > 1 && left[a - 1] == right[b - 2] && left[a - 2] == right[b - 1])
                least = std::min(least, table[a - 2][b - 2] + 1);
        }
    return table.back().back();
}

bool isLike(const std::u32string& pattern, const std::u32string& word)
{
    if (pattern.empty()) return word.empty();
    if (pattern[0] == U'*') {
        for (size_t length = 0; length <= word.size(); ++length)
            if (isLike(pattern.substr(1), word.substr(length))) return true;
        return false;
    }
    return !word.empty() && (pattern[0] == U'?' || pattern[0] == word[0]) && isLike(pattern.substr(1), word.substr(1));
}

std::optional<std::string> stemOf(const std::u32string& word, const QString& language)
{
    using Stemmer = std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)>;
    static std::map<QString, Stemmer> stemmers;
    if (language.isEmpty()) return {};
    auto known = stemmers.find(language);
    if (known == stemmers.end())
        known = stemmers.emplace(language, Stemmer(sb_stemmer_new(qPrintable(language), "UTF_8"), &sb_stemmer_delete))
                    .first;
    sb_stemmer* const stemmer = known->second.get();
    if (!stemmer) return {};
    const std::string lower = lowerUtf8(word);
    const sb_symbol* const stem =
        sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol*>(lower.data()), int(lower.size()));
    return std::string(reinterpret_cast<const char*>(stem), size_t(sb_stemmer_length(stemmer)));
}

static std::vector<char> choose(const Vocabulary& words, const std::function<bool(const std::u32string&)>& fits)
{
    std::vector<char> chosen(size_t(words.count()));
    for (int word = 0; word < words.count(); ++word) chosen[size_t(word)] = fits(words.word(word));
    return chosen;
}

namespace {

// While a pattern is cut, letters that no text holds stand for its signs: runes, and beside characters that are taken
// in pairs two rare ones of those.
constexpr char32_t Rune[]{U'\u16A0', U'\u16A1'}, Ideograph[]{U'\u3426', U'\u3427'};

bool isPaired(char32_t letter)
{
    // A vowel above or below belongs to a letter of its script.
    static const QList<QChar::Script> scripts{QChar::Script_Thai, QChar::Script_Lao, QChar::Script_Khmer,
                                              QChar::Script_Myanmar};
    if (QChar::isMark(letter)) return scripts.contains(QChar::script(letter));
    const char32_t two[]{letter, Ideograph[0]};
    return tokensOf(QString::fromUcs4(two, 1)).size() == 1 && tokensOf(QString::fromUcs4(two, 2)).size() == 1;
}

}  // namespace

static std::u32string withLetters(std::u32string pattern)
{
    const auto isSign = [&](size_t at) { return pattern[at] == U'*' || pattern[at] == U'?'; };
    std::u32string cut = pattern;
    for (size_t at = 0; at < pattern.size(); ++at) {
        if (!isSign(at)) continue;
        size_t before = at, behind = at;
        while (before > 0 && isSign(before)) --before;
        while (behind + 1 < pattern.size() && isSign(behind)) ++behind;
        const bool isOfPairs = isPaired(pattern[before]) || isPaired(pattern[behind]);
        cut[at] = (isOfPairs ? Ideograph : Rune)[pattern[at] == U'?' ? 1 : 0];
    }
    return cut;
}

static std::u32string withSigns(std::u32string pattern)
{
    for (char32_t& letter : pattern) {
        if (letter == Rune[0] || letter == Ideograph[0]) letter = U'*';
        if (letter == Rune[1] || letter == Ideograph[1]) letter = U'?';
    }
    return pattern;
}

// A pattern for each token; stars alone at either end ask for nothing.
static std::vector<std::u32string> patternsOf(const QString& text)
{
    std::vector<std::u32string> patterns;
    for (const Token& token : tokensOf(QString::fromStdU32String(withLetters(codePoints(text)))))
        patterns.push_back(withSigns(token.folded));
    const auto isAnything = [](const std::u32string& pattern) {
        return pattern.find_first_not_of(U'*') == std::u32string::npos;
    };
    while (!patterns.empty() && isAnything(patterns.back())) patterns.pop_back();
    while (!patterns.empty() && isAnything(patterns.front())) patterns.erase(patterns.begin());
    return patterns;
}

static std::vector<char> likeToken(const Library& library, const Node& node, const Token& token, bool isLast)
{
    const std::u32string& wanted = token.folded;
    if (node.kind == NodeKind::Exact)
        return choose(library.written(), [&](const auto& word) { return word == token.written; });
    return choose(library.folded(), [&](const std::u32string& word) {
        if (node.kind == NodeKind::Prefix && isLast) return word.starts_with(wanted);
        if (node.kind == NodeKind::Fuzzy) return distanceOf(word, wanted) <= node.number;
        return word == wanted;
    });
}

// Words whose usual spelling has the stem of what was typed, or of the usual spelling of what was typed.
static std::vector<char> formsOf(const Library& library, const Token& token, const QString& language)
{
    const std::map<int, std::u32string>& spellings = library.spellings();
    std::vector<std::optional<std::string>> wanted{stemOf(token.written, language)};
    for (const auto& [word, spelling] : spellings)
        if (library.folded().word(word) == token.folded) wanted.push_back(stemOf(spelling, language));
    std::vector<char> chosen(size_t(library.folded().count()));
    for (const auto& [word, spelling] : spellings) {
        const auto stem = stemOf(spelling, language);
        chosen[size_t(word)] = library.folded().word(word) == token.folded ||
                               (stem && std::find(wanted.begin(), wanted.end(), stem) != wanted.end());
    }
    return chosen;
}

Leaf leafOf(const Library& library, const Node& node)
{
    Leaf leaf;
    if (node.kind == NodeKind::Regex) {
        leaf.regex.setPattern(node.text);
        leaf.regex.setPatternOptions(QRegularExpression::CaseInsensitiveOption |
                                     QRegularExpression::UseUnicodePropertiesOption);
        return leaf;
    }
    if (node.kind == NodeKind::Wildcard) {
        for (const std::u32string& pattern : patternsOf(node.text))
            leaf.places.push_back(choose(library.folded(), [&](const auto& word) { return isLike(pattern, word); }));
        return leaf;
    }
    leaf.isOfSpellings = node.kind == NodeKind::Exact;
    const std::vector<Token> tokens = tokensOf(node.text);
    for (const Token& token : tokens) leaf.places.push_back(likeToken(library, node, token, &token == &tokens.back()));
    if (node.kind != NodeKind::Forms) return leaf;
    for (const QString& language : library.languages())
        if (stemOf(U"a", language))
            for (const Token& token : tokens) leaf.inLanguage[language].push_back(formsOf(library, token, language));
    return leaf;
}

std::optional<bool> isNamed(const Node& node, const QStringList& names)
{
    const std::u32string wanted = node.kind == NodeKind::Wildcard
                                      ? withSigns(folded(withLetters(codePoints(node.text.simplified()))))
                                      : foldedName(node.text);
    if (wanted.empty()) return {};
    return std::any_of(names.begin(), names.end(), [&](const QString& name) {
        if (name.isEmpty()) return false;
        const std::u32string folded = foldedName(name);
        if (node.kind == NodeKind::Prefix) return folded.starts_with(wanted);
        if (node.kind == NodeKind::Wildcard) return isLike(wanted, folded);
        if (node.kind == NodeKind::Fuzzy) return distanceOf(folded, wanted) <= node.number;
        if (node.kind == NodeKind::Exact)
            return written(codePoints(name.simplified())) == written(codePoints(node.text.simplified()));
        return folded == wanted;
    });
}

}  // namespace dateline::oracle
