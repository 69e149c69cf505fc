// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Basket.h"
#include "library/Library.h"

namespace dateline::library {

/// Baskets of passages. All is durable when the future answers; each command answers what takes it back exactly. What
/// changes a basket's passages tells their articles by Library::changed (Realm::Reader); what changes the baskets
/// themselves tells `everything`.
class Gathering final {
public:
    Reply<Baskets> baskets();  ///< by name
    /// All passages of a basket (0: the current one) in their order; 5,000 take some tens of milliseconds.
    /// NotFound: no such basket.
    Reply<std::vector<BasketRow>> passages(qint64 basket = 0);

    /// Makes one, which becomes the current one; where the name is taken, the one that has it does. WrongUsage: no
    /// name.
    Reply<Gathered> create(QString name);
    /// AlreadyThere: another one has the name. WrongUsage: no name. NotFound: no such basket.
    Reply<Gathered> rename(qint64 basket, QString name);
    Reply<Gathered> makeCurrent(qint64 basket);
    /// Deletes a basket with its passages. Where it was the current one, the first by name becomes it.
    Reply<Gathered> forget(qint64 basket);

    /// Adds passages (library::passageOf(); their ids, times, `last` and `isPlaced` are not read) in their order, all
    /// or none. WrongUsage: an empty passage. NotFound: no such article or basket.
    Reply<Gathered> add(BasketPassages passages, BasketPlace place = {});
    /// Moves passages, also from other baskets, to one place, in the order in which they are given.
    Reply<Gathered> move(std::vector<qint64> passages, BasketPlace place);
    /// NotFound: it is gone.
    Reply<Gathered> comment(qint64 passage, QString comment);
    /// Those that are gone already are passed over.
    Reply<Gathered> remove(std::vector<qint64> passages);
    /// Removes all passages; the basket stays.
    Reply<Gathered> clear(qint64 basket = 0);
    /// Takes back any of these, under the same ids, and answers what takes that back.
    Reply<Gathered> restore(BasketStates states);

private:
    friend class Library;
    struct Private;
    explicit Gathering(Private& desk) : d(desk) {}
    Private& d;
};

}  // namespace dateline::library
