// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/WordDiff.h"

#include "analysis/ParagraphDiff.h"
#include "analysis/UnitDiff.h"
#include "analysis/Units.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace dateline::analysis {

namespace {

using Kind = Difference::Kind;

// One of the two texts, and how far it is written.
class Version final {
public:
    explicit Version(const QString& text) : m_text(text.toStdU32String()), m_units(unitsOf(text)) {}

    std::span<const Unit> units(qint32 from, qint32 to) const
    {
        return std::span(m_units).subspan(std::size_t(from), std::size_t(to - from));
    }
    std::span<const Unit> units() const { return m_units; }
    qint32 end() const { return static_cast<qint32>(m_text.size()); }
    qint32 beginOf(qint32 unit) const
    {
        return unit < static_cast<qint32>(m_units.size()) ? m_units[std::size_t(unit)].from : end();
    }
    qint32 endOf(qint32 unit) const { return m_units[std::size_t(unit)].to; }

    qint32 at() const { return m_at; }
    std::u32string_view rest(qint32 to) const
    {
        return std::u32string_view(m_text).substr(std::size_t(m_at), std::size_t(to - m_at));
    }
    TextRange takeTo(qint32 to)
    {
        const TextRange range{m_at, to - m_at};
        m_at = to;
        return range;
    }

private:
    std::u32string m_text;
    std::vector<Unit> m_units;
    qint32 m_at = 0;
};

bool areSpace(char32_t a, char32_t b)
{
    return a == b && QChar::isSpace(a);
}

class WordDiff final {
public:
    WordDiff(const QString& before, const QString& after) : m_before(before), m_after(after) {}

    std::vector<Difference> differences()
    {
        for (const ParagraphStep& step : alignParagraphs(m_before.units(), m_after.units())) take(step);
        addRest(m_before.end(), m_after.end());
        return std::move(m_differences);
    }

private:
    void take(const ParagraphStep& step)
    {
        const qint32 toBefore = m_before.beginOf(step.beforeTo);
        const qint32 toAfter = m_after.beginOf(step.afterTo);
        switch (step.kind) {
            case ParagraphStep::Kind::Compare:
                return compare(step);
            case ParagraphStep::Kind::Replace:
                return addRest(toBefore, toAfter);
            case ParagraphStep::Kind::Remove:
                return add(Kind::Removed, toBefore, m_after.at());
            case ParagraphStep::Kind::Add:
                return add(Kind::Added, m_before.at(), toAfter);
            case ParagraphStep::Kind::MoveAway:
                return add(Kind::MovedAway, toBefore, m_after.at(), step.move);
            case ParagraphStep::Kind::MoveHere:
                return add(Kind::MovedHere, m_before.at(), toAfter, step.move);
        }
    }

    void compare(const ParagraphStep& step)
    {
        const auto before = m_before.units(step.beforeFrom, step.beforeTo);
        const auto after = m_after.units(step.afterFrom, step.afterTo);
        for (const auto& [b, a] : commonUnits(before, after)) {
            addRest(before[std::size_t(b)].from, after[std::size_t(a)].from);
            add(Kind::Equal, before[std::size_t(b)].to, after[std::size_t(a)].to);
        }
        addRest(m_before.beginOf(step.beforeTo), m_after.beginOf(step.afterTo));
    }

    // What stands between two equal units: the white space that both sides begin or end with is equal too.
    void addRest(qint32 toBefore, qint32 toAfter)
    {
        const std::u32string_view before = m_before.rest(toBefore);
        const std::u32string_view after = m_after.rest(toAfter);
        const std::size_t shorter = std::min(before.size(), after.size());
        std::size_t head = 0;
        while (head < shorter && areSpace(before[head], after[head])) ++head;
        std::size_t tail = 0;
        while (head + tail < shorter && areSpace(before[before.size() - 1 - tail], after[after.size() - 1 - tail]))
            ++tail;
        add(Kind::Equal, m_before.at() + qint32(head), m_after.at() + qint32(head));
        const bool isRemoved = before.size() > head + tail;
        const bool isAdded = after.size() > head + tail;
        const Kind kind = isRemoved && isAdded ? Kind::Changed : isRemoved ? Kind::Removed : Kind::Added;
        add(kind, toBefore - qint32(tail), toAfter - qint32(tail));
        add(Kind::Equal, toBefore, toAfter);
    }

    void add(Kind kind, qint32 toBefore, qint32 toAfter, int move = -1)
    {
        const Difference made{kind, m_before.takeTo(toBefore), m_after.takeTo(toAfter), move};
        if (made.before.length == 0 && made.after.length == 0) return;
        const bool goesOn = !m_differences.empty() && m_differences.back().kind == kind && move < 0;
        if (!goesOn) {
            m_differences.push_back(made);
            return;
        }
        m_differences.back().before.length += made.before.length;
        m_differences.back().after.length += made.after.length;
    }

    Version m_before;
    Version m_after;
    std::vector<Difference> m_differences;
};

}  // namespace

std::vector<Difference> wordDiff(const QString& before, const QString& after)
{
    return WordDiff(before, after).differences();
}

}  // namespace dateline::analysis
