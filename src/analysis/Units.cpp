// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Units.h"

#include "analysis/WordHash.h"
#include "text/CharacterClass.h"
#include "text/Folding.h"
#include "text/Words.h"

#include <QTextBoundaryFinder>

#include <string_view>

namespace dateline::analysis {

namespace {

// Walks UTF-8 once, from token to token, and counts code points on the way.
class Cutter final {
public:
    explicit Cutter(const QString& text) : m_bytes(text.toUtf8()) {}

    std::vector<Unit> cut()
    {
        text::tokenize(view(0, m_bytes.size()), [this](const text::Token& token) {
            take(token);
            return true;
        });
        takeRun();
        takeSigns(m_bytes.size());
        if (!m_units.empty()) m_units.back().endsParagraph = true;
        return std::move(m_units);
    }

private:
    std::string_view view(qsizetype from, qsizetype to) const
    {
        return {m_bytes.constData() + from, static_cast<std::size_t>(to - from)};
    }

    char32_t codePointAt(qsizetype at, qsizetype& end) const
    {
        const auto byte = [this](qsizetype i) { return static_cast<unsigned char>(m_bytes[i]); };
        const unsigned char lead = byte(at);
        const int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        char32_t c = more == 0 ? lead : lead & (0x3FU >> more);
        for (int i = 1; i <= more; ++i) c = (c << 6) | (byte(at + i) & 0x3FU);
        end = at + more + 1;
        return c;
    }

    void take(const text::Token& token)
    {
        qsizetype behind = 0;
        if (text::isUnspaced(codePointAt(token.from, behind))) {
            if (token.from >= m_runTo) {
                takeRun();
                m_runFrom = token.from;
            }
            m_runTo = token.to;
            return;
        }
        takeRun();
        takeSigns(token.from);
        add(token.to, Unit::Kind::Word, wordHash(token.folded));
    }

    void takeRun()
    {
        if (m_runTo <= m_runFrom) return;
        takeSigns(m_runFrom);
        const QString run = QString::fromUtf8(m_bytes.constData() + m_runFrom, m_runTo - m_runFrom);
        QTextBoundaryFinder boundaries(QTextBoundaryFinder::Grapheme, run);
        for (qsizetype from = 0, to = boundaries.toNextBoundary(); to > from; to = boundaries.toNextBoundary()) {
            const QByteArray cluster = QStringView(run).sliced(from, to - from).toUtf8();
            add(m_at + cluster.size(), Unit::Kind::Cluster, wordHash(text::fold(cluster.toStdString())));
            from = to;
        }
        m_runFrom = m_runTo;
    }

    void add(qsizetype end, Unit::Kind kind, quint64 folded)
    {
        Unit unit{m_codePoints, m_codePoints, wordHash(view(m_at, end)), folded, kind};
        for (qsizetype at = m_at; at < end; ++at) unit.to += (m_bytes[at] & 0xC0) == 0x80 ? 0 : 1;
        m_units.push_back(unit);
        m_from = m_at;
        m_at = end;
        m_codePoints = unit.to;
    }

    void takeSigns(qsizetype end)
    {
        for (int lines = 0; m_at < end;) {
            qsizetype behind = 0;
            const char32_t c = codePointAt(m_at, behind);
            if (!QChar::isSpace(c)) {
                lines = 0;
                takeSign(c, behind);
                continue;
            }
            lines += c == U'\n' ? 1 : 0;
            if (lines == 2 && !m_units.empty()) m_units.back().endsParagraph = true;
            m_at = behind;
            ++m_codePoints;
        }
    }

    // Marks and what does not show belong to what stands before them.
    void takeSign(char32_t c, qsizetype end)
    {
        const text::CharacterClass kind = text::characterClass(c);
        const bool belongs = kind == text::CharacterClass::Mark || kind == text::CharacterClass::Ignored;
        if (!belongs || m_units.empty() || m_units.back().to != m_codePoints) {
            add(end, Unit::Kind::Sign, wordHash(view(m_at, end)));
            return;
        }
        m_units.back().exact = wordHash(view(m_from, end));
        m_units.back().to = ++m_codePoints;
        m_at = end;
    }

    QByteArray m_bytes;
    std::vector<Unit> m_units;
    qsizetype m_at = 0;    // bytes
    qsizetype m_from = 0;  // where the last unit begins
    qsizetype m_runFrom = 0;
    qsizetype m_runTo = 0;
    qint32 m_codePoints = 0;
};

}  // namespace

std::vector<Unit> unitsOf(const QString& text)
{
    return Cutter(text).cut();
}

}  // namespace dateline::analysis
