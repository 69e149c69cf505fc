// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ImportReport.h"
#include "base/Error.h"
#include "query/Query.h"

#include <QString>

namespace dateline::library {

/// One translated sentence: what happened, to what, and what to do. The only place that words errors.
QString sentence(const Error& error);
QString sentence(const query::Remark& remark);
/// Of an item that was taken all the same it says so; the item itself is named by whoever shows it.
QString sentence(const ImportProblem& problem);
/// A name with its line breaks made visible, for reports of one line an item.
QString onOneLine(QString name);
QString noArticle(ArticleId id);
QString noOriginal(ArticleId id);

}  // namespace dateline::library
