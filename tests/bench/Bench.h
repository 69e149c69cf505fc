// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Importing.h"
#include "library/Searching.h"
#include "query/Parser.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

namespace dateline::bench {

template <typename T>
Result<T> wait(library::Reply<T> reply)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(reply);
    if (!reply.isFinished()) loop.exec();
    return reply.result();
}

template <typename Work>
double millisecondsOf(Work&& work)
{
    QElapsedTimer time;
    time.start();
    work();
    return double(time.nsecsElapsed()) / 1e6;
}

inline double at(std::vector<double> values, double share)
{
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * share))];
}

/// Ticks on the thread that made it and keeps the longest time in which that thread did not come round.
class StallDetector final {
public:
    StallDetector()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { tick(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(2);
        m_since.start();
    }
    double longest() const { return at(m_gaps, 1); }
    double p99() const { return at(m_gaps, 0.99); }
    void forget() { m_gaps.clear(); }

private:
    void tick()
    {
        m_gaps.push_back(double(m_since.nsecsElapsed()) / 1e6);
        m_since.start();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_gaps;
};

inline std::shared_ptr<library::Library> open(const QString& folder)
{
    const auto library = wait(library::Library::open(folder));
    if (!library) qFatal("%s cannot be opened", qPrintable(folder));
    return *library;
}

inline ImportReport import(library::Library& library, const QStringList& paths)
{
    library::ImportRequest request;
    request.paths = paths;
    const auto job = library.importing().start(request);
    const auto report = wait(job->report());
    if (!report) qFatal("the import failed: %s", qPrintable(report.error().detail));
    return *report;
}

/// Resident memory that no file backs, in MB.
inline double anonymousMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("RssAnon:")) return line.mid(8).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

/// Where what is dear to make is kept between runs.
inline QString cacheFolder()
{
    const QString folder =
        qEnvironmentVariable("DATELINE_BENCH", QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                                                   QStringLiteral("/dateline-bench"));
    QDir().mkpath(folder);
    return folder;
}

}  // namespace dateline::bench
