// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"

#include <QUrl>

namespace dateline::panes {

/// The address if it is one that may be opened (http, https, mailto), else empty. Nothing else ever leaves the program.
QUrl safeLink(const QString& address);

/// «Kazinform, “Headline”, Astana, 17 March 2023, https://…»
QString citation(const Article& article);

}  // namespace dateline::panes
