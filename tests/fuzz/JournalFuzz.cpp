// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a reader.jsonl: no journal, or a reader.db is made of what can be understood.
#include "store/journal/Rebuilding.h"

#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

using namespace dateline;
using namespace dateline::store;

static void require(bool isTrue)
{
    if (!isTrue) std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("reader.jsonl"));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly));
    require(file.write(reinterpret_cast<const char*>(data), qint64(size)) == qint64(size));
    file.close();
    const JournalFile journal(path);
    const auto state = journal.look();
    if (!state) return 0;
    require(state->until <= state->size && state->size <= qint64(size) && state->revision >= 0);
    const auto made = rebuildReader(journal, *state, folder.filePath(QStringLiteral("made.db")));
    require(!made || *made >= 0);
    return 0;
}
