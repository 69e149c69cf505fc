// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace dateline::analysis {

/// The finalizer of MurmurHash3: every bit of the input reaches every bit of the output.
inline quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 33)) * 0xFF51AFD7ED558CCDULL;
    value = (value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53ULL;
    return value ^ (value >> 33);
}

/// FNV-1a with that finalizer. Not std::hash: what is stored must mean the same on every machine and in every version.
inline quint64 wordHash(std::string_view word)
{
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const char byte : word) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3ULL;
    return mixed(hash);
}

}  // namespace dateline::analysis
