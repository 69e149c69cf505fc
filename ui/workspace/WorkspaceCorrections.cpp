// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Correcting.h"
#include "library/WhenAnswered.h"
#include "ui/workspace/CorrectionWording.h"
#include "ui/workspace/WorkspaceState.h"

#include <QLocale>

// What a reader corrects, and takes back.
namespace dateline::workspace {

namespace {

/// From here on it takes long enough to be told how far it is.
constexpr qint64 LongWork = 2'000;

/// `start` is given a listener and a Cancel, and answers the reply.
template <typename Start>
library::Reply<Corrected> asWork(Workspace& workspace, qint64 count, Start start)
{
    if (count <= LongWork) return start(ProgressListener(), Cancel());
    const Cancel cancel;
    Works& works = workspace.works();
    const int id =
        works.begin({.title = Workspace::tr("Correcting articles"), .cancel = [cancel] { cancel.request(); }});
    const auto told = library::whenTold<Progress>(&workspace, [&works, id](const Progress& progress) {
        works.update(id, [&](Work& work) {
            work.done = progress.done;
            work.total = progress.total;
            work.count =
                Workspace::tr("%1 of %2").arg(QLocale().toString(progress.done), QLocale().toString(progress.total));
        });
    });
    library::Reply<Corrected> reply = start(told, cancel);
    library::whenAnswered(reply, &workspace, [&works, id](const Result<Corrected>&) { works.end(id); });
    return reply;
}

}  // namespace

void Workspace::correct(const Selection& articles, const Correction& correction)
{
    if (!d->library || articles.isEmpty() || correction.empty()) return;
    const auto reply = asWork(*this, articles.count(), [&](const ProgressListener& progress, const Cancel& cancel) {
        return d->library->correcting().correct(correction, articles, progress, cancel);
    });
    library::whenAnswered(reply, this, [this, correction](const Result<Corrected>& done) {
        if (!done) return Q_EMIT failed(done.error());
        if (done->articles.isEmpty()) return;
        const CorrectionGroups again{{correction, done->articles}};
        remember(
            correctedToast(correction, done->articles.count()),
            [this, before = done->before] { putCorrections(before); }, [this, again] { putCorrections(again); });
    });
}

void Workspace::putCorrections(const CorrectionGroups& groups)
{
    if (!d->library) return;
    qint64 count = 0;
    for (const CorrectionGroup& group : groups) count += group.articles.count();
    const auto reply = asWork(*this, count, [&](const ProgressListener& progress, const Cancel& cancel) {
        return d->library->correcting().restore(groups, progress, cancel);
    });
    library::whenAnswered(reply, this, [this](const Result<Corrected>& done) {
        if (!done) Q_EMIT failed(done.error());
    });
}

/// Whoever looks at it goes on looking at it.
void Workspace::followSource(const QString& from, const QString& to)
{
    if (d->scope == sourceScope(from)) setScope(sourceScope(to));
}

void Workspace::nameSources(const SourceNames& names)
{
    if (!d->library) return;
    library::whenAnswered(d->library->correcting().nameSources(names), this, [this](const Result<SourceNames>& done) {
        if (!done) Q_EMIT failed(done.error());
    });
}

void Workspace::renameSource(const QString& from, const QString& to)
{
    if (!d->library) return;
    library::whenAnswered(d->library->correcting().renameSource(from, to), this,
                          [this, from](const Result<RenamedSource>& renamed) {
                              if (!renamed) return Q_EMIT failed(renamed.error());
                              if (!renamed->before.empty()) rememberRenamed(from, *renamed);
                          });
}

void Workspace::rememberRenamed(const QString& from, const RenamedSource& renamed)
{
    followSource(from, renamed.name);
    SourceNames after = renamed.before;
    for (SourceName& each : after) each.name = renamed.name;
    remember(
        renamedToast(from, renamed),
        [this, from, renamed] {
            nameSources(renamed.before);
            if (!renamed.isMerged) followSource(renamed.name, from);
        },
        [this, from, renamed, after] {
            nameSources(after);
            followSource(from, renamed.name);
        });
}

void Workspace::restoreSource(const QString& name)
{
    if (!d->library) return;
    library::whenAnswered(d->library->correcting().restoreSource(name), this,
                          [this, name](const Result<RenamedSource>& restored) {
                              if (!restored) return Q_EMIT failed(restored.error());
                              if (restored->before.empty()) return;
                              SourceNames own = restored->before;
                              for (SourceName& each : own) each.name = QString();
                              if (d->scope == sourceScope(name)) setScope(allArticles());
                              remember(
                                  restoredToast(name), [this, before = restored->before] { nameSources(before); },
                                  [this, own] { nameSources(own); });
                          });
}

}  // namespace dateline::workspace
