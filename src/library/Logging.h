// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace dateline::library {

/// What the library says of itself, to the log alone (Log.h lets it through), so that a command line stays quiet.
/// Kinds, counts and paths, never an article's text.
Q_DECLARE_LOGGING_CATEGORY(logLibrary)

}  // namespace dateline::library
