// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/SettingsPage.h"
#include "ui/workspace/KeyPresets.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace dateline::dialogs {

class KeyRecorder;

/// Every command with its keys, by menu; a key is recorded, removed, set back. Keys that another command has are only
/// taken from it when a person says so.
class ShortcutsPage final : public SettingsPage {
    Q_OBJECT
public:
    ShortcutsPage(const workspace::Actions& actions, const workspace::Keymap& keymap, QWidget* parent = nullptr);

    /// Shows only these commands.
    int mark(const QString& words) override;
    const workspace::Actions& actions() const { return m_actions; }
    const workspace::Keymap& keymap() const { return m_keymap; }

Q_SIGNALS:
    void changed(const dateline::workspace::Keymap& keymap);

private:
    void layOut();
    QWidget* makeTop();
    QWidget* makeButtons();
    QWidget* makeQuestion();
    void fillList();
    void fillRow(QTreeWidgetItem* item, const workspace::Action& action);
    int filter(const QString& text);
    const workspace::Action* current() const;
    void record();
    void take(const QKeySequence& keys);
    void add(const QKeySequence& keys);
    void replace();
    void takeFrom(const std::vector<workspace::Clash>& others);
    void removeKeys();
    void resetCurrent();
    void resetAll();
    void takePreset(int index);
    void ask(const QString& text, const QString& yes, const std::function<void()>& answer);
    void endQuestion();
    void tell();
    void follow();

    workspace::Actions m_actions;
    workspace::Keymap m_keymap;
    std::vector<workspace::KeyPreset> m_presets;
    QKeySequence m_wanted;  ///< keys that belong to others, while a person is asked
    std::function<void()> m_answer;

    QLineEdit* m_search = nullptr;
    QComboBox* m_preset = nullptr;
    QTreeWidget* m_list = nullptr;
    KeyRecorder* m_recorder = nullptr;
    QPushButton *m_record = nullptr, *m_remove = nullptr, *m_reset = nullptr, *m_resetAll = nullptr;
    QWidget* m_question = nullptr;
    QLabel* m_asked = nullptr;
    QPushButton* m_yes = nullptr;
};

}  // namespace dateline::dialogs
