// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/Cells.h"

#include "export/formats/pdf/CleanText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

/// A spreadsheet of East Asia takes the wide forms for the same.
static bool beginsFormula(const QString& text)
{
    return !text.isEmpty() && u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(text.front());
}

static QString cell(const QString& said)
{
    QString text = cleaned(said);
    if (beginsFormula(text)) text.prepend(u'\'');
    const bool isPlain = std::ranges::none_of(text, [](QChar each) { return u",\"\n\r"_s.contains(each); });
    return isPlain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray lineOfCells(const QStringList& cells)
{
    QStringList written;
    for (const QString& each : cells) written.append(cell(each));
    return written.join(u',').toUtf8() + "\r\n";
}

}  // namespace dateline::exporting
