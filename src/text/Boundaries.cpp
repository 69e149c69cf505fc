// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Boundaries.h"

#include "text/Sentences.h"
#include "text/Utf8.h"

namespace dateline::text {

namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

// Turns byte offsets into the positions of the first tokens at or behind them.
class StartPositions final {
public:
    explicit StartPositions(std::vector<std::size_t> offsets) : m_offsets(std::move(offsets)) {}

    void take(const Token& token, qint32 position)
    {
        const auto from = static_cast<std::size_t>(token.from);
        if (m_next == m_offsets.size() || from < m_offsets[m_next]) return;
        while (m_next < m_offsets.size() && m_offsets[m_next] <= from) ++m_next;
        m_positions.push_back(position);
    }

    std::vector<qint32> positions() && { return std::move(m_positions); }

private:
    std::vector<std::size_t> m_offsets;
    std::vector<qint32> m_positions;
    std::size_t m_next = 0;
};

}  // namespace

Boundaries boundaries(const QString& body)
{
    const QByteArray bytes = body.toUtf8();
    const std::string_view utf8 = viewOf(bytes);
    StartPositions paragraphs(paragraphOffsets(utf8));
    StartPositions sentences(sentenceOffsets(utf8));
    Boundaries found;
    tokenize(utf8, [&](const Token& token) {
        paragraphs.take(token, found.tokens);
        sentences.take(token, found.tokens);
        ++found.tokens;
        return true;
    });
    found.paragraphs = std::move(paragraphs).positions();
    found.sentences = std::move(sentences).positions();
    return found;
}

std::vector<qint32> sentenceStarts(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const std::string_view utf8 = viewOf(bytes);
    std::vector<qint32> starts;
    std::size_t counted = 0;
    qint32 codePoints = 0;
    for (const std::size_t offset : sentenceOffsets(utf8)) {
        for (; counted < offset; ++counted) codePoints += isContinuation(utf8[counted]) ? 0 : 1;
        starts.push_back(codePoints);
    }
    return starts;
}

}  // namespace dateline::text
