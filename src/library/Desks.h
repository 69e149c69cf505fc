// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "library/Annotating.h"
#include "library/ChangeWatch.h"
#include "library/Comparing.h"
#include "library/Correcting.h"
#include "library/Exporting.h"
#include "library/Gathering.h"
#include "library/Importing.h"
#include "library/IndexFollower.h"
#include "library/Interruptible.h"
#include "library/Library.h"
#include "library/Marking.h"
#include "library/Reading.h"
#include "library/Reviewing.h"
#include "library/Searching.h"
#include "library/SessionSaver.h"
#include "library/Workers.h"

/// What stands behind each of the library's doors.
namespace dateline::library {

/// The reader sees every commit before it answers, so that an answer never falls behind the caller's own marks.
template <typename Job>
auto askReader(Worker<store::Reader>& reading, ChangeWatch& watch, Job job)
{
    return reading.ask([&watch, job = std::move(job)](store::Reader& reader) {
        watch.follow(reader);
        return job(reader);
    });
}

struct Reading::Private {
    Workers& workers;
    ChangeWatch& watch;
};

struct Marking::Private {
    Workers& workers;
    ChangeWatch& watch;
    SessionSaver& session;
};

/// The collection of a path, made where it is not there. On the writer's thread.
Result<Mark> collectionAt(store::MarkWriter& marks, const QString& path);

struct Correcting::Private {
    Workers& workers;
    ChangeWatch& watch;
};

struct Reviewing::Private {
    Workers& workers;
    ChangeWatch& watch;
};

struct Searching::Private {
    Workers& workers;
    ChangeWatch& watch;
    Cancel running{};  ///< of the newest search
    Interruptible interruptible{};
};

struct Importing::Private {
    Workers& workers;
    ChangeWatch& watch;
    IndexFollower& follower;
    Clock clock;
    QObject* context = nullptr;  ///< lives on the library's thread
};

struct Comparing::Private {
    Workers& workers;
    ChangeWatch& watch;
};

struct Exporting::Private {
    Workers& workers;
    Clock clock;
    QObject* context = nullptr;
};

struct Annotating::Private {
    Workers& workers;
    ChangeWatch& watch;
    Clock clock;
};

struct Gathering::Private {
    Workers& workers;
    ChangeWatch& watch;
};

}  // namespace dateline::library
