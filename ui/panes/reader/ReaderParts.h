// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/reader/FindBar.h"
#include "ui/panes/reader/NoteField.h"
#include "ui/panes/reader/Places.h"
#include "ui/panes/reader/ReaderBar.h"
#include "ui/panes/reader/ReaderTags.h"
#include "ui/panes/reader/ReaderView.h"
#include "ui/panes/reader/Recollection.h"
#include "ui/panes/reader/SelectionBar.h"
#include "ui/panes/reader/StylePanel.h"
#include "ui/style/EmptyState.h"
#include "ui/workspace/Workspace.h"

#include <QPointer>
#include <QTimer>

#include <optional>
#include <utility>

class QStackedWidget;

namespace dateline::panes {

/// What the reading pane is made of.
struct ReaderParts {
    explicit ReaderParts(workspace::Workspace& workspace) : workspace(workspace) {}

    void build(QWidget* parent);
    void paintPage(const ReadingStyle& style);
    void sayEmpty();

    workspace::Workspace& workspace;
    QPointer<QWidget> ground;
    StylePanel* panel = nullptr;
    ReaderBar* bar = nullptr;
    ReaderTags* tags = nullptr;
    QStackedWidget* stack = nullptr;
    ReaderView* view = nullptr;
    style::EmptyState* empty = nullptr;
    FindBar* find = nullptr;
    NoteField* note = nullptr;
    SelectionBar* selectionBar = nullptr;
    Recollection* recollection = nullptr;

    ArticleId shown;
    std::optional<library::OpenArticle> last;
    QTimer readTimer;
    Places places;
    int foundCount = 0;
    std::optional<std::pair<ArticleId, PassageSelector>> wanted;  ///< a passage to go to when its article is here
    QString nextKey;                                              ///< of the next article; empty: it has none
};

}  // namespace dateline::panes
