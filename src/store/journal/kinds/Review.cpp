// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/RowKind.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

using Type = JournalColumn::Type;

JournalKind reviewKind()
{
    return rowKind(
        {u"review"_s,
         {{u"id"_s}, {u"name"_s, Type::Text}, {u"folded"_s, Type::Text}, {u"query"_s, Type::Text}, {u"at"_s}}});
}

}  // namespace dateline::store
