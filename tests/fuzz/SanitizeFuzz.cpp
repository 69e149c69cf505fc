// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are HTML; what is clean stays as it is, is read in its own form, and has the text that was said.
#include "article/BodyMarkup.h"
#include "text/SafeHtml.h"

#include <cstdint>
#include <cstdlib>

using namespace dateline;

static void require(bool isTrue)
{
    if (!isTrue) std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString markup = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const text::SafeHtml safe = text::safeHtml(markup, QUrl(QStringLiteral("https://example.org/a/")));
    require(text::safeHtml(safe.html).html == safe.html);
    if (safe.html.isNull()) {
        require(safe.text.isEmpty() || size > 100'000);
        return 0;
    }
    const auto read = bodyMarkup(safe.html);
    require(read && read->text == safe.text);
    require(!safe.text.contains(QStringLiteral("\n\n\n")) && !safe.text.contains(QChar(0)));
    return 0;
}
