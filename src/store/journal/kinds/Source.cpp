// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/RowKind.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

using Type = JournalColumn::Type;

JournalKind sourceKind()
{
    return rowKind({u"source"_s, {{u"folded"_s, Type::Text}, {u"name"_s, Type::Text}}});
}

}  // namespace dateline::store
