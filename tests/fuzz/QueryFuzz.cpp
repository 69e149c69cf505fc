// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a query; what is printed reads as the same tree; no stretch lies outside the text.
#include "query/Clauses.h"
#include "query/Parser.h"

#include <cstdint>
#include <cstdlib>

using namespace dateline::query;

static void require(bool isTrue)
{
    if (!isTrue) std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QDate today(2024, 2, 29);
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const Query query = parse(text, today);
    const QString printed = print(query);
    const Query again = parse(printed, today);
    require(again == query);
    require(print(again) == printed);
    for (const Remark& remark : query.remarks)
        require(remark.position >= 0 && remark.length > 0 && remark.position + remark.length <= text.size());
    int end = 0;
    for (const ClauseSpan& span : clauses(text, today)) {
        require(span.position >= end && span.length > 0);
        end = span.position + span.length;
    }
    require(end <= text.size());
    return 0;
}
