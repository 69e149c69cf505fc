// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ArticleMarks.h"
#include "Excerpt.h"
#include "Flow.h"
#include "article/Article.h"

namespace dateline::exporting {

/// One article on its pages: headline, where it comes from, a rule, and the text as it was printed.
class ArticlePages final {
public:
    ArticlePages(const Sheet& sheet, const ExportOptions& options, Typesetter& typesetter)
        : m_sheet(sheet), m_options(options), m_typesetter(typesetter)
    {
    }

    /// Begins at the flow's place; goes to the next page first where headline and first lines would be parted.
    /// `begun` is called when the headline's page is reached, before anything is drawn.
    void place(Flow& flow, const Article& article, const ArticleMarks& marks, const std::function<void()>& begun) const;

private:
    struct Head;
    /// A note of a paragraph; 0: on the article as a whole.
    struct NumberedNote {
        MarginNote note;
        int paragraph = 0;
    };
    NotePlace notePlace() const;
    Head headOf(const Article& article, double width) const;
    double evenDepth(const Article& article, const ArticleMarks& marks) const;
    void placeBody(Flow& flow, const Article& article, const ArticleMarks& marks) const;
    void placeText(Flow& flow, const Article& article, const ArticleMarks& marks) const;
    void placeParagraphs(Flow& flow, const Article& article, const Excerpt& excerpt, const ArticleMarks& marks) const;
    void placeDateline(Flow& flow, const QString& dateline) const;
    void placeNote(Flow& flow, const MarginNote& note) const;
    void placeNotes(Flow& flow, const std::vector<NumberedNote>& notes) const;
    void placeLess(Flow& flow, const QString& text) const;
    void placeFactsOf(Flow& flow, const Article& article) const;
    Beside besideParagraph(int number, bool isLast) const;
    void drawNumber(Ink& ink, const PlacedLine& placed, int number) const;
    void drawEndMark(Ink& ink, const PlacedLine& placed) const;

    const Sheet& m_sheet;
    const ExportOptions& m_options;
    Typesetter& m_typesetter;
};

}  // namespace dateline::exporting
