// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/Import.h"

#include "import/ImportRun.h"

#include <QElapsedTimer>

#include <algorithm>

namespace dateline::import {

using namespace Qt::StringLiterals;

// A walk that only adds sizes takes about a second for 300,000 files; beyond this the total stays unknown.
static constexpr int CountingTime = 3000;  // milliseconds

static const QString StandardInput = u"-"_qs;

const ImportFormat* importFormatNamed(const QString& name)
{
    const auto& all = importFormats();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ImportFormat* each) { return each->name() == name; });
    return found == all.end() ? nullptr : *found;
}

static qint64 bytesIn(const QStringList& paths, const ImportOptions& options, const Cancel& cancel)
{
    QElapsedTimer clock;
    clock.start();
    qint64 total = 0;
    const auto add = [&](const WalkedFile& file) {
        if (!options.wants || options.wants(file.path)) total += file.size;
        return clock.elapsed() < CountingTime;
    };
    Walk walk(
        add, [](const ImportProblem&) { return true; }, cancel);
    const bool isWhole = std::all_of(paths.begin(), paths.end(),
                                     [&](const QString& path) { return path != StandardInput && walk.root(path); });
    return isWhole ? total : 0;
}

Result<void> importPaths(const QStringList& paths, const ImportOptions& options, DraftSink& sink,
                         const ProgressListener& progress, const Cancel& cancel)
{
    if (!options.format.isEmpty() && !importFormatNamed(options.format))
        return Error{ErrorKind::WrongUsage, options.format, u"there is no such format"_qs};
    Meter meter(progress, cancel, progress ? bytesIn(paths, options, cancel) : 0);
    ImportRun run(options, sink, meter);
    Walk walk(
        [&](const WalkedFile& file) { return (options.wants && !options.wants(file.path)) || run.readFile(file); },
        [&](ImportProblem problem) { return options.wants || run.refuse(std::move(problem)); }, cancel);
    const bool isDone = std::all_of(paths.begin(), paths.end(), [&](const QString& path) {
        return path == StandardInput ? run.readStandardInput() : walk.root(path);
    });
    if (!isDone) return Error{ErrorKind::Cancelled, {}, {}};
    meter.finish();
    return {};
}

}  // namespace dateline::import
