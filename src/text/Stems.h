// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace dateline::text {

/// The stem that the forms of a word share, in lower case; nothing where the language (ISO 639-1) has no stemmer. Of
/// the spelling before folding: `новый` and not `новыи`. By Snowball (snowballstem.org), Kazakh by KazakhStems. Any
/// thread.
std::optional<std::string> stem(std::string_view spelling, const QString& language);

bool hasStemmer(const QString& language);
/// ISO 639-1, sorted.
const QStringList& stemmedLanguages();

}  // namespace dateline::text
