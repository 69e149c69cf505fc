// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/PageImage.h"
#include "export/Export.h"

namespace dateline::exporting {

/// Gets each page as it is drawn, from 1, and how many there will be; on the thread that draws.
using PageTaker = std::function<void(const PageImage& image, int page, int pages)>;

/// Draws the pages of the PDF that the same job would write, at so many dots an inch (36 to 600). Blocks; any thread.
Result<void> drawPages(const ExportJob& job, double dotsPerInch, const PageTaker& take);

}  // namespace dateline::exporting
