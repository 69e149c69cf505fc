// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Flow.h"
#include "article/Article.h"
#include "article/Basket.h"

namespace dateline::exporting {

/// A passage of a basket: its paragraphs whole, with the words that were gathered marked, the paragraphs before and
/// after in grey, the comment, and where it is from.
class PassagePages final {
public:
    PassagePages(const Sheet& sheet, Typesetter& typesetter) : m_sheet(sheet), m_typesetter(typesetter) {}

    /// `begun` as ArticlePages::place.
    void place(Flow& flow, const BasketPassage& passage, const Article& article,
               const std::function<void()>& begun) const;

private:
    void placeParagraphs(Flow& flow, const PassageSelector& words, const Article& article) const;
    void placeWords(Flow& flow, const PassageSelector& words) const;
    void placeOrigin(Flow& flow, const BasketPassage& passage, const Article& article) const;

    const Sheet& m_sheet;
    Typesetter& m_typesetter;
};

}  // namespace dateline::exporting
