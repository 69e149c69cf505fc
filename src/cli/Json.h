// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "article/ImportReport.h"
#include "library/Searching.h"

#include <QJsonObject>

namespace dateline::cli {

/// What is not there is null, never an empty guess.
QJsonValue orNull(const QString& text);

/// As options and JSON call it.
QString nameOf(CorrectedField field);

/// A row of a result, as `search --json` prints it.
QJsonObject toJson(const library::Row& row);
/// One article, as `show --json` prints it.
QJsonObject toJson(const Article& article);
/// The end of an import.
QJsonObject toJson(const ImportReport& report);

}  // namespace dateline::cli
