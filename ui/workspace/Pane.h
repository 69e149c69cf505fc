// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Action.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QWidget>

namespace dateline::workspace {

/// The key of an action as people read it ("Ctrl+D"); empty where it has none.
using KeyNames = std::function<QString(const QString& actionId)>;

enum class Place { Top, Left, Middle, Right, Bottom };

/// A part of the window: brings a widget and its actions, looks at the workspace, knows no other pane.
/// Lives on the window's thread; owned by its QObject parent. The widget belongs to its Qt parent.
class Pane : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QString id() const = 0;     ///< "sidebar": stable
    virtual QString title() const = 0;  ///< translated
    virtual Place place() const = 0;
    virtual QWidget* widget() const = 0;
    virtual Actions actions() { return {}; }
    /// Told at the beginning and whenever keys change, for what the pane says of them.
    virtual void sayKeys(const KeyNames&) {}
    virtual bool isShownAtFirst() const { return true; }  ///< where this machine remembers nothing of the pane
    virtual void takeFocus() { widget()->setFocus(Qt::ShortcutFocusReason); }
    /// What this machine remembers of the pane (sizes, faces, positions); no article text.
    virtual QJsonObject state() const { return {}; }
    virtual void restore(const QJsonObject&) {}
    /// What the library's session keeps of the pane for all tabs; no article text.
    virtual QJsonObject memory() const { return {}; }
    /// Told when a library's session has been read, before the workspace and goTo() are.
    virtual void recall(const QJsonObject&) {}
    /// Where in what it shows the pane stands (scrolled to), as a tab and the library's session keep it.
    virtual QJsonObject position() const { return {}; }
    /// Told after the workspace was told what to show; what is not there yet is gone to when it comes. An empty
    /// position: wherever the pane begins.
    virtual void goTo(const QJsonObject&) {}

Q_SIGNALS:
    void moved();  ///< state(), memory() or position() answers something else now
};

}  // namespace dateline::workspace
