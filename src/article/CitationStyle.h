// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dateline::inline article {

/// How an article is cited. The numbers are kept in settings.
enum class CitationStyle { None = 0, Plain = 1, Apa = 2, Chicago = 3 };

}  // namespace dateline::inline article
