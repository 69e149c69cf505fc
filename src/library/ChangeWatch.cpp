// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ChangeWatch.h"

#include "library/ChangeMerge.h"

#include <chrono>

namespace dateline::library {

using namespace std::chrono_literals;

/// Another program's change shows within a second: half of that to notice, the rest to answer.
static constexpr auto LookEvery = 500ms;
/// A person sees ten changes a second as continuous; more would only be work.
static constexpr auto TellEvery = 100ms;

void ChangeWatch::start()
{
    connect(&m_clock, &QTimer::timeout, this, &ChangeWatch::look);
    m_clock.start(LookEvery);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ChangeWatch::tell);
}

void ChangeWatch::look()
{
    if (m_isAsked.exchange(true)) return;
    m_reader.post([this](store::Reader& reader) {
        m_isAsked = false;
        follow(reader);
    });
}

void ChangeWatch::follow(store::Reader& reader)
{
    auto changes = reader.changes();
    if (!changes) {
        QMetaObject::invokeMethod(this, [this, error = changes.error()] { complain(error); });
        return;
    }
    if (changes->empty()) return;
    QMetaObject::invokeMethod(this, [this, sets = std::move(*changes)] { take(sets); });
}

/// A saved session is a commit like any other, but changes nothing that anybody looks at.
static bool saysNothing(const ChangeSet& change)
{
    const bool hasIds = !change.added.empty() || !change.changed.empty() || !change.removed.empty();
    return change.realm != Realm::Index && !hasIds && !change.everything;
}

void ChangeWatch::take(const std::vector<ChangeSet>& changes)
{
    m_complaint.reset();
    for (const ChangeSet& change : changes) {
        if (saysNothing(change)) continue;
        auto& waiting = m_waiting[size_t(change.realm)];
        waiting = waiting ? merged(std::move(*waiting), change) : change;
    }
    if (!m_pause.isActive()) tell();
}

void ChangeWatch::tell()
{
    bool isToldAny = false;
    for (auto& waiting : m_waiting) {
        if (!waiting) continue;
        const ChangeSet change = *std::exchange(waiting, std::nullopt);
        Q_EMIT changed(change);
        isToldAny = true;
    }
    if (isToldAny) m_pause.start(TellEvery);
}

void ChangeWatch::complain(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled || m_complaint == error) return;
    m_complaint = error;
    Q_EMIT failed(error);
}

}  // namespace dateline::library
