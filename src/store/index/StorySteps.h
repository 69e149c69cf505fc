// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace dateline::store {

struct ArticleText;

/// What `is:` asks for of an article's place in its story, as the postings name it.
namespace step {
inline constexpr std::string_view Correction = "correction";
inline constexpr std::string_view Killed = "killed";
inline constexpr std::string_view Update = "update";
}  // namespace step

/// What headline and slug say most of (analysis::storyMarkOf); and an update is also what has an earlier text, whatever
/// its agency says.
std::vector<std::string_view> stepsOf(const ArticleText& text);

}  // namespace dateline::store
