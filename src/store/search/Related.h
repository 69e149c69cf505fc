// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Result.h"
#include "store/search/IdSet.h"
#include "store/search/PostingSets.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace dateline::store {

/// An article that shares rare words with a text.
struct Related {
    quint32 article = 0;
    QStringList words;  ///< as the text writes them, the rarest first
};

/// The articles among `candidates` that share the most of a text's rare words, weighted by how rare they are: at most
/// so many, the nearest first, each with two words or more. Of a text some hundred words are looked at, of these the
/// couple of dozen that tell most are asked for: a few milliseconds, up to some tens at a million articles.
/// refresh() of the postings was called within this Snapshot.
Result<std::vector<Related>> relatedTo(const QByteArray& text, PostingSets& postings, const IdSet& candidates,
                                       size_t most, const Cancel& cancel);

}  // namespace dateline::store
