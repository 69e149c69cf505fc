// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotating/AnnotationWriter.h"

#include "store/Connection.h"
#include "store/KeptIdentities.h"
#include "store/annotating/KeptAnnotations.h"

#include <algorithm>
#include <ranges>

namespace dateline::store {

using namespace Qt::StringLiterals;

static Error missing(qint64 id, const QString& what)
{
    return {ErrorKind::NotFound, QString::number(id), what};
}

static Result<void> judge(const Annotation& annotation)
{
    const QString subject = QString::number(annotation.article.value);
    if (!annotation.passage) {
        if (annotation.colour != HighlightColour::None)
            return Error{ErrorKind::WrongUsage, subject, u"a colour is for a passage"_s};
        if (annotation.note.trimmed().isEmpty()) return Error{ErrorKind::WrongUsage, subject, u"a note needs a text"_s};
        return {};
    }
    if (annotation.passage->made.exact.trimmed().isEmpty())
        return Error{ErrorKind::WrongUsage, subject, u"the passage is empty"_s};
    if (annotation.colour < HighlightColour::Yellow || annotation.colour > HighlightColour::Pink)
        return Error{ErrorKind::WrongUsage, subject, u"a highlight needs one of the four colours"_s};
    return {};
}

/// What is done within one transaction.
struct AnnotationWriter::Step {
    Connection& reader;
    Connection& articles;
    const qint64 now;
    PassagesPlacer placer{articles};
    Annotated done = {};
    std::vector<quint32> marked = {};  // articles that carry one now
    ArticleIds changed = {};

    Result<void> put(const Annotation& annotation);
    Result<void> take(qint64 id);
    Result<Annotation> kept(qint64 id);

private:
    Result<std::optional<Annotation>> before(qint64 id);
};

Result<std::optional<Annotation>> AnnotationWriter::Step::before(qint64 id)
{
    if (id == 0) return std::optional<Annotation>();
    const auto kept = keptAnnotation(reader, id);
    if (!kept) return kept.error();
    return *kept ? std::optional((*kept)->told()) : std::optional<Annotation>();
}

Result<Annotation> AnnotationWriter::Step::kept(qint64 id)
{
    auto found = before(id);
    if (!found) return found.error();
    return *found ? Result<Annotation>(std::move(**found)) : missing(id, u"the note or highlight"_s);
}

Result<void> AnnotationWriter::Step::put(const Annotation& annotation)
{
    if (auto judged = judge(annotation); !judged) return judged;
    const auto old = before(annotation.id);
    if (!old) return old.error();
    KeptAnnotation kept{annotation};
    kept.annotation.passage.reset();
    if (annotation.passage) {
        kept.passage = KeptPassage{.article = annotation.article, .passage = *annotation.passage};
        if (const auto placed = placer.place(*kept.passage); !placed) return placed.error();
    }
    const auto id = keepAnnotation(reader, kept);
    if (!id) return id.error();
    kept.annotation.id = *id;
    done.now.push_back(kept.told());
    done.before.push_back({*id, *old});
    marked.push_back(quint32(annotation.article.value));
    changed.push_back(annotation.article);
    return {};
}

Result<void> AnnotationWriter::Step::take(qint64 id)
{
    const auto kept = keptAnnotation(reader, id);
    if (!kept) return kept.error();
    if (!*kept) return {};
    if (auto forgotten = forgetAnnotation(reader, **kept); !forgotten) return forgotten;
    done.before.push_back({id, (*kept)->told()});
    changed.push_back((*kept)->annotation.article);
    return {};
}

static void tidy(auto& ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

Result<Annotated> AnnotationWriter::run(const std::function<Result<void>(Step&)>& work)
{
    Step step{m_commit.reader, m_commit.articles, m_commit.clock().toMSecsSinceEpoch()};
    const auto done = m_commit.commit([&](ChangeSet& change) -> Result<void> {
        if (auto worked = work(step); !worked) return worked;
        tidy(step.marked);
        change.changed.insert(change.changed.end(), step.changed.begin(), step.changed.end());
        tidy(change.changed);
        return keepIdentities(m_commit.reader, m_commit.articles, step.marked);
    });
    if (!done) return done.error();
    // What is taken back last was done first.
    std::ranges::reverse(step.done.before);
    return std::move(step.done);
}

static Result<bool> isThere(Connection& articles, ArticleId id)
{
    return articles.statement("articles/exists").bind(1, id.value).step();
}

Result<Annotated> AnnotationWriter::add(const Annotations& annotations)
{
    return run([&](Step& step) -> Result<void> {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(step.now, Qt::UTC);
        for (Annotation annotation : annotations) {
            const auto there = isThere(step.articles, annotation.article);
            if (!there) return there.error();
            if (!*there) return missing(annotation.article.value, u"no such article"_s);
            annotation.id = 0;
            annotation.created = annotation.changed = now;
            if (annotation.passage) annotation.passage->last = annotation.passage->made;
            if (auto put = step.put(annotation); !put) return put;
        }
        return {};
    });
}

Result<Annotated> AnnotationWriter::change(const Annotations& annotations)
{
    return run([&](Step& step) -> Result<void> {
        for (const Annotation& wanted : annotations) {
            auto kept = step.kept(wanted.id);
            if (!kept) return kept.error();
            if (kept->colour == wanted.colour && kept->note == wanted.note) continue;
            kept->colour = wanted.colour;
            kept->note = wanted.note;
            kept->changed = QDateTime::fromMSecsSinceEpoch(step.now, Qt::UTC);
            if (auto put = step.put(*kept); !put) return put;
        }
        return {};
    });
}

Result<Annotated> AnnotationWriter::place(qint64 annotation, const PassageSelector& passage)
{
    return run([&](Step& step) -> Result<void> {
        auto kept = step.kept(annotation);
        if (!kept) return kept.error();
        if (!kept->passage) return Error{ErrorKind::WrongUsage, QString::number(annotation), u"it has no passage"_s};
        kept->passage = Passage{passage, passage, true};
        return step.put(*kept);
    });
}

Result<Annotated> AnnotationWriter::remove(const std::vector<qint64>& annotations)
{
    return run([&](Step& step) -> Result<void> {
        for (const qint64 id : annotations)
            if (auto taken = step.take(id); !taken) return taken;
        return {};
    });
}

Result<Annotated> AnnotationWriter::restore(const AnnotationStates& states)
{
    return run([&](Step& step) -> Result<void> {
        for (const AnnotationState& state : states)
            if (auto done = state.annotation ? step.put(*state.annotation) : step.take(state.id); !done) return done;
        return {};
    });
}

}  // namespace dateline::store
