// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace dateline::text {

/// Byte offsets at which sentences begin in UTF-8 text, ascending; empty lines end a sentence too. Linear.
std::vector<std::size_t> sentenceOffsets(std::string_view utf8);

/// Byte offsets at which paragraphs begin: behind each empty line.
std::vector<std::size_t> paragraphOffsets(std::string_view utf8);

}  // namespace dateline::text
