// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/RowKind.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

JournalKind bookmarkKind()
{
    return rowKind({u"bookmark"_s, {{u"article"_s}, {u"made"_s}}, 1, 0});
}

}  // namespace dateline::store
