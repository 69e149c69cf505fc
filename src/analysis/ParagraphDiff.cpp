// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ParagraphDiff.h"

#include "analysis/SequenceDiff.h"
#include "analysis/WordHash.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace dateline::analysis {

namespace {

// Share of words in common (Dice) from which two paragraphs are two versions of one.
constexpr double Alike = 0.4;
// Share of a paragraph's words that the other version has in the one beside it: it was split off or joined.
constexpr double Contained = 0.6;
// So many on each side are compared each with each.
constexpr std::size_t MostCompared = 100;
// A shorter paragraph, such as a line of stars, is no news where it stands.
constexpr std::size_t FewestMoved = 3;  // words

using Words = std::vector<quint64>;

struct Paragraph {
    qint32 from = 0;  ///< units
    qint32 to = 0;
    quint64 hash = 0;
    Words words;     ///< folded, sorted
    int group = -1;  ///< compared with those of the other side that have the same number
    int move = -1;
};

std::vector<Paragraph> paragraphsOf(std::span<const Unit> units)
{
    std::vector<Paragraph> paragraphs;
    Paragraph paragraph;
    for (const Unit& unit : units) {
        ++paragraph.to;
        paragraph.hash = mixed(paragraph.hash * 31 + unit.exact);
        if (unit.isWord()) paragraph.words.push_back(unit.folded);
        if (!unit.endsParagraph) continue;
        std::sort(paragraph.words.begin(), paragraph.words.end());
        const qint32 end = paragraph.to;
        paragraphs.push_back(std::move(paragraph));
        paragraph = {};
        paragraph.from = paragraph.to = end;
    }
    return paragraphs;
}

std::size_t common(const Words& a, const Words& b)
{
    std::size_t count = 0;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        if (*left == *right)
            ++count, ++left, ++right;
        else
            *left < *right ? ++left : ++right;
    }
    return count;
}

double likeness(const Words& a, const Words& b)
{
    return a.empty() || b.empty() ? 0 : 2.0 * double(common(a, b)) / double(a.size() + b.size());
}

Words without(const Words& a, const Words& b)
{
    Words rest;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(rest));
    return rest;
}

using List = std::vector<Paragraph*>;
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

// The pairs in order whose likenesses add up to most.
Pairs likest(const List& before, const List& after)
{
    const std::size_t columns = after.size() + 1;
    std::vector<double> likenesses(before.size() * after.size());
    std::vector<double> best((before.size() + 1) * columns, 0);
    for (std::size_t i = before.size(); i-- > 0;)
        for (std::size_t j = after.size(); j-- > 0;) {
            const double alike = likeness(before[i]->words, after[j]->words);
            likenesses[i * after.size() + j] = alike;
            const double paired = alike < Alike ? 0 : alike + best[(i + 1) * columns + j + 1];
            best[i * columns + j] = std::max({paired, best[(i + 1) * columns + j], best[i * columns + j + 1]});
        }
    Pairs pairs;
    for (std::size_t i = 0, j = 0; i < before.size() && j < after.size();) {
        const double here = best[i * columns + j];
        if (here == best[(i + 1) * columns + j])
            ++i;
        else if (here == best[i * columns + j + 1])
            ++j;
        else
            pairs.emplace_back(i++, j++);
    }
    return pairs;
}

class Pairing final {
public:
    Pairing(std::span<const Unit> before, std::span<const Unit> after)
        : m_before(paragraphsOf(before)), m_after(paragraphsOf(after))
    {
        const Pairs equal = pairEqual();
        findMoved();
        std::size_t before0 = 0;
        std::size_t after0 = 0;
        for (const auto& [b, a] : equal) {
            pairBetween(before0, b, after0, a);
            group(b, a);
            before0 = b + 1;
            after0 = a + 1;
        }
        pairBetween(before0, m_before.size(), after0, m_after.size());
    }

    std::vector<ParagraphStep> steps();

private:
    using Side = std::vector<Paragraph>;

    Pairs pairEqual()
    {
        const auto hashes = [](const Side& side) {
            std::vector<quint64> found;
            for (const Paragraph& paragraph : side) found.push_back(paragraph.hash);
            return found;
        };
        const std::vector<quint64> before = hashes(m_before);
        const std::vector<quint64> after = hashes(m_after);
        Pairs pairs;
        for (const auto& [b, a] : commonPlaces(before, after)) {
            pairs.emplace_back(b, a);
            m_before[std::size_t(b)].group = m_after[std::size_t(a)].group = Equal;
        }
        return pairs;
    }

    // What is left on both sides, once on each.
    void findMoved()
    {
        std::map<quint64, List> before;
        std::map<quint64, List> after;
        for (Paragraph& paragraph : m_before)
            if (paragraph.group < 0 && paragraph.words.size() >= FewestMoved)
                before[paragraph.hash].push_back(&paragraph);
        for (Paragraph& paragraph : m_after)
            if (paragraph.group < 0) after[paragraph.hash].push_back(&paragraph);
        int move = 0;
        for (Paragraph& paragraph : m_before) {
            const auto here = before.find(paragraph.hash);
            const auto there = after.find(paragraph.hash);
            if (here == before.end() || there == after.end() || paragraph.group >= 0) continue;
            if (here->second.size() == 1 && there->second.size() == 1) paragraph.move = there->second[0]->move = move++;
        }
    }

    void group(std::size_t before, std::size_t after) { m_before[before].group = m_after[after].group = m_groups++; }

    static List unpaired(Side& side, std::size_t from, std::size_t to)
    {
        List list;
        for (std::size_t at = from; at < to; ++at)
            if (side[at].move < 0) list.push_back(&side[at]);
        return list;
    }

