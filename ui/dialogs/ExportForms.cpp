// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ExportForms.h"

#include "library/Exporting.h"
#include "ui/dialogs/ExportDialog.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace dateline::dialogs {

/// The names in their order, each with its words.
static std::vector<std::pair<QString, QString>> titles()
{
    return {{QStringLiteral("pdf"), ExportDialog::tr("PDF document")},
            {QStringLiteral("html"), ExportDialog::tr("Web page (HTML)")},
            {QStringLiteral("epub"), ExportDialog::tr("Book (EPUB)")},
            {QStringLiteral("markdown"), ExportDialog::tr("Markdown")},
            {QStringLiteral("text"), ExportDialog::tr("Plain text")},
            {QStringLiteral("csv"), ExportDialog::tr("List (CSV)")},
            {QStringLiteral("jsonl"), ExportDialog::tr("JSON Lines")},
            {QStringLiteral("ris"), ExportDialog::tr("References (RIS)")},
            {QStringLiteral("bibtex"), ExportDialog::tr("References (BibTeX)")},
            {QStringLiteral("csljson"), ExportDialog::tr("References (CSL-JSON)")},
            {QStringLiteral("annotations"), ExportDialog::tr("Highlights and notes (Web Annotations)")}};
}

std::vector<ExportForm> exportForms()
{
    const auto formats = library::Exporting::formats();
    const QStringList books{QStringLiteral("html"), QStringLiteral("epub")};
    const QStringList texts{QStringLiteral("markdown"), QStringLiteral("text")};
    std::vector<ExportForm> forms;
    for (const auto& [name, title] : titles()) {
        const auto format = std::ranges::find(formats, name, &library::ExportFormatInfo::name);
        if (format == formats.end()) continue;
        const bool isPdf = name == u"pdf";
        const bool isBook = books.contains(name);
        const bool isText = texts.contains(name);
        forms.push_back(
            {name, title, format->extension, isPdf, isPdf || isBook || isText, isPdf || isBook, isBook || isText});
    }
    return forms;
}

}  // namespace dateline::dialogs
