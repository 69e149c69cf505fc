// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dateline::text {

/// Deeper containers are taken for text of the one around them.
constexpr int MaximumHtmlDepth = 200;
/// Of further tags nothing is left: an article of 200,000 words with ten thousand links has a tenth of this.
constexpr int MaximumHtmlTags = 200'000;

/// Rewrites anybody's markup so that a parser of trees, which takes quadratic time and memory of hostile input, takes
/// linear ones: bounded depth, bounded tags, no attributes but href, src, alt, width and height, no element twice
/// within itself that could be rebuilt in every paragraph. What is never shown (scripts, styles, templates, comments)
/// is gone with its content, elements that mean nothing here are gone without it, block elements without a meaning of
/// their own are `div`. Linear; any thread.
QString guardedHtml(const QString& markup);

}  // namespace dateline::text
