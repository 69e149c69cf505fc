// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ActionTable.h"

#include "ui/style/Icons.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextEdit>

#include <algorithm>
#include <utility>

namespace dateline::window {

namespace {

using workspace::Reach;

/// Long enough to find the second key of a chord, short enough that a letter which was pressed in vain is forgotten.
constexpr int ChordMilliseconds = 1500;

bool isWithin(const QWidget* widget, const QWidget* ancestor)
{
    return widget && ancestor && (widget == ancestor || ancestor->isAncestorOf(widget));
}

QString withKeys(const QString& text, const QString& key)
{
    return key.isEmpty() ? text : text + QLatin1Char('\t') + key;
}

QKeySequence joined(const QKeySequence& begun, const QKeySequence& key)
{
    return begun.isEmpty() ? key : QKeySequence(begun[0], key[0]);
}

bool isPressedBySpace(const QWidget* widget, const QKeySequence& keys)
{
    return keys[0].key() == Qt::Key_Space && qobject_cast<const QAbstractButton*>(widget);
}

int nearness(Reach reach)
{
    switch (reach) {
        case Reach::Pane:
            return 0;
        case Reach::Reading:
            return 1;
        case Reach::Everywhere:
            return 2;
    }
    return 2;
}

}  // namespace

bool isTypedInto(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) return !line->isReadOnly();
    if (const auto* text = qobject_cast<const QTextEdit*>(widget)) return !text->isReadOnly();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) return !text->isReadOnly();
    return qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget);
}

