// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleDraft.h"

namespace dateline::import {

/// Makes a draft's strings fit to be stored and shown anywhere: control characters go (a NUL would end the text in
/// SQLite, others break XML), line breaks stay in the body alone, lone surrogates become U+FFFD.
void makeStorable(ArticleDraft& draft);

}  // namespace dateline::import
