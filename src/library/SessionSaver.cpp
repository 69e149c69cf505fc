// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/SessionSaver.h"

namespace dateline::library {

static constexpr std::chrono::milliseconds SaveEvery{1000};

SessionSaver::SessionSaver(Worker<store::MarkWriter>& marks) : m_marks(marks)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SessionSaver::flush);
}

Reply<void> SessionSaver::save(const QByteArray& session)
{
    m_session = session;
    if (!m_waiting) m_waiting = std::make_shared<Answer<void>>();
    Reply<void> answer = m_waiting->future();
    if (!m_pause.isActive()) flush();
    return answer;
}

void SessionSaver::flush()
{
    if (!m_waiting) return;
    m_marks.post([answer = std::exchange(m_waiting, nullptr), session = m_session](store::MarkWriter& marks) {
        answer->give(marks.saveSession(session));
    });
    m_pause.start(SaveEvery);
}

}  // namespace dateline::library
