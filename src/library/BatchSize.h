// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleDraft.h"

#include <QElapsedTimer>

namespace dateline::library {

/// Says when an import's batch is full. The first is small, so that something shows at once; later ones grow, because
/// a large transaction costs less an article; bytes and time bound what a kill can lose and what memory holds.
class BatchSize final {
public:
    static constexpr qint64 First = 250;
    static constexpr qint64 Greatest = 8000;
    static constexpr qint64 GreatestBytes = 32 << 20;
    static constexpr qint64 GreatestMilliseconds = 1000;

    /// One more article; answers whether the batch is full with it.
    bool add(const ArticleDraft& draft)
    {
        if (m_articles == 0) m_age.start();
        ++m_articles;
        m_bytes += bytesOf(draft);
        return m_articles >= m_limit || m_bytes >= GreatestBytes || m_age.elapsed() >= GreatestMilliseconds;
    }

    void startNext()
    {
        m_articles = 0;
        m_bytes = 0;
        m_limit = std::min(m_limit * 4, Greatest);
    }

private:
    static qint64 bytesOf(const ArticleDraft& draft)
    {
        const qint64 characters = draft.headline.size() + draft.body.size() + draft.html.size();
        return characters * qint64(sizeof(QChar)) + draft.provenance.bytes.size();
    }

    qint64 m_limit = First;
    qint64 m_articles = 0;
    qint64 m_bytes = 0;
    QElapsedTimer m_age;
};

}  // namespace dateline::library
