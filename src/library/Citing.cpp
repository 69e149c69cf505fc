// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Citing.h"

#include "export/Citation.h"

namespace dateline::library {

QString citation(const Article& article, CitationStyle style)
{
    return exporting::citationOf(article, style);
}

}  // namespace dateline::library
