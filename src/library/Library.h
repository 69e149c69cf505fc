// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "article/ChangeSet.h"
#include "article/ImportReport.h"
#include "article/Listing.h"
#include "article/Match.h"
#include "base/Cancel.h"
#include "base/Clock.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "query/Query.h"

#include <QFuture>
#include <QObject>

#include <memory>

/// The librarian: the one door through which window and command line reach articles. Lives on the thread that made it
/// (the window's); every answer is a future, all work runs on threads of its own.
namespace dateline::library {

template <typename T>
using Reply = QFuture<Result<T>>;

class Reading;
class Marking;
class Correcting;
class Reviewing;
class Searching;
class Comparing;
class Importing;
class Exporting;
class Annotating;
class Gathering;
class Watching;

/// An open library. Deleting it refuses new work, interrupts readers, drains the writers, checkpoints, closes; futures
/// that are still waiting answer Cancelled. It goes on its owner's thread, whoever lets go of it last. A future of
/// open() holds it too, until that future is gone.
class Library final : public QObject {
    Q_OBJECT
public:
    /// Creates the folder's files where there are none. Runs on a thread of its own.
    static Reply<std::shared_ptr<Library>> open(const QString& folder, Clock clock = systemClock());
    ~Library() override;

    QString folder() const;
    /// What opening it had to mend, and how, for a person; empty: nothing.
    QString mended() const;
    Reading& reading();
    Marking& marking();
    Correcting& correcting();
    Reviewing& reviewing();
    Searching& searching();
    Comparing& comparing();
    Importing& importing();
    Exporting& exporting();
    Annotating& annotating();
    Gathering& gathering();
    Watching& watching();

Q_SIGNALS:
    /// A commit of this program or another; at most one merged signal per realm every 100 ms. On the owner's thread.
    void changed(const dateline::ChangeSet& change);
    /// How many articles the index is behind; 0 when it has caught up.
    void indexBehind(qint64 articles);
    /// A background failure that needs the person's eye (disk full, damage).
    void failed(const dateline::Error& error);

private:
    struct Private;
    explicit Library(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

/// Where a new installation keeps its library: the platform's data directory.
QString defaultFolder();

}  // namespace dateline::library
