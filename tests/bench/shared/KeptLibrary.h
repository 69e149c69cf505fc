// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"

#include <functional>

namespace dateline::bench {

/// The JSON Lines that DATELINE_REMIX names, else the file of that name in the cache folder; null, with a word of what
/// to do, where there is none.
QString remixedLines(const QString& usually);

/// The folder in the cache of the library that is made of these lines, once: the import, which ends with the index, is
/// timed and printed.
QString keptLibrary(const QString& lines);

/// Makes a library in the folder, unless it stands there whole from an earlier run: what was broken off is made anew.
void makeOnce(const QString& folder, const std::function<void(library::Library&)>& make);

/// What has the name of the lines and stands beside their library in the cache folder.
QString besideLibrary(const QString& lines, const QString& suffix);

/// Until the index knows all that was changed. An import waits by itself.
void waitForIndex(library::Library& library);

/// The bytes of headlines and bodies in UTF-8: counted once, kept beside the library.
qint64 rawTextBytes(const QString& lines);

/// The size of the library's files beside the raw text. Of a library that is closed.
void printDisk(const QString& folder, const QString& lines);

}  // namespace dateline::bench
