// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dateline::import {

/// A language as files give it ("en-US", "eng", "EN") as ISO 639-1, or 639-3 where there is none. What is no code of
/// either ("English", "xx") stays as it is.
QString languageCode(const QString& given);

}  // namespace dateline::import
