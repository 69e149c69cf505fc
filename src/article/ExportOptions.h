// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/CitationStyle.h"

#include <QString>
#include <QStringList>

namespace dateline::inline article {

enum class Paper { A4, Letter };
enum class Margins { Narrow, Normal, Wide };
enum class Typeface { Serif, Sans };
/// What is written of the articles: whole, the passages that were gathered of them, both, or no more than the list.
enum class Content { Articles, Passages, Both, List };
enum class TermMarks { None, Bold, Colour };
enum class NotePlace { None, Inline, Margin, End };
enum class SourceIndex { None, Alphabetical, Chronological };

/// What a person chose for a file of articles; every format takes what it can use.
struct ExportOptions {
    QString title = {};  ///< of the whole; null: the headline where there is one article, else "Selected articles"
    QString author = {};
    QString classification = {};  ///< a line that every page bears: "INTERNAL"
    bool hasCover = false;
    QString header = {};  ///< of each page, as PageTemplate.h says; null: title and source
    QString footer = {};  ///< likewise; null: the page's number
    Paper paper = Paper::A4;
    Margins margins = Margins::Normal;
    Typeface typeface = Typeface::Serif;
    double fontSize = 10.5;   ///< points, 6 to 24
    int columns = 1;          ///< 1 or 2
    bool hasContents = true;  ///< a table of contents where there are several articles
    bool eachOnNewPage = true;
    bool hasParagraphNumbers = false;
    bool hasEndMark = false;                        ///< a sign at the end of each article
    bool hasMetadata = false;                       ///< what the library says of an article, below it
    int excerptWords = 0;                           ///< of each article no more than these; 0: all
    CitationStyle citations = CitationStyle::None;  ///< a line at the end of each article
    Content content = Content::Articles;
    TermMarks terms = TermMarks::None;  ///< how the query's words are marked
    bool hasHighlights = false;         ///< in their colours
    NotePlace notes = NotePlace::None;  ///< in the margin: with one column
    SourceIndex index = SourceIndex::None;
    bool isReproducible = false;  ///< the same bytes whenever it is written
    QStringList fields = {};      ///< columns of a list, by name (export/ListColumns.h); none: the ones it has at first

    bool operator==(const ExportOptions&) const = default;
};

}  // namespace dateline::inline article
