// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal/Mending.h"

#include <QString>

namespace dateline::library {

/// What opening a library had to mend, translated; empty where it was nothing.
QString sentence(const store::Mending& mending);

}  // namespace dateline::library
