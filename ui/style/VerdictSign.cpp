// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/VerdictSign.h"

#include "ui/style/Icons.h"

#include <QPainter>

namespace dateline::style {

static constexpr int SignSize = 14;

static QString iconOf(Verdict verdict)
{
    switch (verdict) {
        case Verdict::Relevant:
            return QStringLiteral("check2");
        case Verdict::Rejected:
            return QStringLiteral("x");
        case Verdict::Seen:
            return QStringLiteral("dash");
    }
    return {};
}

void paintVerdict(QPainter& painter, const QRect& place, Verdict verdict, const Theme& theme, bool isSelected)
{
    QRect sign(0, 0, SignSize, SignSize);
    sign.moveCenter(place.center());
    const QColor quiet = isSelected ? theme.selectionFaint : theme.quiet;
    icon(iconOf(verdict), verdict == Verdict::Relevant && !isSelected ? theme.accent : quiet).paint(&painter, sign);
}

}  // namespace dateline::style
