// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What is dragged from one pane to another is named here and stays in the program: the articles are those in hand when
/// they are dropped, so a million of them weigh nothing.
namespace dateline::workspace {

inline constexpr char ArticlesMime[] = "application/x-dateline-articles";
/// A collection; the bytes are its number.
inline constexpr char CollectionMime[] = "application/x-dateline-collection";

}  // namespace dateline::workspace
