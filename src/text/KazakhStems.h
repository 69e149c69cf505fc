// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dateline::text {

/// The stem of a Kazakh noun in lower case: without the endings of case, possession and plural, as often as they
/// stand behind each other, and never less than three letters. An ending counts only where it agrees with what stands
/// before it: its vowels are back or front as the last one is (қала-лар, үй-лер), and it begins as the sound before
/// asks for (кітап-тар, адам-дар, бала-лар). Whatever a stem loses beyond that, all its forms lose.
std::string kazakhStem(std::string_view word);

}  // namespace dateline::text
