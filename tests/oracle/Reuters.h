// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oracle/Library.h"

namespace dateline::oracle {

/// At most so many articles of Reuters-21578 with a body, read without the import room; where sentences start in them
/// is not known. None where the folder holds none.
std::vector<Article> reutersArticles(const QString& folder, int most);

}  // namespace dateline::oracle
