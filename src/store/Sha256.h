// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>

namespace dateline::store {

/// The SHA-256 (32 bytes) of the parts, one behind the other. OpenSSL's, which uses what the processor has for it:
/// Qt's takes 23 µs for an article's two where this takes 3. Any thread.
QByteArray sha256(std::initializer_list<QByteArrayView> parts);

}  // namespace dateline::store
