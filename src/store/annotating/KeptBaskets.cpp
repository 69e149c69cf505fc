// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotating/KeptBaskets.h"

#include "store/Connection.h"
#include "store/annotating/BasketPlaces.h"
#include "text/Folding.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace dateline::store {

using namespace Qt::StringLiterals;

BasketPassage KeptBasketPassage::told() const
{
    BasketPassage whole = item;
    whole.article = passage.article;
    whole.passage = passage.passage;
    return whole;
}

Result<qint64> currentBasket(Connection& reader)
{
    Statement find = reader.statement("baskets/current");
    const auto row = find.step();
    if (!row) return row.error();
    return *row ? find.integer(0) : 0;
}

Result<Baskets> keptBaskets(Connection& reader)
{
    const auto current = currentBasket(reader);
    if (!current) return current.error();
    Baskets baskets;
    Statement rows = reader.statement("baskets/all");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return baskets;
        baskets.push_back({rows.integer(0), rows.text(1), rows.integer(2), rows.integer(0) == *current});
    }
}

// The columns are those of baskets/passage.
static KeptBasketPassage keptAt(const Statement& row)
{
    KeptBasketPassage kept;
    kept.item.id = row.integer(0);
    kept.item.comment = row.text(1);
    kept.item.created = QDateTime::fromMSecsSinceEpoch(row.integer(2), Qt::UTC);
    kept.passage = passageAt(row, 3);
    return kept;
}

Result<std::vector<KeptBasketPassage>> keptBasketPassages(Connection& reader, qint64 basket)
{
    std::vector<KeptBasketPassage> passages;
    Statement rows = reader.statement("baskets/passages");
    rows.bind(1, basket);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return passages;
        passages.push_back(keptAt(rows));
    }
}

static Result<std::optional<QString>> nameOf(Connection& reader, qint64 basket)
{
    Statement find = reader.statement("baskets/name");
    const auto row = find.bind(1, basket).step();
    if (!row) return row.error();
    return *row ? std::optional(find.text(0)) : std::optional<QString>();
}

Result<bool> BasketEdit::isThere(qint64 basket)
{
    const auto name = nameOf(m_reader, basket);
    return name ? Result<bool>(name->has_value()) : name.error();
}

Result<std::optional<qint64>> BasketEdit::named(const QString& name)
{
    Statement find = m_reader.statement("baskets/find-name");
    const auto row = find.bind(1, text::foldedName(name.simplified())).step();
    if (!row) return row.error();
    return *row ? std::optional(find.integer(0)) : std::optional<qint64>();
}

static Result<qint64> putName(Connection& reader, qint64 basket, const QString& name)
{
    Statement write = reader.statement("baskets/put");
    basket == 0 ? write.bindNull(1) : write.bind(1, basket);
    const auto row = write.bind(2, name).bind(3, text::foldedName(name)).step();
    if (!row) return row.error();
    return write.integer(0);
}

Result<void> BasketEdit::takeAll(qint64 basket)
{
    const auto passages = order(basket);
    if (!passages) return passages.error();
    for (const qint64 passage : *passages)
        if (auto taken = take(passage); !taken) return taken;
    return {};
}

Result<void> BasketEdit::forget(qint64 basket)
{
    const auto old = nameOf(m_reader, basket);
    if (!old) return old.error();
    if (auto taken = takeAll(basket); !taken) return taken;
    m_before.baskets.push_back({basket, *old});
    return m_reader.statement("baskets/forget").bind(1, basket).run();
}

Result<qint64> BasketEdit::name(qint64 basket, const QString& name)
{
    const QString tidy = name.simplified();
    if (text::foldedName(tidy).isEmpty()) return Error{ErrorKind::WrongUsage, tidy, u"a name is needed"_s};
    const auto holder = named(tidy);
    if (!holder) return holder.error();
    if (*holder && **holder != basket) return Error{ErrorKind::AlreadyThere, tidy, {}};
    const auto old = nameOf(m_reader, basket);
    if (!old) return old.error();
    auto id = putName(m_reader, basket, tidy);
    if (id) m_before.baskets.push_back({*id, *old});
    return id;
}

Result<void> BasketEdit::makeCurrent(qint64 basket)
{
    const auto current = currentBasket(m_reader);
    if (!current) return current.error();
    if (*current == basket) return {};
    if (!m_before.current) m_before.current = *current;
    return m_reader.statement("baskets/make-current").bind(1, basket).run();
}

Result<std::vector<BasketEdit::Placed>> BasketEdit::placed(qint64 basket)
{
    std::vector<Placed> passages;
    Statement rows = m_reader.statement("baskets/order");
    rows.bind(1, basket);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return passages;
        passages.push_back({rows.integer(0), {rows.integer(2)}, rows.integer(1)});
    }
}

