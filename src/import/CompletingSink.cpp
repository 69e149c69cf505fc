// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/CompletingSink.h"

#include "import/StorableText.h"

namespace dateline::import {

using namespace Qt::StringLiterals;

CompletingSink::CompletingSink(DraftSink& target, const ImportOptions& options, const Cancel& cancel)
    : m_target(target), m_options(options), m_cancel(cancel)
{
}

bool CompletingSink::take(ArticleDraft draft)
{
    if (isStopped()) return false;
    makeStorable(draft);
    const auto& from = draft.provenance;
    const auto refuseAs = [&](ErrorKind kind, const QString& why) {
        return refuse({from.file, from.position, {kind, from.file, why}});
    };
    if (draft.headline.isEmpty() && draft.body.isEmpty())
        return refuseAs(ErrorKind::Malformed, u"neither headline nor text"_qs);
    if (draft.body.size() > MaximumArticleText)
        return refuseAs(ErrorKind::TooLarge, u"more than %1 MiB of text"_qs.arg(MaximumArticleText >> 20));
    complete(draft, m_options);
    ++m_items;
    return pass(m_target.take(std::move(draft)));
}

bool CompletingSink::refuse(ImportProblem problem)
{
    if (isStopped()) return false;
    m_items += problem.isRefused ? 1 : 0;
    return pass(m_target.refuse(std::move(problem)));
}

bool CompletingSink::pass(bool goesOn)
{
    m_isStopped = m_isStopped || !goesOn;
    return !isStopped();
}

}  // namespace dateline::import
