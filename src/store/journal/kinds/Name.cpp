// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/RowKind.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

using Type = JournalColumn::Type;

JournalKind nameKind()
{
    return rowKind(
        {u"name"_s,
         {{u"id"_s}, {u"is"_s}, {u"parent"_s}, {u"name"_s, Type::Text}, {u"folded"_s, Type::Text}, {u"colour"_s}}});
}

}  // namespace dateline::store
