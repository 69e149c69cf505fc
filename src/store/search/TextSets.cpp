// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/TextSets.h"

#include "store/search/MatchedText.h"

namespace dateline::store {

Result<IdSet> TextSets::verify(const IdSet&, const Clause&, const Cancel&)
{
    return IdSet();
}

}  // namespace dateline::store
