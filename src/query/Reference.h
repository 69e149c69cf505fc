// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dateline::query {

/// The language on one page of Markdown, made of what the operators say of themselves, so that it cannot differ from
/// them. resources/help/query-language.md is this text; a test holds the two together. Any thread.
QString reference();

}  // namespace dateline::query
