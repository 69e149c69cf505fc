// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Operator.h"

#include <vector>

namespace dateline::query {

/// One for each file of operators/, in the order of their names. Written by CMake.
std::vector<Operator> registeredOperators();

}  // namespace dateline::query
