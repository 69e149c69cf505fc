// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <memory>
#include <unordered_map>

struct ZSTD_DDict_s;

namespace dateline::store {

class Connection;
class Dictionary;

/// Without a dictionary, levels 1 to 6 leave the same half of a text of 1 KB; with one, level 3 leaves a tenth less
/// than 1 for a microsecond more, and higher levels leave nothing less worth their time.
inline constexpr int CompressionLevel = 3;

/// One zstd frame that knows its size, and its dictionary where there is one. Pure, any thread.
QByteArray compress(QByteArrayView bytes, const Dictionary* dictionary = nullptr);

/// Damaged (without subject) where it is no such frame, claims more than a gigabyte, or names a dictionary.
Result<QByteArray> decompressAlone(QByteArrayView frame);

/// Likewise for frames of an articles.db, whose dictionaries are looked up there.
Result<QByteArray> decompress(Connection& articles, QByteArrayView frame);

/// Dictionaries that a connection has read, digested by zstd.
using ReadDictionaries = std::unordered_map<quint32, std::shared_ptr<ZSTD_DDict_s>>;

}  // namespace dateline::store
