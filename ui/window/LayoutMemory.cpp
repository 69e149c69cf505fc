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

}  // namespace

void rememberLayout(const QMainWindow& window, const QSplitter& splitter, const std::vector<workspace::Pane*>& panes)
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), window.saveGeometry());
    settings.setValue(QStringLiteral("window/splitter"), splitter.saveState());
    QStringList hidden;
    for (const workspace::Pane* pane : panes) {
        settings.setValue(paneKey(*pane), QJsonDocument(pane->state()).toJson(QJsonDocument::Compact));
        if (pane->widget()->isHidden()) hidden << pane->id();
    }
    settings.setValue(QStringLiteral("window/hidden"), hidden);
}

bool restoreLayout(QMainWindow& window, QSplitter& splitter, const std::vector<workspace::Pane*>& panes)
{
    const QSettings settings;
    for (workspace::Pane* pane : panes)
        pane->restore(QJsonDocument::fromJson(settings.value(paneKey(*pane)).toByteArray()).object());
    const QStringList hidden = settings.value(QStringLiteral("window/hidden")).toStringList();
    for (const workspace::Pane* pane : panes) pane->widget()->setHidden(hidden.contains(pane->id()));
    splitter.restoreState(settings.value(QStringLiteral("window/splitter")).toByteArray());
    return window.restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
}

dialogs::Settings rememberedSettings()
{
    const QSettings settings;
    dialogs::Settings remembered;
    remembered.theme = style::ThemeChoice(std::clamp(settings.value(QStringLiteral("settings/theme")).toInt(), 0, 2));
    remembered.readAfterMilliseconds =
        settings.value(QStringLiteral("settings/readAfter"), remembered.readAfterMilliseconds).toInt();
    remembered.language = settings.value(QStringLiteral("settings/language")).toString();
    return remembered;
}

void rememberSettings(const dialogs::Settings& remembered)
{
    QSettings settings;
    settings.setValue(QStringLiteral("settings/theme"), int(remembered.theme));
    settings.setValue(QStringLiteral("settings/readAfter"), remembered.readAfterMilliseconds);
    settings.setValue(QStringLiteral("settings/language"), remembered.language);
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

}  // namespace dateline::window
