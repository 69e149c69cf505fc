// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/RowKind.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

using Type = JournalColumn::Type;

JournalKind correctionKind()
{
    return rowKind({u"correction"_s, {{u"article"_s}, {u"field"_s}, {u"value"_s, Type::Text}}, 2, 0});
}

}  // namespace dateline::store
