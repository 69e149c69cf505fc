// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Connection.h"
#include "store/Store.h"
#include "store/Turn.h"
#include "store/annotating/AnnotationWriter.h"
#include "store/annotating/BasketWriter.h"
#include "store/journal/Journal.h"

#include <functional>
#include <memory>
#include <vector>

namespace dateline::store {

struct MarkWriter::Private {
    using Ids = std::vector<quint32>;

    /// `work` says in the set that it is given what it changed.
    Result<ChangeSet> commit(const std::function<Result<void>(ChangeSet&)>& work);
    template <typename Work>
    Result<ChangeSet> mark(const ArticleIds& ids, bool isSet, Work work);
    template <typename Work>
    Result<ChangeSet> name(Work work);
    /// What no list shows.
    Result<void> note(const std::function<Result<void>(Connection&)>& work);
    Result<Ids> bookmark(const Ids& ids, bool isBookmarked);
    Result<Ids> carry(const Mark& mark, const Ids& ids, bool isSet);
    Result<ForgottenMark> forgetOne(const NamedMark& named);
    Result<void> mergeNow(const Mark& from, const Mark& into, MergedTags& merged);
    Result<void> restoreOne(const ForgottenMark& forgotten);
    Result<void> raiseCorrections(bool hasChanged, qint64& revision);
    Result<void> tidyLog();
    void lend();
    Result<void> openJournal();
    Result<void> understandMore();

    QString folder;
    Clock clock;
    std::unique_ptr<Connection> reader;
    std::unique_ptr<Connection> articles;  // read-only, for identities
    std::unique_ptr<Turns> turns;
    std::unique_ptr<AnnotationWriter> annotations;
    std::unique_ptr<BasketWriter> baskets;
    std::unique_ptr<Journal> journal;
};

}  // namespace dateline::store
