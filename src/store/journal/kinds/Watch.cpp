// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/RowKind.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

using Type = JournalColumn::Type;

JournalKind watchKind()
{
    return rowKind({u"watch"_s,
                    {{u"id"_s},
                     {u"path"_s, Type::Text},
                     {u"source"_s, Type::Text},
                     {u"tags"_s, Type::Text},
                     {u"lastImport"_s},
                     {u"articles"_s}}});
}

}  // namespace dateline::store
