// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Store.h"

#include <mutex>

namespace dateline::library {

/// Lets a search be interrupted, and nothing else of its reader: an interrupt that hit the reader while it follows what
/// was committed would leave it behind for ever.
class Interruptible final {
public:
    /// On the reader's thread: for the time of the search, interrupt() reaches the reader.
    template <typename Search>
    auto run(store::Reader& reader, Search search)
    {
        set(&reader);
        auto result = search();
        set(nullptr);
        return result;
    }

    /// Any thread; returns at once.
    void interrupt()
    {
        const std::lock_guard lock(m_mutex);
        if (m_searching) m_searching->interrupt();
    }

private:
    void set(store::Reader* reader)
    {
        const std::lock_guard lock(m_mutex);
        m_searching = reader;
    }

    std::mutex m_mutex;
    store::Reader* m_searching = nullptr;
};

}  // namespace dateline::library
