// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/Works.h"

#include <algorithm>

namespace dateline::workspace {

int Works::begin(Work work)
{
    work.id = ++m_lastId;
    m_running.push_back(std::move(work));
    Q_EMIT changed();
    return m_lastId;
}

void Works::update(int id, const std::function<void(Work&)>& change)
{
    const auto work = std::ranges::find(m_running, id, &Work::id);
    if (work == m_running.end()) return;
    change(*work);
    Q_EMIT changed();
}

void Works::cancel(int id)
{
    const auto work = std::ranges::find(m_running, id, &Work::id);
    if (work == m_running.end() || work->isCancelled) return;
    work->isCancelled = true;
    // The call may end the work, and with it the entry.
    const auto cancel = work->cancel;
    Q_EMIT changed();
    if (cancel) cancel();
}

void Works::end(int id)
{
    if (std::erase_if(m_running, [id](const Work& work) { return work.id == id; })) Q_EMIT changed();
}

}  // namespace dateline::workspace
