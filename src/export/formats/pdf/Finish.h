// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/OutputFile.h"

namespace dateline::exporting {

struct Finishing {
    QString language = {};  ///< of most of the text; null: not known
    int coverPages = 0;     ///< that bear no number; the pages behind them count on
    int manifest = -1;      ///< descriptor of the file to be attached
    bool isReproducible = false;
};

/// What cairo 1.16 leaves out, put in by libqpdf: the language, the document's title in the window's, numbers of pages,
/// a map of glyphs (ISO 19005 asks for it), the manifest, XMP, objects in compressed streams. `pages` as cairo wrote
/// it.
Result<void> finishPdf(OutputFile& pages, OutputFile& out, const Finishing& finishing);

}  // namespace dateline::exporting
