// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#define POINTERHOLDER_TRANSITION 4  // no use of the old pointers (qpdf/PointerHolder.hh)
#ifdef __clang__
// Clang 14 cannot complete the JSON of qpdf 11.3 with GCC's library in C++20; nothing here needs it whole.
#define JSON_HH
class JSON;
#endif
#include <qpdf/QPDF.hh>

namespace dateline::exporting {

constexpr char ManifestName[] = "manifest.json";  ///< of the attachment

}  // namespace dateline::exporting
