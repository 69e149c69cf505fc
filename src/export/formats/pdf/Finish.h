// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/OutputFile.h"

namespace dateline::exporting {

/// What cairo 1.16 leaves out, put in by libqpdf: the language, the document's title in the window's, a map of glyphs
/// (ISO 19005 asks for it), objects in compressed streams. `pages` as cairo wrote it; `language` may be null.
Result<void> finishPdf(OutputFile& pages, OutputFile& out, const QString& language);

}  // namespace dateline::exporting
