// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/Mending.h"

#include "store/LibraryFiles.h"
#include "store/Turn.h"
#include "store/journal/Journal.h"
#include "store/journal/ReaderHealth.h"
#include "store/journal/Rebuilding.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <algorithm>

namespace dateline::store {

using namespace Qt::StringLiterals;

using Trouble = Mending::Trouble;

namespace {

struct Finding {
    Trouble trouble = Trouble::None;
    JournalFile::State journal;
};

}  // namespace

// The journal first: what is committed between the two looks is in reader.db at least.
static Result<Finding> look(const QString& folder)
{
    const auto journal = JournalFile(journalPath(folder)).look();
    const auto health = healthOf(pathOf(folder, ReaderFile));
    if (!health) return health.error();
    if (!journal) return Finding{};
    switch (health->state) {
        case ReaderHealth::State::Missing:
            return Finding{Trouble::Missing, *journal};
        case ReaderHealth::State::Damaged:
            return Finding{Trouble::Damaged, *journal};
        case ReaderHealth::State::Sound:
            return Finding{health->revision < journal->revision ? Trouble::Older : Trouble::None, *journal};
    }
    return Finding{};
}

// The log first: a log without its file is nothing, a new file with an old log is damaged.
static const QStringList Endings = {u"-wal"_s, u"-shm"_s, u"-journal"_s, u""_s};

static bool isTaken(const QString& path)
{
    return std::ranges::any_of(Endings, [&](const QString& ending) { return QFile::exists(path + ending); });
}

Result<QString> setAside(const QString& path, const QString& why, const Clock& clock)
{
    const QString stem = u"%1.%2-%3"_s.arg(path, why, clock().toUTC().toString(u"yyyy-MM-ddTHH-mm-ss"_s));
    QString aside = stem;
    for (int number = 2; isTaken(aside); ++number) aside = u"%1-%2"_s.arg(stem).arg(number);
    for (const QString& ending : Endings) {
        if (!QFile::exists(path + ending)) continue;
        if (!QFile::rename(path + ending, aside + ending))
            return Error{ErrorKind::CannotWrite, path + ending, u"it cannot be renamed"_s};
    }
    return QFile::exists(aside) ? aside : QString();
}

static QString wordFor(Trouble trouble)
{
    return trouble == Trouble::Older ? u"older"_s : u"damaged"_s;
}

static Result<Mending> mendNow(const QString& folder, const Finding& finding, const Clock& clock)
{
    if (finding.journal.isNewer) return Error{ErrorKind::NewerVersion, journalPath(folder), {}};
    const QString path = pathOf(folder, ReaderFile);
    // Its name ends as a database's must, so that its turn has a file of its own.
    const QString making = QDir(folder).filePath(u"reader.making.db"_s);
    const auto notUnderstood = rebuildReader(JournalFile(journalPath(folder)), finding.journal, making);
    if (!notUnderstood) return notUnderstood.error();
    const auto aside = setAside(path, wordFor(finding.trouble), clock);
    if (!aside) return aside.error();
    if (!QFile::rename(making, path)) return writeError(path);
    syncFolder(folder);
    return Mending{finding.trouble, *aside, *notUnderstood};
}

Result<Mending> mendReader(const QString& folder, const Clock& clock)
{
    const auto seen = look(folder);
    if (!seen) return seen.error();
    if (seen->trouble == Trouble::None) return Mending{};
    const auto turns = Turns::open(pathOf(folder, ReaderFile));
    if (!turns) return turns.error();
    const auto turn = (*turns)->take();
    if (!turn) return turn.error();
    // Another program may have mended it while we waited.
    const auto finding = look(folder);
    if (!finding) return finding.error();
    return finding->trouble == Trouble::None ? Result<Mending>(Mending{}) : mendNow(folder, *finding, clock);
}

}  // namespace dateline::store
