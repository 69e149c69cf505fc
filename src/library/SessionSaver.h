// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"
#include "library/Worker.h"
#include "store/Store.h"

#include <QObject>
#include <QTimer>

namespace dateline::library {

/// Writes the window's session at most once a second, the newest one; what waits is written when the library closes.
/// On the library's thread.
class SessionSaver final : public QObject {
    Q_OBJECT
public:
    explicit SessionSaver(Worker<store::MarkWriter>& marks);

    Reply<void> save(const QByteArray& session);
    void flush();

private:
    Worker<store::MarkWriter>& m_marks;
    QByteArray m_session;
    std::shared_ptr<Answer<void>> m_waiting;  // null: nothing waits
    QTimer m_pause{this};
};

}  // namespace dateline::library
