// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Concern.h"
#include "query/Query.h"

#include <optional>

namespace dateline::query {

/// What a word as typed stands for, and what there is to say about that.
struct Term {
    std::optional<Node> node;  ///< nothing where there is nothing to search for
    std::optional<Concern> concern = {};
    QString suggestion = {};
};

/// `türk`, `reform*`, `wom?n`, `=Word`, `~reform`, `term~1`: a word that the lexer found.
Term termOf(const QString& word);

/// Any text as words: a Word where it would be read as one, else a Phrase. Nothing where it has no letter or digit.
std::optional<Node> textNode(const QString& text);

/// A leaf of this kind.
Node leaf(NodeKind kind, const QString& text);

}  // namespace dateline::query
