// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace dateline::inline base {

/// Asks running work to stop. Copies share one flag; a flag once set stays set, so each piece of work has its own.
class Cancel final {
public:
    Cancel() : m_flag(std::make_shared<std::atomic_bool>(false)) {}

    void request() const { m_flag->store(true, std::memory_order_relaxed); }
    bool isRequested() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag;
};

}  // namespace dateline::inline base
