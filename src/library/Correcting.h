// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Correction.h"
#include "article/Selection.h"
#include "library/Library.h"

namespace dateline::library {

/// What a person typed for a field, as a Correction has it: a date in any of the forms that imports understand, a
/// language by its code, blanks put in order; null where nothing was typed, which stands for none. WrongUsage: no
/// headline, what is no date, what is no language's code. Any thread.
Result<QString> correctedText(CorrectedField field, const QString& typed);

/// Corrections stand in reader.db and are in force in articles.db, so that everything follows them without knowing of
/// them. Both are written before the answer; what a crash leaves between the two is caught up with at the next start.
class Correcting final {
public:
    /// Corrects as many articles as are selected, in blocks of a bounded size, so that a mark made meanwhile waits for
    /// one of them at most. The listener is told on a writer's thread. Cancelled after a block, it answers what was
    /// corrected until then. WrongUsage as correctedText().
    Reply<Corrected> correct(Correction correction, Selection articles, ProgressListener progress = {},
                             Cancel cancel = {});
    /// Likewise, each group its own: takes back what correct() or restore() did, given what that answered.
    Reply<Corrected> restore(CorrectionGroups groups, ProgressListener progress = {}, Cancel cancel = {});

    /// Has what stands under the source `from` stand under `to` from now on, what is imported later too; where another
    /// source has that name, they become one. NotFound: no such source. WrongUsage: no name.
    Reply<RenamedSource> renameSource(QString from, QString to);
    /// Parts it again: each under the name that it was imported with.
    Reply<RenamedSource> restoreSource(QString name);
    /// Takes back either; answers what takes that back.
    Reply<SourceNames> nameSources(SourceNames names);

private:
    friend class Library;
    struct Private;
    explicit Correcting(Private& desk) : d(desk) {}
    Private& d;
};

}  // namespace dateline::library
