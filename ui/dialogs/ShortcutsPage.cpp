// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ShortcutsPage.h"

#include "ui/dialogs/FuzzyMatch.h"
#include "ui/dialogs/KeyRecorder.h"
#include "ui/dialogs/MenuTitles.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dateline::dialogs {

namespace metrics = style::metrics;
using workspace::Action;
using workspace::Clash;
using workspace::Keymap;
using workspace::Keys;

namespace {

enum Column { CommandColumn, KeysColumn, ColumnCount };
constexpr int IdRole = Qt::UserRole;

QPushButton* makeButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);  // Return in the search is no reset
    return button;
}

QString namesOf(const std::vector<Clash>& others)
{
    QStringList names;
    for (const Clash& other : others)
        names << ShortcutsPage::tr("«%1» (%2)").arg(other.text, other.keys.toString(QKeySequence::NativeText));
    return names.join(ShortcutsPage::tr(", "));
}

}  // namespace

ShortcutsPage::ShortcutsPage(const workspace::Actions& actions, const Keymap& keymap, QWidget* parent)
    : SettingsPage(parent), m_actions(actions), m_keymap(keymap), m_presets(workspace::keyPresets(actions))
{
    layOut();
    fillList();
    filter({});
    follow();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::follow);
    connect(m_list, &QTreeWidget::itemActivated, this, &ShortcutsPage::record);
    connect(m_preset, &QComboBox::activated, this, &ShortcutsPage::takePreset);
    connect(m_record, &QPushButton::clicked, this, &ShortcutsPage::record);
    connect(m_remove, &QPushButton::clicked, this, &ShortcutsPage::removeKeys);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsPage::resetCurrent);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsPage::resetAll);
    connect(m_yes, &QPushButton::clicked, this, [this] { std::exchange(m_answer, {})(); });
    connect(m_recorder, &KeyRecorder::recorded, this, &ShortcutsPage::take);
    connect(m_recorder, &KeyRecorder::givenUp, this, [this] {
        m_recorder->hide();
        m_list->setFocus();
    });
}

void ShortcutsPage::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Gap, 0, metrics::Gap, metrics::Gap);
    column->setSpacing(metrics::Gap);
    auto* heading = new QLabel(tr("Shortcuts"));
    heading->setFont(style::font(style::Face::Title));
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(CommandColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_recorder = new KeyRecorder;
    m_recorder->hide();
    column->addWidget(heading);
    column->addWidget(makeTop());
    column->addWidget(m_list, 1);
    column->addWidget(m_recorder);
    column->addWidget(makeQuestion());
    column->addWidget(makeButtons());
}

QWidget* ShortcutsPage::makeTop()
{
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins({});
    row->setSpacing(metrics::Gap);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_preset = new QComboBox;
    m_preset->setAccessibleName(tr("Keys as in"));
    m_preset->setPlaceholderText(tr("Your own"));
    for (const workspace::KeyPreset& preset : m_presets) m_preset->addItem(preset.title);
    auto* label = new QLabel(tr("Keys as &in"));
    label->setBuddy(m_preset);
    row->addWidget(m_search, 1);
    row->addWidget(label);
    row->addWidget(m_preset);
    return top;
}

QWidget* ShortcutsPage::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(metrics::Gap);
    m_record = makeButton(tr("&Add keys…"));
    m_remove = makeButton(tr("Re&move keys"));
    m_reset = makeButton(tr("&Reset"));
    m_resetAll = makeButton(tr("Reset a&ll"));
    for (QPushButton* button : {m_record, m_remove, m_reset}) row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_resetAll);
    return buttons;
}

