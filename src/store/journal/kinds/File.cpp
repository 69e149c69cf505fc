// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/RowKind.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

using Type = JournalColumn::Type;

JournalKind fileKind()
{
    return rowKind({u"file"_s, {{u"folder"_s}, {u"path"_s, Type::Bytes}, {u"size"_s}, {u"modified"_s}}, 2});
}

}  // namespace dateline::store
