// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/RowKind.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

JournalKind stateKind()
{
    return rowKind({u"state"_s, {{u"one"_s}, {u"idsBelow"_s}, {u"corrections"_s}, {u"basket"_s}}});
}

}  // namespace dateline::store
