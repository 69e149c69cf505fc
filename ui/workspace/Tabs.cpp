// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/Tabs.h"

#include <algorithm>
#include <utility>

namespace dateline::workspace {

namespace {

/// Closed ones that can be had again.
constexpr size_t MostClosed = 20;

}  // namespace

Tabs::Tabs(std::vector<Tab> tabs, int current, std::vector<Closed> closed)
    : m_tabs(std::move(tabs)), m_closed(std::move(closed))
{
    forgetOldest();
    if (m_tabs.empty()) m_tabs.emplace_back();
    m_current = std::clamp(current, 0, count() - 1);
}

void Tabs::forgetOldest()
{
    if (m_closed.size() > MostClosed) m_closed.erase(m_closed.begin(), m_closed.end() - MostClosed);
}

int Tabs::open(Tab tab)
{
    m_tabs.insert(m_tabs.begin() + m_current + 1, std::move(tab));
    return m_current + 1;
}

void Tabs::goTo(int index)
{
    m_current = std::clamp(index, 0, count() - 1);
}

int Tabs::beside(int way) const
{
    return (m_current + way + count()) % count();
}

void Tabs::close(int index)
{
    if (count() == 1 || index < 0 || index >= count()) return;
    m_closed.push_back({std::move(at(index)), index});
    forgetOldest();
    m_tabs.erase(m_tabs.begin() + index);
    if (index < m_current || m_current == count()) --m_current;
}

int Tabs::reopen()
{
    if (m_closed.empty()) return -1;
    Closed last = std::move(m_closed.back());
    m_closed.pop_back();
    m_current = std::clamp(last.index, 0, count());
    m_tabs.insert(m_tabs.begin() + m_current, std::move(last.tab));
    return m_current;
}

void Tabs::move(int from, int to)
{
    if (from == to || std::min(from, to) < 0 || std::max(from, to) >= count()) return;
    Tab tab = std::move(at(from));
    m_tabs.erase(m_tabs.begin() + from);
    m_tabs.insert(m_tabs.begin() + to, std::move(tab));
    if (m_current == from)
        m_current = to;
    else if (from < m_current && to >= m_current)
        --m_current;
    else if (from > m_current && to <= m_current)
        ++m_current;
}

void Tabs::rename(const Scope& from, const Scope& to)
{
    const auto follow = [&](Tab& tab) {
        if (!(tab.scope == from)) return;
        tab.scope = to;
        tab.found.reset();
    };
    for (Tab& tab : m_tabs) follow(tab);
    for (Closed& closed : m_closed) follow(closed.tab);
}

}  // namespace dateline::workspace
