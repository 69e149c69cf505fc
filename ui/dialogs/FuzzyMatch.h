// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace dateline::dialogs {

/// How well `text` answers what was typed, more is better; nothing where it does not. Each word that was typed must be
/// found, in any order: at best as a beginning of a word, else within one, else as initials ("mar": Mark all read), at
/// last as letters that follow one another. Case and accents do not count.
std::optional<int> fuzzyScore(const QString& text, const QString& typed);

/// Small letters without accents.
QString plainLetters(const QString& text);

}  // namespace dateline::dialogs
