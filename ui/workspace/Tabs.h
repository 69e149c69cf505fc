// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Tab.h"

#include <optional>
#include <vector>

namespace dateline::workspace {

/// The tabs in their order, one of them current, and those that were closed. There is always one. A value: what is
/// shown is whoever's it is.
class Tabs final {
public:
    /// One that was closed, and where it stood.
    struct Closed {
        Tab tab;
        int index = 0;
    };

    Tabs() = default;
    /// An empty list is one tab of all articles.
    Tabs(std::vector<Tab> tabs, int current, std::vector<Closed> closed = {});

    int count() const { return int(m_tabs.size()); }
    int current() const { return m_current; }
    const Tab& at(int index) const { return m_tabs.at(size_t(index)); }
    Tab& at(int index) { return m_tabs.at(size_t(index)); }
    bool hasClosed() const { return !m_closed.empty(); }
    const std::vector<Closed>& closed() const { return m_closed; }  ///< the last one last; some twenty at most

    /// Behind the current one. It becomes the current one only by goTo().
    int open(Tab tab);
    void goTo(int index);
    /// 1 onward, -1 back, round and round: where that leads.
    int beside(int way) const;
    /// The last one stays. The current one's place is taken by the next, or by the one before where there is none.
    void close(int index);
    /// The last that was closed, where it was; becomes current. -1: none was.
    int reopen();
    void move(int from, int to);
    /// Each tab, also those that were closed: another scope stands where this one did.
    void rename(const Scope& from, const Scope& to);

private:
    void forgetOldest();

    std::vector<Tab> m_tabs{Tab()};
    std::vector<Closed> m_closed;
    int m_current = 0;
};

}  // namespace dateline::workspace
