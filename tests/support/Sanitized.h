// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which sanitizer this is built with: GCC tells by macros, Clang by features.
#if defined(__has_feature)
#define DATELINE_HAS_THREAD_SANITIZER __has_feature(thread_sanitizer)
#define DATELINE_HAS_ADDRESS_SANITIZER __has_feature(address_sanitizer)
#else
#if defined(__SANITIZE_THREAD__)
#define DATELINE_HAS_THREAD_SANITIZER 1
#else
#define DATELINE_HAS_THREAD_SANITIZER 0
#endif
#if defined(__SANITIZE_ADDRESS__)
#define DATELINE_HAS_ADDRESS_SANITIZER 1
#else
#define DATELINE_HAS_ADDRESS_SANITIZER 0
#endif
#endif
