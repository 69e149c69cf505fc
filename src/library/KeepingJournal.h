// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"

namespace dateline::library {

/// Has reader.jsonl tell what reader.db holds where a commit could not write it. On a thread of its own, of a library
/// that may be open here and elsewhere. An error: it stays behind, and everything that was marked is in reader.db.
Reply<void> bringUpJournal(const QString& folder);

/// One translated sentence about that error, for whoever goes on marking.
QString journalSentence(const Error& error);

}  // namespace dateline::library
