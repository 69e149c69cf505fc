// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/RowKind.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

using Type = JournalColumn::Type;

JournalKind judgementKind()
{
    return rowKind({u"judgement"_s,
                    {{u"review"_s}, {u"article"_s}, {u"verdict"_s}, {u"reason"_s, Type::Text}, {u"made"_s}},
                    2,
                    1});
}

}  // namespace dateline::store
