// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace dateline::import {

/// The articles of one JSON document as views of its bytes, so that each keeps its own original and a broken one
/// spoils no other: the elements of an array, or of the array that an object has under a usual name ("articles",
/// "items", …); else the document itself. Finds borders only, the parser judges. Linear in time.
std::vector<QByteArrayView> jsonArticles(QByteArrayView document);

/// UTF-8 without BOM and white space around it.
QByteArrayView jsonTrimmed(QByteArrayView bytes);

}  // namespace dateline::import
