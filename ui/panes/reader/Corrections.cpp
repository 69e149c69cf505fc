// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/Corrections.h"

#include "library/Languages.h"
#include "ui/panes/reader/ReaderPane.h"
#include "ui/workspace/CorrectionWording.h"

#include <QLocale>

namespace dateline::panes {

static QString lineOf(const ImportedValue& imported)
{
    const QString field = workspace::fieldName(imported.field);
    if (imported.text.isEmpty()) return ReaderPane::tr("%1: nothing was imported", "name of a field").arg(field);
    const bool isLanguage = imported.field == CorrectedField::Language;
    const QString text = isLanguage ? library::languageName(imported.text, QLocale().name()) : imported.text;
    return ReaderPane::tr("%1 imported as “%2”", "name of a field, what it was").arg(field, text);
}

QString correctedDetail(const Article& article)
{
    QStringList lines;
    for (const ImportedValue& imported : article.corrected) lines.append(lineOf(imported));
    return lines.join(u'\n');
}

}  // namespace dateline::panes