QWidget* ShortcutsPage::makeQuestion()
{
    m_question = new QWidget;
    auto* row = new QHBoxLayout(m_question);
    row->setContentsMargins({});
    row->setSpacing(metrics::Gap);
    m_asked = new QLabel;
    m_asked->setWordWrap(true);
    m_asked->setTextFormat(Qt::PlainText);
    m_yes = makeButton({});
    auto* no = makeButton(tr("Cancel"));
    connect(no, &QPushButton::clicked, this, &ShortcutsPage::endQuestion);
    row->addWidget(m_asked, 1);
    row->addWidget(m_yes);
    row->addWidget(no);
    m_question->hide();
    return m_question;
}

void ShortcutsPage::fillList()
{
    m_list->clear();
    for (const auto& [menu, title] : menuTitles()) {
        auto* group = new QTreeWidgetItem(m_list, {title});
        group->setFlags(Qt::ItemIsEnabled);
        group->setFirstColumnSpanned(true);
        group->setFont(CommandColumn, style::font(style::Face::Tiny));
        for (const Action& action : m_actions)
            if (action.menu == menu) fillRow(new QTreeWidgetItem(group), action);
        if (group->childCount() == 0) delete group;
    }
    m_list->expandAll();
}

void ShortcutsPage::fillRow(QTreeWidgetItem* item, const Action& action)
{
    const bool isOwn = m_keymap.isOwn(action.id);
    const QString keys = workspace::keyWords(m_keymap.keysOf(action));
    item->setData(CommandColumn, IdRole, action.id);
    item->setText(CommandColumn, workspace::plainText(action));
    item->setText(KeysColumn, isOwn ? tr("%1   (changed)", "keys").arg(keys.isEmpty() ? tr("none") : keys) : keys);
    QFont font = m_list->font();
    font.setBold(isOwn);
    item->setFont(KeysColumn, font);
}

int ShortcutsPage::mark(const QString& words)
{
    // Who looks for the page itself wants all of it.
    const bool isPage = plainLetters(tr("Shortcuts")).startsWith(plainLetters(words.trimmed()));
    const QSignalBlocker quiet(m_search);
    m_search->setText(isPage ? QString() : words);
    const int count = filter(m_search->text());
    return words.trimmed().isEmpty() ? 0 : count;
}

int ShortcutsPage::filter(const QString& text)
{
    int count = 0;
    QTreeWidgetItem* first = nullptr;
    for (int place = 0; place < m_list->topLevelItemCount(); ++place) {
        QTreeWidgetItem* group = m_list->topLevelItem(place);
        int here = 0;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem* item = group->child(row);
            const QString words = item->text(CommandColumn) + QLatin1Char(' ') + item->text(KeysColumn);
            const bool isFound = words.contains(text.trimmed(), Qt::CaseInsensitive) || fuzzyScore(words, text) > 199;
            item->setHidden(!isFound);
            here += isFound ? 1 : 0;
            if (isFound && !first) first = item;
        }
        group->setHidden(here == 0);
        count += here;
    }
    const QTreeWidgetItem* current = m_list->currentItem();
    if (!current || current->isHidden()) m_list->setCurrentItem(first);
    return count;
}

const Action* ShortcutsPage::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    const QString id = item ? item->data(CommandColumn, IdRole).toString() : QString();
    const auto found = std::ranges::find(m_actions, id, &Action::id);
    return found == m_actions.end() ? nullptr : &*found;
}

void ShortcutsPage::record()
{
    if (!current()) return;
    endQuestion();
    m_recorder->begin();
}

void ShortcutsPage::take(const QKeySequence& keys)
{
    m_recorder->hide();
    m_list->setFocus();
    const Action* action = current();
    if (!action || keys.isEmpty() || m_keymap.keysOf(*action).contains(keys)) return;
    const QString name = keys.toString(QKeySequence::NativeText);
    if (workspace::areReserved(keys))
        return ask(tr("%1 is needed in lists and fields, and can be no command.").arg(name), {}, {});
    const std::vector<Clash> others = workspace::clashes(m_actions, m_keymap, *action, keys);
    if (others.empty()) return add(keys);
    m_wanted = keys;
    ask(tr("%1 already runs %2.").arg(name, namesOf(others)), tr("Re&place"), [this] { replace(); });
}

