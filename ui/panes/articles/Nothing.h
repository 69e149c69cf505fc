// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/EmptyState.h"
#include "ui/workspace/Pane.h"

namespace dateline::workspace {
class Workspace;
}

namespace dateline::panes {

/// What the list says where it has no rows, and what it offers. The choices' ids are actions of the table, but for
/// «articles.widen» (search everywhere), «articles.loosen» (without what is in the way) and «articles.clear» (no
/// words).
struct Nothing {
    QString icon;
    QString title;
    QString text;
    QList<style::EmptyState::Choice> choices;
};

Nothing nothing(const workspace::Workspace& workspace, const workspace::KeyNames& keys);

}  // namespace dateline::panes
