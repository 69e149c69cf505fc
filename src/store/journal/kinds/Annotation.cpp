// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/RowKind.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

using Type = JournalColumn::Type;

JournalKind annotationKind()
{
    return rowKind({u"annotation"_s,
                    {{u"id"_s},
                     {u"article"_s},
                     {u"passage"_s},
                     {u"colour"_s},
                     {u"note"_s, Type::Text},
                     {u"created"_s},
                     {u"changed"_s}},
                    1,
                    1});
}

}  // namespace dateline::store
