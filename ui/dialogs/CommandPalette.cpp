// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CommandPalette.h"

#include "ui/dialogs/FuzzyMatch.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace dateline::dialogs {

namespace {

enum { ActionIdRole = Qt::UserRole, KeysRole };

/// So that the words of all commands stand in one line.
QIcon noIcon()
{
    QPixmap nothing(style::metrics::Icon, style::metrics::Icon);
    nothing.fill(Qt::transparent);
    return nothing;
}

/// The command at the left, its keys quiet at the right.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), style::metrics::RowHeight + 4};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem readable = option;  // what cannot be done says so, and is not made pale too
        readable.state |= QStyle::State_Enabled;
        QStyledItemDelegate::paint(painter, readable, index);
        const style::Theme& theme = style::themeOf(option.palette);
        painter->save();
        painter->setFont(style::font(style::Face::Small));
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(isSelected ? theme.selectionFaint : theme.faint);
        painter->drawText(option.rect.adjusted(style::metrics::Margin, 0, -style::metrics::Margin, 0),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter) |
                              Qt::TextForceLeftToRight,
                          index.data(KeysRole).toString());
        painter->restore();
    }
};

}  // namespace

CommandPalette::CommandPalette(const workspace::Actions& actions, const workspace::Keymap& keymap,
                               const QStringList& recent, QWidget* parent)
    : QDialog(parent), m_field(new QLineEdit), m_list(new QListWidget)
{
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    collect(actions, keymap, recent);
    filter({});
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::accept);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::accept);
    resize(520, 460);
}

void CommandPalette::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    m_field->setPlaceholderText(tr("Type a few letters of a command, or its key"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({style::metrics::Icon, style::metrics::Icon});
    layout->addWidget(m_field);
    layout->addWidget(m_list);
}

void CommandPalette::collect(const workspace::Actions& actions, const workspace::Keymap& keymap,
                             const QStringList& recent)
{
    for (const workspace::Action& action : actions) {
        const qsizetype age = recent.indexOf(action.id);
        m_commands.push_back({action.id, workspace::plainText(action), workspace::keyWords(keymap.keysOf(action)),
                              action.icon, !action.isEnabled || action.isEnabled(), age < 0 ? recent.size() : age});
    }
    std::ranges::stable_sort(m_commands, {}, &Command::age);
}

void CommandPalette::addItem(const Command& command)
{
    auto* item =
        new QListWidgetItem(command.icon.isEmpty() ? noIcon() : style::icon(command.icon), command.text, m_list);
    item->setData(ActionIdRole, command.id);
    QStringList facts{command.text};
    if (!command.isEnabled) facts << tr("not available now");
    if (!command.keys.isEmpty()) facts << tr("keys %1").arg(command.keys);
    item->setData(Qt::AccessibleTextRole, facts.join(tr(", ")));
    item->setData(KeysRole, command.isEnabled ? command.keys : tr("not now   %1").arg(command.keys).trimmed());
    if (command.isEnabled) return;
    item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    item->setForeground(style::themeOf(palette()).faint);  // quiet, but readable
}

void CommandPalette::filter(const QString& text)
{
    std::vector<std::pair<int, const Command*>> found;
    for (const Command& command : m_commands) {
        const auto byKeys = command.keys.contains(text.trimmed(), Qt::CaseInsensitive) ? 1 : -1;
        const int score = fuzzyScore(command.text, text).value_or(byKeys);
        if (score >= 0) found.push_back({score, &command});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto& each) { return each.first; });
    m_list->clear();
    for (const auto& [score, command] : found) addItem(*command);
    const auto isEnabled = [](const auto& each) { return each.second->isEnabled; };
    const auto first = std::ranges::find_if(found, isEnabled);
    m_list->setCurrentRow(first == found.end() ? -1 : int(first - found.begin()));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isMove = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    return isMove ? QApplication::sendEvent(m_list, event) : QDialog::eventFilter(watched, event);
}

void CommandPalette::accept()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled)) return;
    const QString id = item->data(ActionIdRole).toString();
    QDialog::accept();
    Q_EMIT chosen(id);
}

}  // namespace dateline::dialogs
