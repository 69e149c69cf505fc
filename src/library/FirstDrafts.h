// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleDraft.h"

#include <QElapsedTimer>

#include <vector>

namespace dateline::library {

/// An import's first drafts, held until it is known how to compress texts like these: as many as tell, or as come in a
/// moment that nobody notices.
class FirstDrafts final {
public:
    static constexpr size_t Most = 2000;
    static constexpr qint64 MostBytes = 16 << 20;
    static constexpr qint64 MostMilliseconds = 300;
    /// The beginning of a long text tells as much as the whole.
    static constexpr qsizetype LongestSample = 16 << 10;

    /// Answers whether these are enough.
    bool add(ArticleDraft draft)
    {
        if (m_drafts.empty()) m_age.start();
        m_bytes += draft.body.size() * qint64(sizeof(QChar)) + draft.provenance.bytes.size();
        m_drafts.push_back(std::move(draft));
        return m_drafts.size() >= Most || m_bytes >= MostBytes || m_age.elapsed() >= MostMilliseconds;
    }

    bool isEmpty() const { return m_drafts.empty(); }

    /// Texts and originals.
    std::vector<QByteArray> samples() const
    {
        std::vector<QByteArray> samples;
        for (const ArticleDraft& draft : m_drafts)
            for (const QByteArray& text : {draft.body.left(LongestSample).toUtf8(), draft.provenance.bytes})
                if (!text.isEmpty()) samples.push_back(text.left(LongestSample));
        return samples;
    }

    std::vector<ArticleDraft> take() { return std::exchange(m_drafts, {}); }

private:
    std::vector<ArticleDraft> m_drafts;
    qint64 m_bytes = 0;
    QElapsedTimer m_age;
};

}  // namespace dateline::library
