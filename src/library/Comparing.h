// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleVersion.h"
#include "article/Difference.h"
#include "article/Neighbours.h"
#include "article/ReadBefore.h"
#include "article/Selection.h"
#include "article/StoryChain.h"
#include "library/Library.h"

#include <optional>

namespace dateline::library {

/// A text of an article: of its versions the one of that number, without a number the present one.
struct TextChoice {
    ArticleId article;
    std::optional<int> version = {};

    bool operator==(const TextChoice&) const = default;
};

/// Whether the texts that an article had before were read: the library knows it of the article alone.
enum class OwnVersions { Read, Unread };

/// What an article is near to, and how texts differ. Whoever asks may cancel; the answer is then Cancelled.
class Comparing final {
public:
    /// As store::Reader.
    Reply<std::vector<ArticleVersion>> versions(ArticleId id);
    Reply<AlikeArticles> alike(ArticleId id, qint64 most, const Cancel& cancel = {});
    /// These articles in their order, then all others outside the Bin that say nearly the same as one of them. Some
    /// tens of microseconds for each.
    Reply<ArticleIds> withAlike(const Selection& articles, const Cancel& cancel = {});
    Reply<std::vector<RelatedArticle>> related(ArticleId id, qint64 most, const Cancel& cancel = {});
    /// Of the story that an article tells, its updates, corrections and so on: those whose headline or slug is the same
    /// but for what the agency marks it with, within some days.
    Reply<StoryChain> chain(ArticleId id, const Cancel& cancel = {});
    /// Which sentences of its body stand, too, in what was read of its own versions, its near-duplicates, its story and
    /// what is related: two dozen texts at most, the nearest first.
    Reply<ReadBefore> readBefore(ArticleId id, OwnVersions versions, const Cancel& cancel = {});
    /// Word by word. NotFound where one of them is not there.
    Reply<Comparison> difference(const TextChoice& before, const TextChoice& after);

private:
    friend class Library;
    struct Private;
    explicit Comparing(Private& desk) : d(desk) {}
    Private& d;
};

}  // namespace dateline::library
