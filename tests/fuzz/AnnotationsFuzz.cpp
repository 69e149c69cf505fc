// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a file of Web Annotations: refused as a whole, or each taken or refused with a reason.
#include "import/AnnotationFile.h"

#include <cstdint>
#include <cstdlib>

using namespace dateline;

static void require(bool isTrue)
{
    if (!isTrue) std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto file = import::readAnnotations(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!file) return 0;
    qint64 last = 0;
    for (const import::AnnotationDraft& draft : file->drafts) {
        require(draft.position > last && draft.article >= 0);
        last = draft.position;
    }
    for (const ImportProblem& problem : file->problems) require(problem.position >= 0);
    return 0;
}
