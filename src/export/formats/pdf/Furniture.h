// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ink.h"
#include "article/PageTemplate.h"

#include <QHash>

namespace dateline::exporting {

/// What stands above and below the text of each page.
class Furniture final {
public:
    Furniture(const Sheet& sheet, const ExportJob& job, const QString& title);

    /// The article that the next pages are of.
    void turnTo(const ArticleSummary& article);
    void draw(Ink& ink, int page, int pages);
    /// The classification alone, larger: a cover has no other.
    void drawOnCover(Ink& ink) const;
    /// Of the first page of one article alone, whose headline would stand there twice.
    void drawWithoutHeader(Ink& ink, int page, int pages);

private:
    Style small() const;
    void drawHeader(Ink& ink) const;
    void drawFooter(Ink& ink, int page, int pages);
    PageLine filled(const QString& pattern) const;
    void drawLine(Ink& ink, const PageLine& line, double baseline) const;
    void drawPart(Ink& ink, const QString& text, const Setting& setting, double baseline) const;

    const Sheet& m_sheet;
    const ExportOptions& m_options;
    Typesetter m_typesetter;
    QString m_classification;
    QHash<QString, QString> m_values;  ///< of PageTemplate's fields
};

}  // namespace dateline::exporting
