// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/PreparedArticle.h"

namespace dateline::store {

class Connection;

enum class Verdict {
    New,
    NewUnderReusedGuid,  ///< `article` bears the same guid and a wholly different text
    Duplicate,
    Older,  ///< an earlier text of `article` that was not known
    Update,
};

struct Decision {
    Verdict verdict = Verdict::New;
    qint64 article = 0;  ///< the article it is, or was mistaken for
    QByteArray sha256;   ///< of that article's present text
};

/// The same article? The first rule of data.md that applies decides. Within a transaction, so that articles of the
/// same batch are seen.
///
/// Beyond the rules' letter: a text that the article had before is a duplicate unless its date is newer, so that the
/// same import run again changes nothing; where one side has no body, its guid is trusted.
Result<Decision> decide(Connection& articles, const PreparedArticle& article);

}  // namespace dateline::store