ActionTable::ActionTable(QWidget* window) : QObject(window), m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(ChordMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this] { follow(QApplication::focusWidget()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void ActionTable::add(workspace::Actions actions, QWidget* pane, bool isReading)
{
    if (isReading) m_reading.push_back(pane);
    for (workspace::Action& each : actions) {
        m_rows.push_back(std::move(each));
        m_panes.push_back(pane);
        const workspace::Action& action = m_rows.back();
        auto* made = new QAction(style::icon(action.icon), action.text, this);
        made->setCheckable(bool(action.isChecked));
        connect(made, &QAction::triggered, this, [this, id = action.id] { run(id); });
        m_actions.insert(action.id, made);
    }
    bind();
    refresh();
}

void ActionTable::setKeymap(const workspace::Keymap& keymap)
{
    if (m_keymap == keymap) return;
    m_keymap = keymap;
    bind();
    Q_EMIT keymapChanged();
}

QString ActionTable::keyName(const QString& id) const
{
    const auto row = std::ranges::find(m_rows, id, &workspace::Action::id);
    if (row == m_rows.end()) return {};
    return m_keymap.keysOf(*row).value(0).toString(QKeySequence::NativeText);
}

void ActionTable::bind()
{
    m_keys.clear();
    qDeleteAll(std::exchange(m_shortcuts, {}));
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const workspace::Action& action = m_rows[size_t(row)];
        for (const QKeySequence& keys : m_keymap.keysOf(action)) addKeys(keys, row);
        m_actions.value(action.id)->setText(withKeys(action.text, keyName(action.id)));
    }
    follow(QApplication::focusWidget());
}

void ActionTable::addKeys(const QKeySequence& keys, int row)
{
    if (keys.isEmpty()) return;
    std::vector<int>& rows = m_keys[keys];
    rows.push_back(row);
    std::ranges::stable_sort(rows, {}, [this](int each) { return nearness(m_rows[size_t(each)].reach); });
    for (int place = 0; place < keys.count(); ++place) listenTo(QKeySequence(keys[uint(place)]));
}

/// Qt would wait for the rest of a chord for ever, and would take the next letter from a field that a person has
/// clicked into meanwhile. So it is told of single keys alone, and chords are put together here.
void ActionTable::listenTo(const QKeySequence& key)
{
    if (m_shortcuts.contains(key)) return;
    auto* shortcut = new QShortcut(key, m_window);
    connect(shortcut, &QShortcut::activated, this, [this, key] { press(key); });
    m_shortcuts.insert(key, shortcut);
}

bool ActionTable::isHeard(const QKeySequence& keys, int row, QWidget* focus) const
{
    if (workspace::areText(keys) && (isTypedInto(focus) || isPressedBySpace(focus, keys))) return false;
    switch (m_rows[size_t(row)].reach) {
        case Reach::Everywhere:
            return true;
        case Reach::Pane:
            return isWithin(focus, m_panes[size_t(row)]);
        case Reach::Reading:
            return std::ranges::any_of(m_reading, [focus](const QWidget* pane) { return isWithin(focus, pane); });
    }
    return false;
}

/// By itself, or after what is begun.
bool ActionTable::isWanted(const QKeySequence& key, QWidget* focus) const
{
    for (auto each = m_keys.begin(); each != m_keys.end(); ++each) {
        const QKeySequence& keys = each.key();
        const bool continues = !m_begun.isEmpty() && joined(m_begun, key).matches(keys) != QKeySequence::NoMatch;
        if (!continues && key[0] != keys[0]) continue;
        if (std::ranges::any_of(each.value(), [&](int row) { return isHeard(keys, row, focus); })) return true;
    }
    return false;
}

/// A shortcut that nobody would hear now is switched off, so that its key goes to the widget that has the focus.
void ActionTable::follow(QWidget* focus)
{
    m_begun = {};
    m_patience.stop();
    for (auto each = m_shortcuts.begin(); each != m_shortcuts.end(); ++each)
        each.value()->setEnabled(isWanted(each.key(), focus));
}

void ActionTable::press(const QKeySequence& key)
{
    QWidget* const focus = QApplication::focusWidget();
    const QKeySequence keys = joined(m_begun, key);
    const bool wasBegun = !m_begun.isEmpty();
    follow(focus);
    if (runFirst(keys)) return;
    if (!isBegun(keys)) {
        if (wasBegun) press(key);  // no chord after all
        return;
    }
    m_begun = keys;
    m_patience.start();
    for (auto each = m_shortcuts.begin(); each != m_shortcuts.end(); ++each)
        each.value()->setEnabled(isWanted(each.key(), focus));
}

bool ActionTable::isBegun(const QKeySequence& keys) const
{
    QWidget* const focus = QApplication::focusWidget();
    for (auto each = m_keys.begin(); each != m_keys.end(); ++each) {
        if (keys.matches(each.key()) != QKeySequence::PartialMatch) continue;
        if (std::ranges::any_of(each.value(), [&](int row) { return isHeard(each.key(), row, focus); })) return true;
    }
    return false;
}

bool ActionTable::runFirst(const QKeySequence& keys)
{
    for (const int row : m_keys.value(keys)) {
        const workspace::Action& action = m_rows[size_t(row)];
        if (!isHeard(keys, row, QApplication::focusWidget()) || (action.isEnabled && !action.isEnabled())) continue;
        const auto act = action.run;  // it may change keys, and so this table
        const QString id = action.id;
        act();
        refresh();
        Q_EMIT ran(id);
        return true;
    }
    return false;
}

void ActionTable::run(const QString& id)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const workspace::Action& row) { return row.id == id; });
    if (found == m_rows.end() || !found->run || (found->isEnabled && !found->isEnabled())) return;
    found->run();
    refresh();
    Q_EMIT ran(id);
}

void ActionTable::fill(QMenu* menu, workspace::Menu which) const
{
    std::vector<const workspace::Action*> rows;
    for (const workspace::Action& row : m_rows)
        if (row.menu == which) rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) { return a->section < b->section; });
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i > 0 && rows[i]->section != rows[i - 1]->section) menu->addSeparator();
        menu->addAction(m_actions.value(rows[i]->id));
    }
}

void ActionTable::refresh()
{
    for (const workspace::Action& row : m_rows) {
        QAction* action = m_actions.value(row.id);
        action->setEnabled(!row.isEnabled || row.isEnabled());
        if (row.isChecked) action->setChecked(row.isChecked());
    }
}

}  // namespace dateline::window
