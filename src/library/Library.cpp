// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Library.h"

#include "library/Desks.h"
#include "library/Logging.h"
#include "library/MendingWording.h"
#include "library/WatchingState.h"
#include "store/backup/MarkBackups.h"

#include <QStandardPaths>
#include <QtConcurrentRun>

namespace dateline::library {

Q_LOGGING_CATEGORY(logLibrary, "dateline.library", QtWarningMsg)

struct Library::Private {
    Private(QString libraryFolder, Clock libraryClock)
        : folder(std::move(libraryFolder)), clock(std::move(libraryClock))
    {
    }

    ~Private() { close(); }

    Result<void> open();
    void serve(Library* library);
    void moveTo(QThread* thread);
    static std::unique_ptr<Watching> makeWatching(Private& d);
    void close();

    const QString folder;
    const Clock clock;
    QString mended;
    Library* owner = nullptr;
    Workers workers;
    ChangeWatch watch{workers.reading};
    SessionSaver session{workers.marks};
    IndexFollower follower{workers.index,
                           workers.closing,
                           {[this](qint64 behind) { tellBehind(behind); },
                            [this](const Error& error) { tellFailed("the index cannot follow:", error); }}};
    Reading::Private readingDesk{workers, watch};
    Marking::Private markingDesk{workers, watch, session};
    Correcting::Private correctingDesk{workers, watch};
    Reviewing::Private reviewingDesk{workers, watch};
    Searching::Private searchingDesk{workers, watch};
    Comparing::Private comparingDesk{workers, watch};
    Importing::Private importingDesk{workers, watch, follower, clock};
    Exporting::Private exportingDesk{workers, clock};
    Annotating::Private annotatingDesk{workers, watch, clock};
    Gathering::Private gatheringDesk{workers, watch};
    Reading reading{readingDesk};
    Marking marking{markingDesk};
    Correcting correcting{correctingDesk};
    Reviewing reviewing{reviewingDesk};
    Searching searching{searchingDesk};
    Comparing comparing{comparingDesk};
    Importing importing{importingDesk};
    Exporting exporting{exportingDesk};
    Annotating annotating{annotatingDesk};
    Gathering gathering{gatheringDesk};
    std::unique_ptr<Watching> watching = makeWatching(*this);

private:
    void tellBehind(qint64 behind);
    void tellFailed(const char* what, const Error& error);
    void placePassages();
};

std::unique_ptr<Watching> Library::Private::makeWatching(Private& d)
{
    std::unique_ptr<Watching::Private> state(new Watching::Private{d.workers, d.importing, d.folder, d.clock});
    return std::unique_ptr<Watching>(new Watching(std::move(state)));
}

Result<void> Library::Private::open()
{
    const auto ready = store::readyLibrary(folder, clock);
    if (!ready) return ready.error();
    mended = sentence(*ready);
    const auto backUp = [clock = clock](Place& place) {
        const auto made = store::backUpMarks(place.folder, clock);
        if (!made) qCWarning(logLibrary) << "marks are not backed up:" << int(made.error().kind) << made.error().detail;
    };
    if (!mended.isEmpty()) qCWarning(logLibrary) << "reader.db was made anew:" << int(ready->trouble);
    if (auto opened = workers.open(folder, clock); !opened) return opened;
    workers.checking.post(backUp);
    return {};
}

void Library::Private::serve(Library* library)
{
    owner = library;
    importingDesk.context = library;
    exportingDesk.context = library;
    connect(&watch, &ChangeWatch::failed, library, &Library::failed);
    connect(&watch, &ChangeWatch::changed, library, [this, library](const ChangeSet& change) {
        // Another program may have imported and been killed before its index followed.
        if (change.realm == Realm::Articles) {
            follower.nudge();
            placePassages();
        }
        Q_EMIT library->changed(change);
    });
    follower.nudge();
    placePassages();
}

void Library::Private::placePassages()
{
    workers.marks.post([this](store::MarkWriter& marks) {
        const auto placed = marks.placePassages();
        placed ? watch.look() : tellFailed("passages cannot be placed:", placed.error());
    });
}

void Library::Private::moveTo(QThread* thread)
{
    watch.moveToThread(thread);
    session.moveToThread(thread);
    watching->moveToThread(thread);
    owner->moveToThread(thread);
    QMetaObject::invokeMethod(&watch, &ChangeWatch::start);
}

void Library::Private::close()
{
    watching->stop();
    session.flush();
    workers.close();
}

void Library::Private::tellBehind(qint64 behind)
{
    watch.look();
    QMetaObject::invokeMethod(owner, [library = owner, behind] { Q_EMIT library->indexBehind(behind); });
}

void Library::Private::tellFailed(const char* what, const Error& error)
{
    qCWarning(logLibrary) << what << int(error.kind) << error.detail;
    QMetaObject::invokeMethod(owner, [library = owner, error] { Q_EMIT library->failed(error); });
}

Library::Library(std::unique_ptr<Private> state) : d(std::move(state))
{
    d->serve(this);
}

/// The threads end before the object they speak to does.
Library::~Library()
{
    d->close();
    qCInfo(logLibrary) << "closed";
}

Reply<std::shared_ptr<Library>> Library::open(const QString& folder, Clock clock)
{
    const auto letGo = [](Library* library) {
        if (QThread::currentThread() == library->thread())
            delete library;
        else
            library->deleteLater();
    };
    QThread* const owner = QThread::currentThread();
    return QtConcurrent::run([folder, clock, owner, letGo]() -> Result<std::shared_ptr<Library>> {
        auto d = std::make_unique<Private>(folder, clock);
        if (const auto opened = d->open(); !opened) return opened.error();
        std::shared_ptr<Library> library(new Library(std::move(d)), letGo);
        library->d->moveTo(owner);
        qCInfo(logLibrary) << "opened";
        return library;
    });
}

QString Library::folder() const
{
    return d->folder;
}

QString Library::mended() const
{
    return d->mended;
}

Reading& Library::reading()
{
    return d->reading;
}

Marking& Library::marking()
{
    return d->marking;
}

Correcting& Library::correcting()
{
    return d->correcting;
}

Reviewing& Library::reviewing()
{
    return d->reviewing;
}

Searching& Library::searching()
{
    return d->searching;
}

Comparing& Library::comparing()
{
    return d->comparing;
}

Importing& Library::importing()
{
    return d->importing;
}

Exporting& Library::exporting()
{
    return d->exporting;
}

Annotating& Library::annotating()
{
    return d->annotating;
}

Gathering& Library::gathering()
{
    return d->gathering;
}

Watching& Library::watching()
{
    return *d->watching;
}

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/dateline/library");
}

}  // namespace dateline::library
