// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CodePoints.h"

namespace dateline::text {

namespace {

bool isPairAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

}  // namespace

qsizetype unitsOf(QStringView text, qsizetype codePoints)
{
    qsizetype units = 0;
    for (qsizetype n = 0; n < codePoints && units < text.size(); ++n) units += isPairAt(text, units) ? 2 : 1;
    return units;
}

qsizetype codePointsOf(QStringView text, qsizetype units)
{
    const qsizetype end = qBound(qsizetype(0), units, text.size());
    qsizetype count = 0;
    for (qsizetype at = 0; at < end; ++count) at += isPairAt(text, at) ? 2 : 1;
    return count;
}

qsizetype codePointCount(QStringView text)
{
    return codePointsOf(text, text.size());
}

}  // namespace dateline::text
