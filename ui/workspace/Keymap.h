// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Action.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace dateline::workspace {

using Keys = QList<QKeySequence>;

/// Which keys run which action: what a person chose, else those that the action brings. Only differences are kept, by
/// the action's id.
class Keymap final {
public:
    Keys keysOf(const Action& action) const;
    bool isOwn(const QString& id) const { return m_own.contains(id); }
    /// The action's own keys are no difference, in whatever order.
    void setKeys(const Action& action, const Keys& keys);
    void reset(const QString& id) { m_own.remove(id); }
    const QMap<QString, Keys>& own() const { return m_own; }
    bool operator==(const Keymap&) const = default;

private:
    QMap<QString, Keys> m_own;
};

/// An action that the same keys run already, or whose keys they begin, or that begins theirs.
struct Clash {
    QString id;
    QString text;  ///< without & and …
    QKeySequence keys;

    bool operator==(const Clash&) const = default;
};

/// Who else would hear these keys if `action` had them. A pane's own row goes before the window's on purpose (Ctrl+F
/// finds in the article while the reader has the focus), so these do not clash.
std::vector<Clash> clashes(const Actions& all, const Keymap& keymap, const Action& action, const QKeySequence& keys);

/// True of keys that a field takes for text, and of chords, which could not be told from text.
bool areText(const QKeySequence& keys);
/// Keys that no action may have: without them no field and no list could be used.
bool areReserved(const QKeySequence& keys);

/// "Bookmark" of "&Bookmark…".
QString plainText(const Action& action);
/// As people read them here: "B   Ctrl+D".
QString keyWords(const Keys& keys);

/// As settings keep them, the same on every platform. Nothing where one of them is no key.
QStringList portable(const Keys& keys);
std::optional<Keys> keysFrom(const QStringList& portable);

}  // namespace dateline::workspace
