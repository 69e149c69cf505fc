// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/RowKind.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

using Type = JournalColumn::Type;

JournalKind passageKind()
{
    return rowKind({u"passage"_s,
                    {{u"id"_s},
                     {u"article"_s},
                     {u"field"_s},
                     {u"madeFrom"_s},
                     {u"madeExact"_s, Type::Text},
                     {u"madePrefix"_s, Type::Text},
                     {u"madeSuffix"_s, Type::Text},
                     {u"lastFrom"_s},
                     {u"lastExact"_s, Type::Text},
                     {u"lastPrefix"_s, Type::Text},
                     {u"lastSuffix"_s, Type::Text},
                     {u"isPlaced"_s},
                     {u"text"_s}},
                    1,
                    1});
}

}  // namespace dateline::store
