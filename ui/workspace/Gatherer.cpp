// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/Gatherer.h"

#include "library/Gathering.h"
#include "library/WhenAnswered.h"
#include "ui/workspace/BasketWording.h"
#include "ui/workspace/Workspace.h"

#include <algorithm>
#include <utility>

namespace dateline::workspace {

Gatherer::Gatherer(Workspace& workspace) : m_workspace(workspace)
{
    connect(&workspace, &Workspace::libraryChanged, this, &Gatherer::followLibrary);
}

void Gatherer::followLibrary()
{
    m_turns.clear();
    m_baskets.clear();
    m_passages.clear();
    m_isKnown = false;
    m_basketAskings.next();
    m_passageAskings.next();
    if (const auto library = m_workspace.library())
        connect(library.get(), &library::Library::changed, this, &Gatherer::takeChange);
    Q_EMIT basketsChanged();
    Q_EMIT passagesChanged();
    askBaskets();
}

/// Any mark may be a passage's; an article that is corrected or comes again changes its rows.
void Gatherer::takeChange(const ChangeSet& change)
{
    if (change.realm == Realm::Reader) askBaskets();
    if (change.realm != Realm::Articles || m_passages.empty()) return;
    const auto isTouched = [&](const BasketRow& row) {
        return std::ranges::binary_search(change.changed, row.passage.article) ||
               std::ranges::binary_search(change.added, row.passage.article) ||
               std::ranges::binary_search(change.removed, row.passage.article);
    };
    if (change.everything || std::ranges::any_of(m_passages, isTouched)) askPassages();
}

void Gatherer::askBaskets()
{
    const auto library = m_workspace.library();
    if (!library) return;
    const auto ticket = m_basketAskings.next();
    library::whenAnswered(library->gathering().baskets(), this, [this, ticket](const Result<Baskets>& baskets) {
        if (!m_basketAskings.isNewest(ticket)) return;
        if (!baskets) return Q_EMIT m_workspace.failed(baskets.error());
        const bool isOther = std::exchange(m_baskets, *baskets) != *baskets;
        if (isOther) Q_EMIT basketsChanged();
        if (isOther) Q_EMIT m_workspace.changed();
        askPassages();
    });
}

void Gatherer::askPassages()
{
    const auto library = m_workspace.library();
    if (!library || !m_isFollowing) return;
    const auto ticket = m_passageAskings.next();
    if (!current()) return take({});
    library::whenAnswered(library->gathering().passages(current()->id), this,
                          [this, ticket](const Result<std::vector<BasketRow>>& rows) {
                              if (!m_passageAskings.isNewest(ticket)) return;
                              if (rows) return take(*rows);
                              // The basket went meanwhile: the answer on its way says which is current now.
                              if (rows.error().kind != ErrorKind::NotFound) Q_EMIT m_workspace.failed(rows.error());
                          });
}

/// While something is still on its way to the library, what stands there is older than what is shown.
void Gatherer::take(std::vector<BasketRow> rows)
{
    if (!m_turns.empty()) return;
    const bool isSame = std::exchange(m_isKnown, true) && rows == m_passages;
    m_passages = std::move(rows);
    if (!isSame) Q_EMIT passagesChanged();
}

void Gatherer::follow()
{
    if (std::exchange(m_isFollowing, true)) return;
    askPassages();
}

const Basket* Gatherer::current() const
{
    const auto found = std::ranges::find(m_baskets, true, &Basket::isCurrent);
    return found == m_baskets.end() ? nullptr : &*found;
}

/// One after the other: what takes a command back is known when its answer is there, and keys are quicker.
void Gatherer::run(Job job, Then then)
{
    m_turns.push_back({std::move(job), std::move(then)});
    if (m_turns.size() == 1) runNext();
}

void Gatherer::runNext()
{
    const auto library = m_workspace.library();
    if (m_turns.empty() || !library) return m_turns.clear();
    library::whenAnswered(m_turns.front().job(*library), this, [this, library](const Result<Gathered>& gathered) {
        if (library != m_workspace.library() || m_turns.empty()) return;
        const Then then = std::move(m_turns.front().then);
        m_turns.pop_front();
        gathered ? then(*gathered) : Q_EMIT m_workspace.failed(gathered.error());
        m_turns.empty() ? askBaskets() : runNext();
    });
}

void Gatherer::remember(const QString& text, const BasketStates& before)
{
    const auto states = std::make_shared<BasketStates>(before);
    const auto swap = [this, states] { restore(states); };
    m_workspace.remember(text, swap, swap);
}

/// What takes that back takes the place of what was restored.
void Gatherer::restore(const std::shared_ptr<BasketStates>& states)
{
    run([states](library::Library& library) { return library.gathering().restore(*states); },
        [states](const Gathered& gathered) { *states = gathered.before; });
}

void Gatherer::add(const BasketPassages& passages)
{
    if (passages.empty()) return;
    const BasketPlace place{.nameOfFirst = firstBasketName()};
    run([=](library::Library& library) { return library.gathering().add(passages, place); },
        [this, count = passages.size()](const Gathered& gathered) {
            const auto basket = std::ranges::find(m_baskets, gathered.basket, &Basket::id);
            const QString name = basket == m_baskets.end() ? firstBasketName() : basket->name;
            remember(gatheredToast(name, int(count)), gathered.before);
        });
}

void Gatherer::showMoved(const std::vector<qint64>& passages, qint64 before)
{
    const auto isMoved = [&](const BasketRow& row) {
        return std::ranges::find(passages, row.passage.id) != passages.end();
    };
    std::vector<BasketRow> moved, rest;
    for (const BasketRow& row : m_passages) (isMoved(row) ? moved : rest).push_back(row);
    const auto at = std::ranges::find(rest, before, [](const BasketRow& row) { return row.passage.id; });
    rest.insert(at, moved.begin(), moved.end());
    m_passages = std::move(rest);
    Q_EMIT passagesChanged();
}

/// Shown at once: the next key moves it from where it stands then.
void Gatherer::move(const std::vector<qint64>& passages, qint64 before)
{
    if (passages.empty() || !current()) return;
    showMoved(passages, before);
    run(
        [=, basket = current()->id](library::Library& library) {
            return library.gathering().move(passages, {.basket = basket, .before = before});
        },
        [this, count = passages.size()](const Gathered& gathered) {
            remember(passagesMovedToast(int(count)), gathered.before);
        });
}

void Gatherer::comment(qint64 passage, const QString& comment)
{
    run([=](library::Library& library) { return library.gathering().comment(passage, comment); },
        [this](const Gathered& gathered) { remember(commentedToast(), gathered.before); });
}

void Gatherer::remove(const std::vector<qint64>& passages)
{
    if (passages.empty()) return;
    std::erase_if(m_passages,
                  [&](const BasketRow& row) { return std::ranges::find(passages, row.passage.id) != passages.end(); });
    Q_EMIT passagesChanged();
    run([=](library::Library& library) { return library.gathering().remove(passages); },
        [this](const Gathered& gathered) {
            if (!gathered.passages.empty())
                remember(passagesRemovedToast(int(gathered.passages.size())), gathered.before);
        });
}

void Gatherer::clear()
{
    if (!current()) return;
    run([basket = current()->id](library::Library& library) { return library.gathering().clear(basket); },
        [this, name = current()->name](const Gathered& gathered) { remember(clearedToast(name), gathered.before); });
}

void Gatherer::create(const QString& name)
{
    run([=](library::Library& library) { return library.gathering().create(name); },
        [this, name](const Gathered& gathered) { remember(basketMadeToast(name), gathered.before); });
}

void Gatherer::rename(const QString& name)
{
    if (!current() || current()->name == name) return;
    run([=, basket = current()->id](library::Library& library) { return library.gathering().rename(basket, name); },
        [this, name](const Gathered& gathered) { remember(basketRenamedToast(name), gathered.before); });
}

void Gatherer::forget()
{
    if (!current()) return;
    run([basket = current()->id](library::Library& library) { return library.gathering().forget(basket); },
        [this, name = current()->name](const Gathered& gathered) {
            remember(basketForgottenToast(name), gathered.before);
        });
}

void Gatherer::makeCurrent(qint64 basket)
{
    const auto found = std::ranges::find(m_baskets, basket, &Basket::id);
    if (found == m_baskets.end() || found->isCurrent) return;
    run([=](library::Library& library) { return library.gathering().makeCurrent(basket); },
        [this, name = found->name](const Gathered& gathered) { remember(basketChosenToast(name), gathered.before); });
}

}  // namespace dateline::workspace
