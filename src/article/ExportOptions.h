// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dateline::inline article {

enum class Paper { A4, Letter };

/// What a person chose for a file of articles; every format takes what it can use.
struct ExportOptions {
    QString title = {};  ///< of the whole; null: the headline where there is one article, else "Selected articles"
    Paper paper = Paper::A4;
    double fontSize = 10.5;   ///< points, 6 to 24
    bool hasContents = true;  ///< a table of contents where there are several articles
    bool eachOnNewPage = true;

    bool operator==(const ExportOptions&) const = default;
};

}  // namespace dateline::inline article
