// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleDate.h"

#include <QDate>
#include <QString>
#include <QStringList>

/// Dates as people read them, in their locale. A date key is a calendar date: no zone is applied.
namespace dateline::style {

QString longDay(const QDate& day);           ///< «Friday, 17 March 2023»
QString longDate(const ArticleDate& date);   ///< the same with the time where the article says one; empty: undated
QString shortDate(const ArticleDate& date);  ///< «17 Mar 2023»
QString timeOf(const ArticleDate& date);     ///< «14:20»; empty where the article says none
QString readingTime(int words);              ///< «3 min»; empty for none

/// «Kazinform · Astana · 14:20»: the parts that there are, each kept from turning the others' direction round.
QString joined(QStringList parts);

}  // namespace dateline::style
