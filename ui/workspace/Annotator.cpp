// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/Annotator.h"

#include "library/Annotating.h"
#include "library/WhenAnswered.h"
#include "ui/workspace/AnnotationWording.h"
#include "ui/workspace/Workspace.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace dateline::workspace {

namespace {

/// Long enough that a word is one commit, short enough that a crash costs no more than that.
constexpr int KeepMilliseconds = 300;

/// What stands after a command, as what restores it.
AnnotationStates after(const Annotated& annotated)
{
    AnnotationStates states;
    for (const AnnotationState& before : annotated.before) {
        const auto now = std::ranges::find(annotated.now, before.id, &Annotation::id);
        states.push_back({before.id, now == annotated.now.end() ? std::nullopt : std::optional(*now)});
    }
    return states;
}

}  // namespace

/// A note that is being written.
struct Annotator::Writing {
    AnnotationState first;  ///< as it was when the writing began
    Annotation kept;        ///< as the library has it; its id is 0 until it is made
    QString text;
    bool isKeeping = false;  ///< an answer is on its way
    bool isEnding = false;
    QTimer pause;
    std::weak_ptr<library::Library> library;
};

Annotator::Annotator(Workspace& workspace) : m_workspace(workspace)
{
    connect(&workspace, &Workspace::libraryLeaving, this, [this] {
        endNote();
        m_writing.reset();
    });
}

Annotator::~Annotator() = default;

void Annotator::done(const QString& text, const AnnotationStates& before, const AnnotationStates& after)
{
    m_workspace.remember(
        text, [this, before] { restore(before); }, [this, after] { restore(after); });
}

void Annotator::restore(const AnnotationStates& states)
{
    const auto library = m_workspace.library();
    if (!library) return;
    library::whenAnswered(library->annotating().restore(states), this, [this](const Result<Annotated>& restored) {
        if (!restored) Q_EMIT m_workspace.failed(restored.error());
    });
}

void Annotator::highlight(ArticleId article, const Passage& passage, HighlightColour colour)
{
    const auto library = m_workspace.library();
    if (!library) return;
    m_colour = colour;
    library::whenAnswered(library->annotating().add({{.article = article, .passage = passage, .colour = colour}}), this,
                          [this, colour](const Result<Annotated>& added) {
                              if (!added) return Q_EMIT m_workspace.failed(added.error());
                              done(highlightedToast(colour), added->before, after(*added));
                          });
}

void Annotator::recolour(const Annotations& highlights, HighlightColour colour)
{
    const auto library = m_workspace.library();
    if (!library) return;
    m_colour = colour;
    Annotations wanted = highlights;
    std::erase_if(wanted, [colour](const Annotation& each) { return !each.passage || each.colour == colour; });
    if (wanted.empty()) return;
    for (Annotation& each : wanted) each.colour = colour;
    library::whenAnswered(library->annotating().change(wanted), this, [this](const Result<Annotated>& changed) {
        if (!changed) return Q_EMIT m_workspace.failed(changed.error());
        done(recolouredToast(), changed->before, after(*changed));
    });
}

void Annotator::remove(const Annotations& annotations)
{
    const auto library = m_workspace.library();
    if (!library || annotations.empty()) return;
    std::vector<qint64> ids;
    for (const Annotation& each : annotations) ids.push_back(each.id);
    library::whenAnswered(library->annotating().remove(ids), this,
                          [this, annotations](const Result<Annotated>& removed) {
                              if (!removed) return Q_EMIT m_workspace.failed(removed.error());
                              if (!removed->before.empty())
                                  done(removedToast(annotations), removed->before, after(*removed));
                          });
}

void Annotator::place(const Annotation& lost, const PassageSelector& passage)
{
    const auto library = m_workspace.library();
    if (!library) return;
    library::whenAnswered(library->annotating().place(lost.id, passage), this, [this](const Result<Annotated>& placed) {
        if (!placed) return Q_EMIT m_workspace.failed(placed.error());
        done(placedToast(), placed->before, after(*placed));
    });
}

void Annotator::beginNote(const Annotation& annotation)
{
    endNote();
    const auto writing = std::make_shared<Writing>();
    writing->first = {annotation.id, annotation.id == 0 ? std::nullopt : std::optional(annotation)};
    writing->kept = annotation;
    writing->text = annotation.note;
    writing->library = m_workspace.library();
    writing->pause.setSingleShot(true);
    writing->pause.setInterval(KeepMilliseconds);
    connect(&writing->pause, &QTimer::timeout, this, [this, weak = std::weak_ptr(writing)] {
        if (const auto still = weak.lock()) keep(still);
    });
    m_writing = writing;
    if (annotation.id == 0 && annotation.passage) makeNoted(writing);
}

