// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Basket.h"
#include "store/annotating/ReaderCommit.h"

#include <functional>
#include <vector>

namespace dateline::store {

class BasketEdit;
class PassagesPlacer;

/// Writes baskets of passages: the part of MarkWriter behind baskets(). Each call is one transaction, all or none.
class BasketWriter final {
public:
    explicit BasketWriter(ReaderCommit commit) : m_commit(std::move(commit)) {}

    /// As library::Gathering.
    Result<Gathered> create(const QString& name);
    Result<Gathered> rename(qint64 basket, const QString& name);
    Result<Gathered> makeCurrent(qint64 basket);
    Result<Gathered> forget(qint64 basket);
    Result<Gathered> add(const BasketPassages& passages, const BasketPlace& place);
    Result<Gathered> move(const std::vector<qint64>& passages, const BasketPlace& place);
    Result<Gathered> comment(qint64 passage, const QString& comment);
    Result<Gathered> remove(const std::vector<qint64>& passages);
    Result<Gathered> clear(qint64 basket);
    Result<Gathered> restore(const BasketStates& states);

private:
    /// Answers the basket that it is about.
    using Work = std::function<Result<qint64>(BasketEdit&)>;
    Result<Gathered> run(const Work& work);
    Result<qint64> chosen(BasketEdit& edit, qint64 basket);
    Result<qint64> target(BasketEdit& edit, const BasketPlace& place);
    static Result<qint64> put(BasketEdit& edit, PassagesPlacer& placer, BasketPassage item);

    ReaderCommit m_commit;
};

}  // namespace dateline::store
