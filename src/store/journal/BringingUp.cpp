// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/BringingUp.h"

#include "store/Connection.h"
#include "store/LibraryFiles.h"
#include "store/Turn.h"
#include "store/journal/Journal.h"

#include <chrono>

namespace dateline::store {

static constexpr std::chrono::milliseconds Patience{200};

Result<void> bringUpJournal(const QString& folder)
{
    const auto reader = Connection::open(pathOf(folder, ReaderFile), Access::ReadOnly);
    if (!reader) return reader.error();
    const auto revision = journalRevision(**reader);
    if (!revision) return revision.error();
    const auto file = JournalFile(journalPath(folder)).look();
    if (file && file->revision >= *revision && file->until == file->size) return {};
    const auto turns = Turns::open(pathOf(folder, ReaderFile));
    if (!turns) return turns.error();
    const auto turn = (*turns)->take(Patience);
    // Whoever restored the library meanwhile has another file there.
    if (!turn || !(*reader)->isInPlace()) return {};
    const auto articles = Connection::open(pathOf(folder, ArticlesFile), Access::ReadOnly);
    return Journal(**reader, articles ? articles->get() : nullptr, folder).bringUp();
}

}  // namespace dateline::store
