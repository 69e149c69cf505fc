// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/Import.h"

#include <QBuffer>

#include <cstdlib>

namespace dateline::fuzz {

/// Completes what comes, and ends the program where a promise of the door is broken.
class CheckingSink final : public import::DraftSink {
public:
    bool take(ArticleDraft draft) override
    {
        if (draft.headline.isEmpty() && draft.body.isEmpty()) std::abort();
        if (draft.provenance.format.isEmpty() || draft.provenance.position < 0) std::abort();
        import::complete(draft, {});
        return true;
    }
    bool refuse(ImportProblem problem) override
    {
        if (problem.reason.detail.isEmpty()) std::abort();
        return true;
    }
};

/// Sniffs and reads the bytes as one format; any bytes are fine.
inline int readAs(const char* format, const unsigned char* data, size_t size)
{
    const import::ImportFormat* const reader = import::importFormatNamed(QLatin1String(format));
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    reader->sniff(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 64 << 10)), QStringLiteral("input"));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CheckingSink sink;
    const Cancel never;
    if (!reader->read({device, QStringLiteral("input"), QStringLiteral("input")}, sink, never)) return 0;
    return 0;
}

}  // namespace dateline::fuzz
