// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace dateline::workspace {

/// What has happened already is not done when the command is pushed, which redoes it.
class DoneCommand final : public QUndoCommand {
public:
    DoneCommand(const QString& text, std::function<void()> undo, std::function<void()> redo)
        : QUndoCommand(text), m_undo(std::move(undo)), m_redo(std::move(redo))
    {
    }

    void undo() override { m_undo(); }
    void redo() override
    {
        if (std::exchange(m_isDone, true)) m_redo();
    }

private:
    std::function<void()> m_undo, m_redo;
    bool m_isDone = false;
};

}  // namespace dateline::workspace