void ShortcutsPage::add(const QKeySequence& keys)
{
    const Action* action = current();
    m_keymap.setKeys(*action, m_keymap.keysOf(*action) << keys);
    tell();
}

void ShortcutsPage::replace()
{
    const Action* action = current();
    endQuestion();
    if (!action) return;
    takeFrom(workspace::clashes(m_actions, m_keymap, *action, m_wanted));
    add(m_wanted);
}

void ShortcutsPage::removeKeys()
{
    if (const Action* action = current()) m_keymap.setKeys(*action, {});
    tell();
}

/// Its own keys may belong to another command by now.
void ShortcutsPage::resetCurrent()
{
    const Action* action = current();
    if (!action) return;
    std::vector<Clash> others;
    for (const QKeySequence& keys : action->shortcuts)
        for (const Clash& clash : workspace::clashes(m_actions, m_keymap, *action, keys)) others.push_back(clash);
    const auto reset = [this, id = action->id, others] {
        m_keymap.reset(id);
        takeFrom(others);
        tell();
    };
    if (others.empty()) return reset();
    ask(tr("Its keys run %1 now.").arg(namesOf(others)), tr("Re&place"), reset);
}

void ShortcutsPage::takeFrom(const std::vector<Clash>& others)
{
    for (const Clash& clash : others) {
        const auto other = std::ranges::find(m_actions, clash.id, &Action::id);
        Keys rest = m_keymap.keysOf(*other);
        rest.removeAll(clash.keys);
        m_keymap.setKeys(*other, rest);
    }
}

void ShortcutsPage::resetAll()
{
    takePreset(0);
}

void ShortcutsPage::takePreset(int index)
{
    const Keymap wanted = m_presets[size_t(index)].keymap;
    const auto take = [this, wanted] {
        m_keymap = wanted;
        tell();
    };
    const bool isOwn = std::ranges::none_of(
        m_presets, [this](const workspace::KeyPreset& preset) { return preset.keymap == m_keymap; });
    if (!isOwn) return take();
    m_preset->setCurrentIndex(-1);
    ask(tr("Your own keys are given up (%Ln commands).", nullptr, int(m_keymap.own().size())), tr("Re&place"), take);
}

void ShortcutsPage::ask(const QString& text, const QString& yes, const std::function<void()>& answer)
{
    m_asked->setText(text);
    m_yes->setText(yes);
    m_yes->setVisible(bool(answer));
    m_answer = answer;
    m_question->show();
    if (answer) m_yes->setFocus();
}

void ShortcutsPage::endQuestion()
{
    m_answer = {};
    if (m_question->isHidden()) return;
    m_question->hide();
    m_list->setFocus();
}

void ShortcutsPage::tell()
{
    endQuestion();
    for (int place = 0; place < m_list->topLevelItemCount(); ++place)
        for (int row = 0; row < m_list->topLevelItem(place)->childCount(); ++row) {
            QTreeWidgetItem* item = m_list->topLevelItem(place)->child(row);
            const QString id = item->data(CommandColumn, IdRole).toString();
            fillRow(item, *std::ranges::find(m_actions, id, &Action::id));
        }
    follow();
    Q_EMIT changed(m_keymap);
}

void ShortcutsPage::follow()
{
    const Action* action = current();
    m_record->setEnabled(action);
    m_remove->setEnabled(action && !m_keymap.keysOf(*action).isEmpty());
    m_reset->setEnabled(action && m_keymap.isOwn(action->id));
    m_resetAll->setEnabled(!m_keymap.own().isEmpty());
    const auto preset = std::ranges::find(m_presets, m_keymap, &workspace::KeyPreset::keymap);
    m_preset->setCurrentIndex(preset == m_presets.end() ? -1 : int(preset - m_presets.begin()));
    m_recorder->hide();
}

}  // namespace dateline::dialogs
