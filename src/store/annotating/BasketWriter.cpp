// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotating/BasketWriter.h"

#include "store/Connection.h"
#include "store/KeptIdentities.h"
#include "store/annotating/KeptBaskets.h"
#include "store/annotating/PassagePlacer.h"

#include <QSet>

#include <algorithm>

namespace dateline::store {

using namespace Qt::StringLiterals;

static Error noBasket(qint64 id)
{
    return {ErrorKind::NotFound, id == 0 ? QString() : QString::number(id), u"no such basket"_s};
}

static Result<void> keepThose(const ReaderCommit& commit, const ArticleIds& articles)
{
    std::vector<quint32> ids;
    for (const ArticleId id : articles) ids.push_back(quint32(id.value));
    return keepIdentities(commit.reader, commit.articles, ids);
}

Result<Gathered> BasketWriter::run(const Work& work)
{
    BasketEdit edit(m_commit.reader);
    Gathered gathered;
    const auto done = m_commit.commit([&](ChangeSet& change) -> Result<void> {
        const auto basket = work(edit);
        if (!basket) return basket.error();
        gathered.basket = *basket;
        ArticleIds articles = edit.articles();
        std::ranges::sort(articles);
        articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
        change.everything = edit.hasChangedBaskets();
        change.changed.insert(change.changed.end(), articles.begin(), articles.end());
        std::ranges::sort(change.changed);
        change.changed.erase(std::unique(change.changed.begin(), change.changed.end()), change.changed.end());
        return keepThose(m_commit, articles);
    });
    if (!done) return done.error();
    gathered.before = edit.before();
    for (const BasketPassageState& state : gathered.before.passages) gathered.passages.push_back(state.id);
    // What is taken back last was done first.
    std::ranges::reverse(gathered.before.passages);
    std::ranges::reverse(gathered.before.baskets);
    return gathered;
}

/// The current one where none is named.
Result<qint64> BasketWriter::chosen(BasketEdit& edit, qint64 basket)
{
    auto id = basket == 0 ? currentBasket(m_commit.reader) : Result<qint64>(basket);
    if (!id) return id;
    const auto there = edit.isThere(*id);
    if (!there) return there.error();
    return *there ? id : Result<qint64>(noBasket(basket));
}

Result<Gathered> BasketWriter::create(const QString& name)
{
    return run([&](BasketEdit& edit) -> Result<qint64> {
        const auto holder = edit.named(name);
        if (!holder) return holder.error();
        auto id = *holder ? Result<qint64>(**holder) : edit.name(0, name);
        if (!id) return id;
        const auto made = edit.makeCurrent(*id);
        return made ? id : Result<qint64>(made.error());
    });
}

Result<Gathered> BasketWriter::rename(qint64 basket, const QString& name)
{
    return run([&](BasketEdit& edit) -> Result<qint64> {
        const auto id = chosen(edit, basket);
        return id ? edit.name(*id, name) : id;
    });
}

Result<Gathered> BasketWriter::makeCurrent(qint64 basket)
{
    return run([&](BasketEdit& edit) -> Result<qint64> {
        auto id = chosen(edit, basket);
        if (!id) return id;
        const auto made = edit.makeCurrent(*id);
        return made ? id : Result<qint64>(made.error());
    });
}

Result<Gathered> BasketWriter::forget(qint64 basket)
{
    return run([&](BasketEdit& edit) -> Result<qint64> {
        auto id = chosen(edit, basket);
        if (!id) return id;
        if (const auto forgotten = edit.forget(*id); !forgotten) return forgotten.error();
        const auto current = currentBasket(m_commit.reader);
        if (!current || *current != *id) return current ? id : current;
        const auto rest = keptBaskets(m_commit.reader);
        if (!rest) return rest.error();
        const auto made = edit.makeCurrent(rest->empty() ? 0 : rest->front().id);
        return made ? id : Result<qint64>(made.error());
    });
}

Result<qint64> BasketWriter::put(BasketEdit& edit, PassagesPlacer& placer, BasketPassage item)
{
    KeptBasketPassage kept{std::move(item), {}};
    kept.passage = {.article = kept.item.article, .passage = std::move(kept.item.passage)};
    kept.item.passage = {};
    const auto placed = placer.place(kept.passage);
    return placed ? edit.put(kept) : Result<qint64>(placed.error());
}

static Result<void> judge(Connection& articles, const BasketPassage& item)
{
    const QString subject = QString::number(item.article.value);
    if (item.passage.made.exact.trimmed().isEmpty())
        return Error{ErrorKind::WrongUsage, subject, u"the passage is empty"_s};
    const auto there = articles.statement("articles/exists").bind(1, item.article.value).step();
    if (!there) return there.error();
    return *there ? Result<void>() : Result<void>(Error{ErrorKind::NotFound, subject, u"no such article"_s});
}

/// Where none is there yet, the first one is made.
Result<qint64> BasketWriter::target(BasketEdit& edit, const BasketPlace& place)
{
    auto id = chosen(edit, place.basket);
    if (id || place.basket != 0 || place.nameOfFirst.isEmpty() || id.error().kind != ErrorKind::NotFound) return id;
    const auto holder = edit.named(place.nameOfFirst);
    if (!holder) return holder.error();
    auto made = *holder ? Result<qint64>(**holder) : edit.name(0, place.nameOfFirst);
    if (!made) return made;
    const auto current = edit.makeCurrent(*made);
    return current ? made : Result<qint64>(current.error());
}

/// The passages together before that one; where it is one of them, before the next that is not.
static std::vector<qint64> withInserted(const std::vector<qint64>& order, const std::vector<qint64>& passages,
                                        qint64 before)
{
    const QSet<qint64> moved(passages.begin(), passages.end());
    std::vector<qint64> all;
    bool isInserted = false, isPast = false;
    for (const qint64 id : order) {
        isPast = isPast || id == before;
        if (moved.contains(id)) continue;
        if (isPast && !isInserted) all.insert(all.end(), passages.begin(), passages.end());
        isInserted = isInserted || isPast;
        all.push_back(id);
    }
    if (!isInserted) all.insert(all.end(), passages.begin(), passages.end());
    return all;
}

Result<Gathered> BasketWriter::add(const BasketPassages& passages, const BasketPlace& place)
{
    return run([&](BasketEdit& edit) -> Result<qint64> {
        auto basket = target(edit, place);
        if (!basket) return basket;
        const auto order = edit.order(*basket);
        if (!order) return order.error();
        PassagesPlacer placer(m_commit.articles);
        std::vector<qint64> added;
        for (BasketPassage item : passages) {
            if (const auto judged = judge(m_commit.articles, item); !judged) return judged.error();
            item.id = 0;
            item.created = QDateTime::fromMSecsSinceEpoch(m_commit.clock().toMSecsSinceEpoch(), Qt::UTC);
            item.passage.last = item.passage.made;
            auto id = put(edit, placer, std::move(item));
            if (!id) return id;
            added.push_back(*id);
        }
        const auto set = edit.setOrder(*basket, withInserted(*order, added, place.before));
        return set ? basket : Result<qint64>(set.error());
    });
}

Result<Gathered> BasketWriter::move(const std::vector<qint64>& passages, const BasketPlace& place)
{
    std::vector<qint64> moved;
    auto gathered = run([&](BasketEdit& edit) -> Result<qint64> {
        auto basket = chosen(edit, place.basket);
        if (!basket) return basket;
        for (const qint64 passage : passages) {
            const auto from = edit.basketOf(passage);
            if (!from) return from.error();
            if (!*from) continue;
            if (const auto noted = edit.order(**from); !noted) return noted.error();
            if (std::ranges::find(moved, passage) == moved.end()) moved.push_back(passage);
        }
        const auto order = edit.order(*basket);
        if (!order) return order.error();
        const auto set = edit.setOrder(*basket, withInserted(*order, moved, place.before));
        return set ? basket : Result<qint64>(set.error());
    });
    if (gathered) gathered->passages = std::move(moved);
    return gathered;
}

Result<Gathered> BasketWriter::comment(qint64 passage, const QString& comment)
{
    return run([&](BasketEdit& edit) -> Result<qint64> {
        auto kept = edit.kept(passage);
        if (!kept) return kept.error();
        if (!*kept) return Error{ErrorKind::NotFound, QString::number(passage), u"the passage in a basket"_s};
        const auto basket = edit.basketOf(passage);
        if (!basket) return basket.error();
        (*kept)->item.comment = comment;
        const auto put = edit.put(**kept);
        return put ? basket->value_or(0) : put;
    });
}

Result<Gathered> BasketWriter::remove(const std::vector<qint64>& passages)
{
    return run([&](BasketEdit& edit) -> Result<qint64> {
        qint64 basket = 0;
        for (const qint64 passage : passages) {
            const auto from = edit.basketOf(passage);
            if (!from) return from.error();
            if (!*from) continue;
            basket = **from;
            if (const auto noted = edit.order(basket); !noted) return noted.error();
            if (const auto taken = edit.take(passage); !taken) return taken.error();
        }
        return basket;
    });
}

Result<Gathered> BasketWriter::clear(qint64 basket)
{
    return run([&](BasketEdit& edit) -> Result<qint64> {
        auto id = chosen(edit, basket);
        if (!id) return id;
        const auto taken = edit.takeAll(*id);
        return taken ? id : Result<qint64>(taken.error());
    });
}

static Result<void> noteOrders(BasketEdit& edit, const BasketStates& states)
{
    for (const BasketOrder& order : states.orders)
        if (const auto noted = edit.order(order.basket); !noted) return noted.error();
    return {};
}

static Result<void> nameThose(BasketEdit& edit, const BasketStates& states)
{
    for (const BasketState& state : states.baskets)
        if (state.name)
            if (const auto named = edit.name(state.id, *state.name); !named) return named.error();
    return {};
}

static Result<void> forgetThose(BasketEdit& edit, const BasketStates& states)
{
    for (const BasketState& state : states.baskets)
        if (!state.name)
            if (auto forgotten = edit.forget(state.id); !forgotten) return forgotten;
    return {};
}

// Baskets before what lies in them, and what lies in them before they are forgotten.
Result<Gathered> BasketWriter::restore(const BasketStates& states)
{
    return run([&](BasketEdit& edit) -> Result<qint64> {
        if (const auto noted = noteOrders(edit, states); !noted) return noted.error();
        if (const auto named = nameThose(edit, states); !named) return named.error();
        PassagesPlacer placer(m_commit.articles);
        for (const BasketPassageState& state : states.passages) {
            auto done = state.passage ? put(edit, placer, *state.passage) : Result<qint64>(state.id);
            if (!done) return done;
            if (state.passage) continue;
            if (const auto taken = edit.take(state.id); !taken) return taken.error();
        }
        for (const BasketOrder& order : states.orders)
            if (const auto set = edit.setOrder(order.basket, order.passages); !set) return set.error();
        if (const auto forgotten = forgetThose(edit, states); !forgotten) return forgotten.error();
        if (states.current)
            if (const auto made = edit.makeCurrent(*states.current); !made) return made.error();
        return states.orders.empty() ? 0 : states.orders.front().basket;
    });
}

}  // namespace dateline::store
