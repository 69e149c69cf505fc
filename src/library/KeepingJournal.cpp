// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/KeepingJournal.h"

#include "store/journal/BringingUp.h"

#include <QCoreApplication>
#include <QDir>
#include <QtConcurrentRun>

namespace dateline::library {

namespace {

struct JournalWording {
    Q_DECLARE_TR_FUNCTIONS(JournalWording)
};

}  // namespace

Reply<void> bringUpJournal(const QString& folder)
{
    return QtConcurrent::run([folder] { return store::bringUpJournal(folder); });
}

QString journalSentence(const Error& error)
{
    const QString path = QDir::toNativeSeparators(error.subject);
    if (error.kind == ErrorKind::DiskFull)
        return JournalWording::tr(
                   "The disk is full: your marks are kept, but not yet their second copy in %1. Make room, and it is "
                   "caught up with by itself.")
            .arg(path);
    return JournalWording::tr(
               "Your marks are kept, but not yet their second copy: %1 cannot be written (%2). As soon as it can, it "
               "is caught up with by itself.")
        .arg(path, error.detail);
}

}  // namespace dateline::library