void Annotator::writeNote(const QString& text)
{
    if (!m_writing) return;
    m_writing->text = text;
    if (!m_writing->pause.isActive()) m_writing->pause.start();
}

void Annotator::endNote()
{
    const auto writing = std::exchange(m_writing, nullptr);
    if (!writing) return;
    writing->isEnding = true;
    writing->pause.stop();
    keep(writing);
}

void Annotator::makeNoted(const std::shared_ptr<Writing>& writing)
{
    const auto library = m_workspace.library();
    if (!library) return;
    writing->isKeeping = true;
    Annotation wanted = writing->kept;
    wanted.note = writing->text;
    if (wanted.passage) m_colour = wanted.colour;
    library::whenAnswered(library->annotating().add({wanted}), this, [this, writing](const Result<Annotated>& added) {
        writing->isKeeping = false;
        if (!added) return Q_EMIT m_workspace.failed(added.error());
        writing->first = added->before.front();
        takeKept(writing, added->now.front());
    });
}

/// One answer after the other; what was written meanwhile is kept next. A note on an article that says nothing (any
/// more) is kept as it was until the writing ends.
void Annotator::keep(const std::shared_ptr<Writing>& writing)
{
    const auto library = m_workspace.library();
    if (writing->isKeeping || !library) return;
    const bool saysNothing = !writing->kept.passage && writing->text.trimmed().isEmpty();
    const bool isMade = writing->kept.id != 0;
    if (writing->text == writing->kept.note || saysNothing) {
        if (writing->isEnding) finish(writing);
        return;
    }
    if (!isMade) return makeNoted(writing);
    writing->isKeeping = true;
    Annotation wanted = writing->kept;
    wanted.note = writing->text;
    library::whenAnswered(library->annotating().change({wanted}), this,
                          [this, writing, wanted](const Result<Annotated>& changed) {
                              writing->isKeeping = false;
                              if (changed) return takeKept(writing, changed->now.front());
                              // Removed meanwhile, by another window perhaps: what is being written is worth more.
                              if (changed.error().kind == ErrorKind::NotFound) return putBack(writing, wanted);
                              Q_EMIT m_workspace.failed(changed.error());
                          });
}

void Annotator::putBack(const std::shared_ptr<Writing>& writing, const Annotation& wanted)
{
    const auto library = m_workspace.library();
    if (!library) return;
    writing->isKeeping = true;
    library::whenAnswered(library->annotating().restore({{wanted.id, wanted}}), this,
                          [this, writing](const Result<Annotated>& restored) {
                              writing->isKeeping = false;
                              if (!restored) return Q_EMIT m_workspace.failed(restored.error());
                              if (!restored->now.empty()) takeKept(writing, restored->now.front());
                          });
}

void Annotator::takeKept(const std::shared_ptr<Writing>& writing, const Annotation& kept)
{
    writing->kept = kept;
    if (writing->isEnding || writing->text != kept.note) keep(writing);
}

void Annotator::finish(const std::shared_ptr<Writing>& writing)
{
    const Annotation& now = writing->kept;
    if (now.id == 0 || writing->library.lock() != m_workspace.library()) return;
    const bool saysNothing = !now.passage && writing->text.trimmed().isEmpty();
    const Annotation before = writing->first.annotation.value_or(Annotation{});
    if (saysNothing) {
        const auto library = m_workspace.library();
        if (!library) return;
        library::whenAnswered(
            library->annotating().remove({now.id}), this, [this, writing](const Result<Annotated>& removed) {
                if (!removed) return Q_EMIT m_workspace.failed(removed.error());
                if (!writing->first.annotation) return;  // it never said anything
                done(removedToast({*writing->first.annotation}), {writing->first}, {{writing->first.id, std::nullopt}});
            });
        return;
    }
    if (writing->first.annotation && before.note == now.note) return;
    const bool isOnlyHighlighted = !writing->first.annotation && now.note.isEmpty();
    done(isOnlyHighlighted ? highlightedToast(now.colour) : notedToast(before, now), {writing->first}, {{now.id, now}});
}

}  // namespace dateline::workspace
