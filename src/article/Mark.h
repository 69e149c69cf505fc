// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleSet.h"

#include <QMetaType>
#include <QString>

#include <compare>
#include <vector>

namespace dateline::inline article {

/// What a reader can say of an article. The numbers are stored.
enum class MarkKind { Read = 0, Bookmark = 1, Tag = 2, Collection = 3, Bin = 4 };

/// One thing that articles can carry: «read», a certain tag, the Bin.
struct Mark {
    MarkKind kind = MarkKind::Read;
    qint64 id = 0;  ///< of a tag or collection, for ever; 0 for the others

    auto operator<=>(const Mark&) const = default;
};

/// How many colours a tag may have.
inline constexpr int TagColours = 8;

/// A tag or a collection.
struct NamedMark {
    Mark mark;
    QString name;
    int colour = 0;     ///< 0: none; else 1 to TagColours, a place among the theme's
    qint64 parent = 0;  ///< of a collection, the one that it stands in; 0: none

    bool operator==(const NamedMark&) const = default;
};

/// Parts the names of nested collections, so no name holds it: «Elections/Chapter 2».
inline constexpr QChar PathSeparator = u'/';

/// Likewise, with how many articles carry it (and are not in the Bin).
struct CountedMark {
    NamedMark named;
    qint64 articles = 0;  ///< of a collection with those in the collections within it, each once
    QString path;         ///< of a collection, its name behind those that it stands in; of a tag, its name

    bool operator==(const CountedMark&) const = default;
};
using CountedMarks = std::vector<CountedMark>;

/// How many of some articles carry a mark.
struct CarriedMark {
    Mark mark;
    qint64 articles = 0;

    bool operator==(const CarriedMark&) const = default;
};

/// A tag or collection that was deleted, with all that it takes to put it back.
struct ForgottenMark {
    NamedMark named;
    ArticleSet articles;

    bool operator==(const ForgottenMark&) const = default;
};
using ForgottenMarks = std::vector<ForgottenMark>;

/// What became of two tags that were made one.
struct MergedTags {
    ArticleSet added;          ///< what the remaining one did not hold before
    ForgottenMarks forgotten;  ///< the other one
};

}  // namespace dateline::inline article

Q_DECLARE_METATYPE(dateline::Mark)
