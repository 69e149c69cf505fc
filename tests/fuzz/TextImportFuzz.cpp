// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportFuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    return dateline::fuzz::readAs("text", data, size);
}