    void pairBetween(std::size_t beforeFrom, std::size_t beforeTo, std::size_t afterFrom, std::size_t afterTo)
    {
        const List before = unpaired(m_before, beforeFrom, beforeTo);
        const List after = unpaired(m_after, afterFrom, afterTo);
        if (before.empty() || after.empty()) return;
        if (before.size() > MostCompared || after.size() > MostCompared) return groupAll(before, after);
        Pairs pairs = likest(before, after);
        if (pairs.empty() && before.size() == 1 && after.size() == 1) pairs.emplace_back(0, 0);
        for (std::size_t at = 0; at < pairs.size(); ++at) {
            const auto [b, a] = pairs[at];
            before[b]->group = after[a]->group = m_groups;
            const auto start = at > 0 ? pairs[at - 1] : std::pair<std::size_t, std::size_t>(-1, -1);
            const auto end = at + 1 < pairs.size() ? pairs[at + 1] : std::pair(before.size(), after.size());
            takeSplit(before, b, start.first + 1, end.first, *after[a]);
            takeSplit(after, a, start.second + 1, end.second, *before[b]);
            ++m_groups;
        }
    }

    // Too many to compare each with each: their words are compared as one text, unless a moved one parts them.
    void groupAll(const List& before, const List& after)
    {
        for (Paragraph* paragraph : before) paragraph->group = m_groups;
        for (Paragraph* paragraph : after) paragraph->group = m_groups;
        ++m_groups;
    }

    // Paragraphs beside a paired one whose words are those that its partner has more.
    void takeSplit(const List& list, std::size_t paired, std::size_t from, std::size_t to, const Paragraph& partner)
    {
        Words rest = without(partner.words, list[paired]->words);
        const auto takes = [&](std::size_t at, std::size_t beside) {
            Paragraph& paragraph = *list[at];
            const bool isNext = paragraph.to == list[beside]->from || paragraph.from == list[beside]->to;
            if (!isNext || paragraph.group >= 0 || paragraph.words.empty()) return false;
            if (double(common(rest, paragraph.words)) < Contained * double(paragraph.words.size())) return false;
            rest = without(rest, paragraph.words);
            paragraph.group = m_groups;
            return true;
        };
        for (std::size_t at = paired + 1; at < to && takes(at, at - 1);) ++at;
        for (std::size_t at = paired; at-- > from && takes(at, at + 1);) continue;
    }

    static constexpr int Equal = 1 << 30;  // until it has a number

    Side m_before;
    Side m_after;
    int m_groups = 0;
};

// Walks both sides at once.
class Walk final {
public:
    Walk(const std::vector<Paragraph>& before, const std::vector<Paragraph>& after) : m_before(before), m_after(after)
    {
    }

    std::vector<ParagraphStep> steps()
    {
        while (b < m_before.size() || a < m_after.size()) {
            if (b < m_before.size() && m_before[b].move >= 0)
                add(ParagraphStep::Kind::MoveAway, b + 1, a, m_before[b].move);
            else if (a < m_after.size() && m_after[a].move >= 0)
                add(ParagraphStep::Kind::MoveHere, b, a + 1, m_after[a].move);
            else
                addUnmoved();
        }
        return std::move(m_steps);
    }

private:
    static std::size_t endOf(const std::vector<Paragraph>& side, std::size_t from)
    {
        std::size_t end = from;
        while (end < side.size() && side[end].move < 0 && side[end].group == side[from].group) ++end;
        return end;
    }

    void addUnmoved()
    {
        const bool isRemoved = b < m_before.size() && m_before[b].group < 0;
        const bool isAdded = a < m_after.size() && m_after[a].group < 0;
        const std::size_t toBefore = endOf(m_before, b);
        const std::size_t toAfter = endOf(m_after, a);
        if (isRemoved && isAdded) return add(ParagraphStep::Kind::Replace, toBefore, toAfter);
        if (isRemoved) return add(ParagraphStep::Kind::Remove, toBefore, a);
        if (isAdded) return add(ParagraphStep::Kind::Add, b, toAfter);
        // A moved paragraph within a group leaves the rest of the group alone on its side.
        const int before = b < m_before.size() ? m_before[b].group : INT_MAX;
        const int after = a < m_after.size() ? m_after[a].group : INT_MAX;
        if (before < after) return add(ParagraphStep::Kind::Remove, toBefore, a);
        if (after < before) return add(ParagraphStep::Kind::Add, b, toAfter);
        add(ParagraphStep::Kind::Compare, toBefore, toAfter);
    }

    static qint32 unitAt(const std::vector<Paragraph>& side, std::size_t at)
    {
        return at < side.size() ? side[at].from : side.empty() ? 0 : side.back().to;
    }

    void add(ParagraphStep::Kind kind, std::size_t toBefore, std::size_t toAfter, int move = -1)
    {
        m_steps.push_back({kind, unitAt(m_before, b), unitAt(m_before, toBefore), unitAt(m_after, a),
                           unitAt(m_after, toAfter), move});
        b = toBefore;
        a = toAfter;
    }

    const std::vector<Paragraph>& m_before;
    const std::vector<Paragraph>& m_after;
    std::vector<ParagraphStep> m_steps;
    std::size_t b = 0;
    std::size_t a = 0;
};

std::vector<ParagraphStep> Pairing::steps()
{
    return Walk(m_before, m_after).steps();
}

}  // namespace

std::vector<ParagraphStep> alignParagraphs(std::span<const Unit> before, std::span<const Unit> after)
{
    return Pairing(before, after).steps();
}

}  // namespace dateline::analysis
