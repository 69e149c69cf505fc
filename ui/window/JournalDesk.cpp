// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/JournalDesk.h"

#include "library/KeepingJournal.h"
#include "library/WhenAnswered.h"

#include <chrono>

namespace dateline::window {

using workspace::Workspace;

// Marks come in rows, and one look is enough for them.
static constexpr std::chrono::milliseconds Pause{1'000};
static constexpr std::chrono::milliseconds UntilNextTry{5'000};

JournalDesk::JournalDesk(Workspace& workspace, QObject* window) : QObject(window), m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &JournalDesk::look);
    connect(&workspace, &Workspace::libraryChanged, this, &JournalDesk::follow);
}

void JournalDesk::follow()
{
    m_pause.stop();
    m_isSaid = false;
    const auto& library = m_workspace.library();
    if (!library) return;
    connect(library.get(), &library::Library::changed, this, [this](const ChangeSet& change) {
        if (change.realm == Realm::Reader && !m_pause.isActive()) m_pause.start(Pause);
    });
    m_pause.start(Pause);
}

void JournalDesk::look()
{
    const auto& library = m_workspace.library();
    if (!library || m_isLooking) return;
    m_isLooking = true;
    library::whenAnswered(library::bringUpJournal(library->folder()), this, [this](const Result<void>& broughtUp) {
        m_isLooking = false;
        if (m_workspace.library()) take(broughtUp);
    });
}

void JournalDesk::take(const Result<void>& broughtUp)
{
    if (!broughtUp && !m_isSaid) m_workspace.notice(library::journalSentence(broughtUp.error()));
    m_isSaid = !broughtUp;
    if (m_isSaid) m_pause.start(UntilNextTry);
}

}  // namespace dateline::window
