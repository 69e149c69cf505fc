// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/FoldedText.h"

namespace dateline::panes {

namespace {

/// Of one code point. Marks vanish; a letter with marks becomes the letter.
QString foldedPoint(const QString& point)
{
    if (point.size() == 1) {
        const char16_t unit = point.at(0).unicode();
        if (unit == 0x2018 || unit == 0x2019) return QStringLiteral("'");
        if (unit == 0x00a0 || unit == 0x2028) return QStringLiteral(" ");
        if (unit == 0x00ad || unit == 0x200b) return {};
    }
    QString folded;
    for (const QChar c : point.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (!c.isMark()) folded += c;
    return folded.replace(u'\u00df', QStringLiteral("ss"));
}

}  // namespace

FoldedText::FoldedText(const QString& text)
{
    m_folded.reserve(text.size());
    m_origins.reserve(size_t(text.size()) + 1);
    for (int at = 0; at < text.size();) {
        if (text.at(at).unicode() < 0x80) {  // most of most texts, and ten times as fast
            m_folded += text.at(at).toLower();
            m_origins.push_back(at++);
            continue;
        }
        const int length = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QString folded = foldedPoint(text.mid(at, length));
        m_folded += folded;
        m_origins.insert(m_origins.end(), size_t(folded.size()), at);
        at += length;
    }
    m_origins.push_back(int(text.size()));
}

std::vector<FoldedText::Range> FoldedText::find(const QString& words, size_t most) const
{
    std::vector<Range> found;
    const QString wanted = FoldedText(words).m_folded;
    if (wanted.isEmpty()) return found;
    qsizetype at = 0;
    while (found.size() < most && (at = m_folded.indexOf(wanted, at)) >= 0) {
        const int from = m_origins[size_t(at)];
        at += wanted.size();
        // To where the next letter begins: marks that stand on the last one belong to it.
        found.push_back({from, m_origins[size_t(at)] - from});
    }
    return found;
}

}  // namespace dateline::panes
