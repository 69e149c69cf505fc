// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Order.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace dateline::query {

enum class NodeKind {
    Everything,  ///< no terms
    Nothing,     ///< a clause whose data nobody has recorded yet
    Word,        ///< `türk`: `text`; several tokens of one word stand next to each other
    Phrase,      ///< `"human rights"`: `text`
    Prefix,      ///< `reform*`: `text` without the star
    Wildcard,    ///< `wom?n`, `*istan`: `text` with its stars and question marks
    Exact,       ///< `=Word`: `text`
    Forms,       ///< `~reform`: `text`
    Fuzzy,       ///< `term~1`: `text`, `number` 1 or 2
    Regex,       ///< `/…/`: `text`
    And,         ///< children
    Or,          ///< children
    Not,         ///< one child
    Near,        ///< `a w/5 b`: two children, `number`
    Before,      ///< `a pre/5 b`: two children, `number`
    SameSentence,
    SameParagraph,
    First,    ///< `first/50:a`: one child, `number`
    AtLeast,  ///< `atleast/3:a`: one child, `number`
    Field,    ///< `headline:`, `source:`: `field`, one child (Word, Phrase, Prefix …, or a group of them)
    Date,     ///< `date:`, `before:`, `imported:` …: `field` "date" or "imported", `from`, `to`
    Number,   ///< `words:`: `field`, `from`, `to` (either may be absent)
    Flag,     ///< `is:unread`, `has:note`: `field` "is" or "has", `text`
    Unknown,  ///< looks like a clause, is none we know: kept verbatim in `text`, searched as words
};

/// True for a leaf that stands for words of the text (all but a regular expression).
bool isTerm(NodeKind kind);

/// A node of the tree. A plain value; which members mean something is said at its kind.
struct Node {
    NodeKind kind = NodeKind::Everything;
    QString text;
    QString field;
    int number = 0;
    // Of a Date, `text` is the step back from today where it was typed so (`30d`): printed instead of the days.
    std::optional<qint64> from;  ///< date keys (seconds, inclusive) or numbers
    std::optional<qint64> to;    ///< exclusive for dates, inclusive for numbers
    std::vector<Node> children;
    int position = 0;  ///< UTF-16 units in the typed text; not part of equality
    int length = 0;

    bool operator==(const Node& other) const;
};

/// A token that was ignored or read otherwise than it may have been meant.
struct Remark {
    int position = 0;  ///< UTF-16 units in the typed text
    int length = 0;
    QString sentence;    ///< in English, untranslated: library/ErrorWording words it
    QString suggestion;  ///< text that would replace the stretch, or null

    bool operator==(const Remark&) const = default;
};

/// Everything a person asked for. Comparable; print() round-trips; what it does not understand it keeps.
struct Query {
    Node root;
    std::optional<Order> sort;    ///< as typed with `sort:`
    std::vector<Remark> remarks;  ///< not part of equality
    QString text;                 ///< as typed; not part of equality

    bool isEverything() const { return root.kind == NodeKind::Everything; }
    bool operator==(const Query& other) const { return root == other.root && sort == other.sort; }
};

/// Both queries at once (a scope and what was typed); the second's `sort:` wins.
Query both(const Query& scope, const Query& query);

}  // namespace dateline::query
