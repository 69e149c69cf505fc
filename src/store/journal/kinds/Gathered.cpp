// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/RowKind.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

using Type = JournalColumn::Type;

JournalKind gatheredKind()
{
    return rowKind(
        {u"gathered"_s,
         {{u"id"_s}, {u"basket"_s}, {u"place"_s}, {u"passage"_s}, {u"comment"_s, Type::Text}, {u"created"_s}}});
}

}  // namespace dateline::store
