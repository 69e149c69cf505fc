// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "text/Boundaries.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <functional>

namespace dateline::store {

class Connection;

/// What of an article is indexed and matched, in UTF-8.
struct ArticleText {
    qint64 id = 0;
    QByteArray headline = {};
    QByteArray body = {};
    QByteArray byline = {};
    QByteArray dateline = {};
    QByteArray source = {};
    QByteArray labels = {};            ///< a line each
    text::Boundaries boundaries = {};  ///< of the body
    QString language = {};             ///< null where it is not known
    QByteArray slug = {};
    bool hasEarlier = false;  ///< a text that this one replaced, or that is older

    /// The columns of the words table, in their order.
    std::array<const QByteArray*, 6> columns() const
    {
        return {&headline, &body, &byline, &dateline, &source, &labels};
    }
};

using TakeText = std::function<Result<void>(ArticleText)>;
/// Answers whether to go on.
using TakeNextText = std::function<Result<bool>(ArticleText)>;

/// The articles above an id, ascending, at most `limit`, until `take` answers false.
Result<void> readTextsAbove(Connection& articles, qint64 id, qint64 limit, const TakeNextText& take);
/// One article; does nothing where it is gone.
Result<void> readTextOf(Connection& articles, qint64 id, const TakeText& take);

}  // namespace dateline::store
