// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/LayoutMemory.h"

#include <QDir>
#include <QJsonDocument>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace dateline::window {

namespace {

constexpr int RecentLibraries = 10;

QString paneKey(const workspace::Pane& pane)
{
    return QStringLiteral("pane/") + pane.id();
}

/// What is shown and hidden: panes of the middle share one place.
QWidget* frameOf(const workspace::Pane& pane)
{
    QWidget* const shared = pane.widget()->parentWidget();
    return pane.place() == workspace::Place::Middle && shared ? shared : pane.widget();
}

}  // namespace

QVariantMap layoutOf(const QMainWindow& window, const QSplitter& splitter, const std::vector<workspace::Pane*>& panes)
{
    QVariantMap layout{{QStringLiteral("window/geometry"), window.saveGeometry()},
                       {QStringLiteral("window/splitter"), splitter.saveState()}};
    QStringList hidden;
    for (const workspace::Pane* pane : panes) {
        layout.insert(paneKey(*pane), QJsonDocument(pane->state()).toJson(QJsonDocument::Compact));
        if (frameOf(*pane)->isHidden()) hidden << pane->id();
    }
    layout.insert(QStringLiteral("window/hidden"), hidden);
    return layout;
}

void writeLayout(const QVariantMap& layout)
{
    QSettings settings;
    for (auto entry = layout.begin(); entry != layout.end(); ++entry) settings.setValue(entry.key(), entry.value());
}

void rememberLayout(const QMainWindow& window, const QSplitter& splitter, const std::vector<workspace::Pane*>& panes)
{
    writeLayout(layoutOf(window, splitter, panes));
}

bool restoreLayout(QMainWindow& window, QSplitter& splitter, const std::vector<workspace::Pane*>& panes)
{
    const QSettings settings;
    for (workspace::Pane* pane : panes)
        pane->restore(QJsonDocument::fromJson(settings.value(paneKey(*pane)).toByteArray()).object());
    const QStringList hidden = settings.value(QStringLiteral("window/hidden")).toStringList();
    for (const workspace::Pane* pane : panes) frameOf(*pane)->show();
    for (const workspace::Pane* pane : panes) {
        const bool isWanted = settings.contains(paneKey(*pane)) || pane->isShownAtFirst();
        if (!isWanted || hidden.contains(pane->id())) frameOf(*pane)->hide();
    }
    splitter.restoreState(settings.value(QStringLiteral("window/splitter")).toByteArray());
    return window.restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
}

QStringList recentLibraries()
{
    return QSettings().value(QStringLiteral("libraries/recent")).toStringList();
}

void rememberLibrary(const QString& folder)
{
    QStringList recent = recentLibraries();
    const QString path = QDir(folder).absolutePath();
    recent.removeAll(path);
    recent.prepend(path);
    QSettings().setValue(QStringLiteral("libraries/recent"), recent.mid(0, RecentLibraries));
}

void forgetLibraries()
{
    QSettings().remove(QStringLiteral("libraries/recent"));
}

}  // namespace dateline::window
