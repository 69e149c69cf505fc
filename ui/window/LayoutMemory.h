// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Pane.h"

#include <QStringList>
#include <QVariantMap>

#include <vector>

class QMainWindow;
class QSplitter;

/// What this machine remembers of the window's looks (QSettings): its place and dividers, what each pane remembers,
/// recent libraries. Nothing of a library.
namespace dateline::window {

/// What there is to remember, by the entry of the settings file.
QVariantMap layoutOf(const QMainWindow& window, const QSplitter& splitter, const std::vector<workspace::Pane*>& panes);
void writeLayout(const QVariantMap& layout);  ///< any thread
void rememberLayout(const QMainWindow& window, const QSplitter& splitter, const std::vector<workspace::Pane*>& panes);
/// False where nothing was remembered.
bool restoreLayout(QMainWindow& window, QSplitter& splitter, const std::vector<workspace::Pane*>& panes);

/// Newest first, at most ten.
QStringList recentLibraries();
void rememberLibrary(const QString& folder);
void forgetLibraries();

}  // namespace dateline::window
