// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are text; places ascend within it; boundaries name tokens that are there.
#include "text/Boundaries.h"
#include "text/Words.h"

#include <cstdint>
#include <cstdlib>

using namespace dateline::text;

static void require(bool isTrue)
{
    if (!isTrue) std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    qsizetype last = -1;
    tokenize(bytes, [&](const Token& token) {
        require(token.from > last && token.to > token.from && token.to <= qsizetype(size) && !token.folded.empty());
        last = token.from;
        return true;
    });
    const Boundaries found = boundaries(QString::fromUtf8(bytes.data(), qsizetype(size)));
    for (const auto* starts : {&found.paragraphs, &found.sentences}) {
        require(starts->empty() == (found.tokens == 0));
        require(starts->empty() || (starts->front() == 0 && starts->back() < found.tokens));
    }
    return 0;
}
