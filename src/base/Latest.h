// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace dateline::inline base {

/// Numbers the requests of one asker and lets only the newest speak: an answer whose ticket is stale is dropped.
/// Lives on the asker's thread.
class Latest final {
public:
    using Ticket = quint64;

    Ticket next() { return ++m_newest; }
    bool isNewest(Ticket ticket) const { return ticket == m_newest; }

private:
    Ticket m_newest = 0;
};

}  // namespace dateline::inline base