Result<std::vector<qint64>> BasketEdit::order(qint64 basket)
{
    const auto now = placed(basket);
    if (!now) return now.error();
    std::vector<qint64> passages;
    for (const Placed& each : *now) passages.push_back(each.passage);
    if (std::ranges::find(m_before.orders, basket, &BasketOrder::basket) == m_before.orders.end())
        m_before.orders.push_back({basket, passages});
    return passages;
}

Result<std::optional<BasketEdit::Placed>> BasketEdit::placeOf(qint64 passage)
{
    Statement find = m_reader.statement("baskets/place-of");
    const auto row = find.bind(1, passage).step();
    if (!row) return row.error();
    return *row ? std::optional(Placed{passage, {find.integer(2)}, std::nullopt}) : std::optional<Placed>();
}

// Those from elsewhere have no place here yet.
Result<std::vector<BasketEdit::Placed>> BasketEdit::wanted(qint64 basket, const std::vector<qint64>& passages)
{
    auto now = placed(basket);
    if (!now) return now;
    QHash<qint64, Placed> here;
    for (const Placed& each : *now) here.insert(each.passage, each);
    std::vector<Placed> wanted;
    QSet<qint64> listed;
    for (const qint64 passage : passages) {
        const auto known = here.constFind(passage);
        const auto found = known == here.constEnd() ? placeOf(passage) : Result<std::optional<Placed>>(*known);
        if (!found) return found.error();
        if (!*found || listed.contains(passage)) continue;
        listed.insert(passage);
        wanted.push_back(**found);
    }
    std::ranges::copy_if(*now, std::back_inserter(wanted),
                         [&listed](const Placed& each) { return !listed.contains(each.passage); });
    return wanted;
}

Result<void> BasketEdit::setOrder(qint64 basket, const std::vector<qint64>& passages)
{
    if (const auto noted = order(basket); !noted) return noted.error();
    const auto all = wanted(basket, passages);
    if (!all) return all.error();
    std::vector<std::optional<qint64>> before;
    for (const Placed& each : *all) before.push_back(each.place);
    const std::vector<qint64> places = placesFor(before);
    for (size_t at = 0; at < places.size(); ++at) {
        if (before[at] == places[at]) continue;
        Statement set = m_reader.statement("baskets/set-place");
        if (auto done = set.bind(1, (*all)[at].passage).bind(2, basket).bind(3, places[at]).run(); !done) return done;
        m_articles.push_back((*all)[at].article);
    }
    return {};
}

Result<std::optional<qint64>> BasketEdit::basketOf(qint64 passage)
{
    Statement find = m_reader.statement("baskets/basket-of");
    const auto row = find.bind(1, passage).step();
    if (!row) return row.error();
    return *row ? std::optional(find.integer(0)) : std::optional<qint64>();
}

Result<std::optional<KeptBasketPassage>> BasketEdit::kept(qint64 passage)
{
    Statement find = m_reader.statement("baskets/passage");
    const auto row = find.bind(1, passage).step();
    if (!row) return row.error();
    return *row ? std::optional(keptAt(find)) : std::optional<KeptBasketPassage>();
}

static QString commentOf(const BasketPassage& item)
{
    return item.comment.isNull() ? u""_s : item.comment;
}

// What was chosen of a passage never changes, so one that is there changes its comment alone.
Result<qint64> BasketEdit::put(const KeptBasketPassage& wanted)
{
    const auto old = kept(wanted.item.id);
    if (!old) return old.error();
    m_articles.push_back(wanted.passage.article);
    if (*old) {
        m_before.passages.push_back({wanted.item.id, (*old)->told()});
        const auto done =
            m_reader.statement("baskets/comment").bind(1, wanted.item.id).bind(2, commentOf(wanted.item)).run();
        return done ? Result<qint64>(wanted.item.id) : done.error();
    }
    const auto passage = keepPassage(m_reader, wanted.passage);
    if (!passage) return passage.error();
    Statement write = m_reader.statement("baskets/put-passage");
    wanted.item.id == 0 ? write.bindNull(1) : write.bind(1, wanted.item.id);
    write.bind(2, *passage).bind(3, commentOf(wanted.item)).bind(4, wanted.item.created.toMSecsSinceEpoch());
    const auto row = write.step();
    if (!row) return row.error();
    m_before.passages.push_back({write.integer(0), std::nullopt});
    return write.integer(0);
}

Result<void> BasketEdit::take(qint64 passage)
{
    const auto old = kept(passage);
    if (!old) return old.error();
    if (!*old) return {};
    m_before.passages.push_back({passage, (*old)->told()});
    m_articles.push_back((*old)->passage.article);
    if (auto done = forgetPassage(m_reader, (*old)->passage.id); !done) return done;
    return m_reader.statement("baskets/forget-passage").bind(1, passage).run();
}

}  // namespace dateline::store
