// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/CodePoints.h"

#include <algorithm>

namespace dateline::style {

namespace {

/// Walks forward through a text and tells where the n-th code point begins.
class Walker {
public:
    explicit Walker(const QString& text) : m_text(text) {}

    int positionOf(qint64 codePoint)
    {
        if (codePoint < m_codePoint) m_codePoint = m_position = 0;
        while (m_codePoint < codePoint && m_position < m_text.size()) step();
        return m_position;
    }

private:
    void step()
    {
        const bool isPair = m_position + 1 < m_text.size() && m_text.at(m_position).isHighSurrogate() &&
                            m_text.at(m_position + 1).isLowSurrogate();
        m_position += isPair ? 2 : 1;
        ++m_codePoint;
    }

    const QString& m_text;
    int m_codePoint = 0;
    int m_position = 0;
};

bool isWithinPair(const QString& text, int at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate();
}

}  // namespace

std::vector<Utf16Range> utf16Ranges(const QString& text, const std::vector<TextRange>& ranges)
{
    std::vector<Utf16Range> found;
    found.reserve(ranges.size());
    Walker starts(text);
    Walker ends(text);
    for (const TextRange& range : ranges) {
        if (range.from < 0 || range.length <= 0) continue;
        const int from = starts.positionOf(range.from);
        const int end = ends.positionOf(qint64(range.from) + range.length);
        if (end > from) found.push_back({from, end - from});
    }
    return found;
}

TextRange codePointRange(const QString& text, Utf16Range range)
{
    const int size = int(text.size());
    int from = std::clamp(range.from, 0, size);
    int end = std::clamp(range.from + range.length, from, size);
    if (isWithinPair(text, from)) --from;
    if (end > from && isWithinPair(text, end)) ++end;
    TextRange found;
    for (int at = 0; at < end; ++at) {
        if (isWithinPair(text, at)) continue;
        ++(at < from ? found.from : found.length);
    }
    return found;
}

}  // namespace dateline::style
