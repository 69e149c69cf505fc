// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Alignment.h"

#include <algorithm>

namespace dateline::analysis {

namespace {

// In bits. Six words in place of six cost as much as leaving out six and putting in six others.
constexpr float OtherWord = -3.0F;
constexpr float GapOpened = -6.0F;
constexpr float GapGoesOn = -0.7F;
constexpr float Never = -1e9F;

enum Step : quint8 {
    Start = 0,
    Both = 1,
    InText = 2,
    InPattern = 3,
    From = 3,  // mask: where the best score came from
    TextGapGoesOn = 4,
    PatternGapGoesOn = 8,
};

// Gotoh's three tables (best, ending in a gap of the pattern, ending in a gap of the text), a row at a time.
class Aligner final {
public:
    Aligner(const Pattern& pattern, std::span<const quint64> window)
        : m_pattern(pattern),
          m_window(window),
          m_columns(window.size() + 1),
          m_best(m_columns, 0.0F),
          m_down(m_columns, Never),
          m_steps((pattern.words.size() + 1) * m_columns, Start)
    {
    }

    Alignment run()
    {
        takeEnd(0);
        for (std::size_t row = 1; row <= m_pattern.words.size(); ++row) {
            fill(row);
            takeEnd(row);
        }
        return trace();
    }

private:
    bool mayStart(std::size_t row) const { return row <= static_cast<std::size_t>(m_pattern.quoteFrom); }

    void fill(std::size_t row)
    {
        const PatternWord& word = m_pattern.words[row - 1];
        quint8* const steps = &m_steps[row * m_columns];
        float diagonal = m_best[0];
        float right = Never;
        for (std::size_t column = 0; column < m_columns; ++column) {
            quint8 step = 0;
            const float opened = m_best[column] + GapOpened;
            const float downGoesOn = m_down[column] + GapGoesOn;
            if (downGoesOn > opened) step |= PatternGapGoesOn;
            m_down[column] = std::max(opened, downGoesOn);
            float best = m_down[column];
            quint8 from = InPattern;
            if (column > 0) {
                const float leftOpened = m_best[column - 1] + GapOpened;
                if (right + GapGoesOn > leftOpened) step |= TextGapGoesOn;
                right = std::max(leftOpened, right + GapGoesOn);
                if (right > best) best = right, from = InText;
                const float both = diagonal + (word.key == m_window[column - 1] ? word.bits : OtherWord);
                if (both >= best) best = both, from = Both;
            }
            if (mayStart(row) && best <= 0) best = 0, from = Start;
            diagonal = m_best[column];
            m_best[column] = best;
            steps[column] = step | from;
        }
    }

    void takeEnd(std::size_t row)
    {
        if (row < static_cast<std::size_t>(m_pattern.quoteTo)) return;
        const auto best = std::max_element(m_best.begin(), m_best.end());
        if (*best <= m_score) return;
        m_score = *best;
        m_row = row;
        m_column = static_cast<std::size_t>(best - m_best.begin());
    }

    Alignment trace()
    {
        Alignment found;
        found.score = m_score;
        bool inTextGap = false;
        bool inPatternGap = false;
        for (std::size_t row = m_row, column = m_column; row > 0 || column > 0;) {
            const quint8 step = m_steps[row * m_columns + column];
            const int from = inTextGap ? InText : inPatternGap ? InPattern : step & From;
            if (from == Start) break;
            inTextGap = from == InText && (step & TextGapGoesOn) != 0;
            inPatternGap = from == InPattern && (step & PatternGapGoesOn) != 0;
            if (from != InText) --row;
            if (from != InPattern) --column;
            if (from == Both) take(found, static_cast<qint32>(row), static_cast<qint32>(column));
        }
        return found;
    }

    void take(Alignment& found, qint32 row, qint32 column) const
    {
        const PatternWord& word = m_pattern.words[static_cast<std::size_t>(row)];
        const bool isThere = word.key == m_window[static_cast<std::size_t>(column)];
        if (row < m_pattern.quoteFrom || row >= m_pattern.quoteTo) {
            found.contextBits += isThere ? word.bits : 0;
            return;
        }
        found.matched += isThere ? 1 : 0;
        found.quoteBits += isThere ? word.bits : 0;
        found.first = column;
        found.firstRow = row;
        if (found.last >= 0) return;
        found.last = column;
        found.lastRow = row;
    }

    const Pattern& m_pattern;
    std::span<const quint64> m_window;
    std::size_t m_columns;
    std::vector<float> m_best;
    std::vector<float> m_down;
    std::vector<quint8> m_steps;
    float m_score = 0;
    std::size_t m_row = 0;
    std::size_t m_column = 0;
};

}  // namespace

Alignment align(const Pattern& pattern, std::span<const quint64> window)
{
    return Aligner(pattern, window).run();
}

}  // namespace dateline::analysis
