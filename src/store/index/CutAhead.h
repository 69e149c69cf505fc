// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/index/ArticleTokens.h"

#include <functional>
#include <future>
#include <vector>

namespace dateline::store {

/// Articles on their way into the index: cut into words on a second thread, while the caller's writes those cut before.
/// Either takes about half of the time. The second thread sees texts and postings alone, never a connection.
class CutAhead final {
public:
    struct Article {
        ArticleText text;
        quint32 generation = 0;
        ColumnTokens tokens;
        analysis::Signature signature;  ///< of a text without words where none are made
    };
    enum class Signatures { Made, Left };
    /// On the caller's thread, in the order of add().
    using Write = std::function<Result<void>(const Article&)>;

    /// `postings` is lent until the finish() after an add(), or until this is gone.
    CutAhead(SegmentBuilder& postings, Write write, Signatures signatures = Signatures::Made)
        : m_postings(postings), m_write(std::move(write)), m_signatures(signatures)
    {
    }
    ~CutAhead();
    Q_DISABLE_COPY_MOVE(CutAhead)

    /// Ids ascend. An error is that of writing an article added before; what was not written then is forgotten.
    Result<void> add(ArticleText text, quint32 generation);
    /// All that was added is gathered and written.
    Result<void> finish();

private:
    // Its articles stay when it is emptied, so that the memory of their tokens serves again.
    struct Batch {
        std::vector<Article> articles;
        size_t count = 0;
        qint64 bytes = 0;
    };

    void cutAll(Batch& batch);
    Result<void> turn();

    SegmentBuilder& m_postings;
    const Write m_write;
    const Signatures m_signatures;
    Batch m_waiting, m_cutting, m_cut;
    std::future<void> m_running;
};

}  // namespace dateline::store
