// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Directions.h"

#include <QChar>

#include <algorithm>

namespace dateline::exporting {

namespace {

constexpr gunichar LeftToRightMark = 0x200E;
constexpr gunichar RightToLeftMark = 0x200F;

bool isRightToLeftLetter(gunichar letter)
{
    const auto direction = QChar::direction(letter);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// Of the classes that Poppler begins a left-to-right stretch with: letters, digits, their separators and signs.
bool beginsStretch(gunichar letter)
{
    switch (QChar::direction(letter)) {
        case QChar::DirL:
        case QChar::DirEN:
        case QChar::DirES:
        case QChar::DirET:
        case QChar::DirAN:
        case QChar::DirCS:
            return true;
        default:
            return false;
    }
}

}  // namespace

Directions::Directions(PangoLayoutLine* line)
    : m_text(pango_layout_get_text(line->layout)),
      m_start(line->start_index),
      m_isRightToLeft(pango_layout_line_get_resolved_direction(line) == PANGO_DIRECTION_RTL)
{
    for (GSList* node = line->runs; node; node = node->next) {
        const PangoItem* item = static_cast<PangoLayoutRun*>(node->data)->item;
        const bool isBackward = item->analysis.level & 1;
        m_stretches.push_back({item->offset, item->offset + item->length, isBackward});
    }
}

bool Directions::isBackwardAt(int index) const
{
    const auto found = std::find_if(m_stretches.begin(), m_stretches.end(), [&](const Stretch& stretch) {
        return stretch.from <= index && index < stretch.to;
    });
    return found != m_stretches.end() ? found->isBackward : m_isRightToLeft;
}

gunichar Directions::markBefore(const char* at, const PangoLayoutRun* run) const
{
    const int index = int(at - m_text);
    if (!m_isRightToLeft || index <= m_start) return 0;
    const char* before = g_utf8_prev_char(at);
    const bool isBackwardRun = run->item->analysis.level & 1;
    const bool isTurn = index == run->item->offset && isBackwardAt(int(before - m_text)) != isBackwardRun;
    if (isRightToLeftLetter(g_utf8_get_char(at)) || !beginsStretch(g_utf8_get_char(before))) return 0;
    return isBackwardRun || isTurn ? RightToLeftMark : 0;
}

gunichar Directions::markRightOf(const GSList* run) const
{
    const auto isBackward = [](const GSList* node) {
        return node && (static_cast<const PangoLayoutRun*>(node->data)->item->analysis.level & 1);
    };
    return !m_isRightToLeft && isBackward(run) && !isBackward(run->next) ? LeftToRightMark : 0;
}

}  // namespace dateline::exporting
