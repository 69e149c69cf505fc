// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Flow.h"
#include "article/Article.h"

namespace dateline::exporting {

/// One article on its pages: headline, where it comes from, a rule, and the text as it was printed.
class ArticlePages final {
public:
    ArticlePages(const Sheet& sheet, Typesetter& typesetter) : m_sheet(sheet), m_typesetter(typesetter) {}

    /// Begins at the flow's place; goes to the next page first where headline and first lines would be parted.
    /// `begun` is called when the headline's page is reached, before anything is drawn.
    void place(Flow& flow, const Article& article, const std::function<void()>& begun) const;

private:
    struct Head;
    Head headOf(const Article& article) const;
    void placeText(Flow& flow, const Article& article) const;

    const Sheet& m_sheet;
    Typesetter& m_typesetter;
};

}  // namespace dateline::exporting
