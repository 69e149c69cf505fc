// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/RowKind.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

using Type = JournalColumn::Type;

JournalKind erasedKind()
{
    return rowKind({u"erased"_s, {{u"key"_s, Type::Bytes}}});
}

}  // namespace dateline::store
