// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace dateline::text {

/// What may be kept and shown of somebody's HTML.
struct SafeHtml {
    QString html;  ///< in the form that article/BodyMarkup.h writes out; null where nothing is left, or too much
    QString text;  ///< a body: its paragraphs are the blocks of `html` that have text, in order

    bool operator==(const SafeHtml&) const = default;
};

/// Longer results keep their text alone, UTF-16 units.
constexpr qsizetype MaximumSafeHtml = 8 << 20;

/// Never fails, whatever is given: paragraphs, headings, quotes, lists, tables, preformatted text, emphasis, links to
/// the web and by mail, pictures' addresses are kept; everything else is unwrapped, and what is no text (scripts,
/// styles, templates) dropped. No style, class or event survives. A relative address is one below `base`, if that is
/// one of the web, else none. Cleaning what is clean changes nothing. Linear; any thread.
SafeHtml safeHtml(const QString& markup, const QUrl& base = {});

}  // namespace dateline::text
