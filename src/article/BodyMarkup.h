// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dateline::inline article {

/// How a stretch of a body is emphasised.
enum MarkupStyle : unsigned { Emphasised = 1, Strong = 2, Underlined = 4, Lowered = 8, Raised = 16 };

/// Offsets here are UTF-16 units of BodyMarkup::text. They are never stored and never leave the program.
struct MarkupRun {
    int from = 0;
    int length = 0;
    unsigned styles = 0;  ///< of MarkupStyle
    int link = -1;        ///< of BodyMarkup::links

    bool operator==(const MarkupRun&) const = default;
};

struct MarkupCell {
    int from = 0;
    int length = 0;
    bool isHeader = false;

    bool operator==(const MarkupCell&) const = default;
};

/// One block, in the order of the page. Rules and pictures have no text.
struct MarkupBlock {
    enum class Kind { Paragraph, Heading, Preformatted, Caption, Row, Rule, Picture };

    Kind kind = Kind::Paragraph;
    int from = 0;
    int length = 0;
    int level = 0;                    ///< of a heading, 1 to 6
    int quotes = 0;                   ///< how many quotations stand around it
    int lists = 0;                    ///< how many lists do
    int list = -1;                    ///< the innermost of them, of BodyMarkup::lists
    bool beginsItem = false;          ///< it has the item's bullet or number
    int table = -1;                   ///< of a row: rows of one table have one number
    int picture = -1;                 ///< of BodyMarkup::pictures
    std::vector<MarkupCell> cells{};  ///< of a row

    bool operator==(const MarkupBlock&) const = default;
};

struct MarkupPicture {
    QString source;  ///< http, https, or data: with the picture's own bytes
    QString description{};
    int width = 0;  ///< as the page says; 0: it does not
    int height = 0;

    bool operator==(const MarkupPicture&) const = default;
};

/// The structure of a body, as its safe HTML has it.
struct BodyMarkup {
    QString text;
    std::vector<MarkupBlock> blocks{};
    std::vector<MarkupRun> runs{};  ///< ascending, not overlapping; what lies between is plain
    QStringList links{};
    std::vector<MarkupPicture> pictures{};
    std::vector<bool> lists{};  ///< true: its items are numbered

    bool operator==(const BodyMarkup&) const = default;
};

/// Reads safe HTML, which has exactly this form; of anything else nothing is read. Linear; any thread.
///
///     page      = block*
///     block     = leaf | <blockquote> block* </blockquote> | <ul> item* </ul> | <ol> item* </ol> | table
///               | <figure> (picture | block)* </figure> | <hr>
///     leaf      = <p> inline </p>, and so h1 to h6, pre, figcaption
///     item      = <li> inline? block* </li>
///     table     = <table> (<caption> inline </caption>)? row* </table>
///     row       = <tr> (<td> inline </td> | <th> inline </th>)* </tr>
///     inline    = text | <br> | picture | <X> inline </X>; X is b strong i em u sub sup, or a href="…"
///     picture   = <img src="…" alt="…"? width="…"? height="…"?>
///
/// Line feeds between blocks do not count. Text and attributes have the entities amp, lt, gt and quot and no others.
/// The text of a row is that of its cells with tabs between, without those at its end.
std::optional<BodyMarkup> bodyMarkup(const QString& html);

}  // namespace dateline::inline article
