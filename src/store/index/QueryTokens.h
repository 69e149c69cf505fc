// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dateline::store {

/// Parts the tokens of a phrase on their way through FTS5's query language: a character that no token holds.
inline constexpr char QueryTokenSeparator = '\x1f';

}  // namespace dateline::store
