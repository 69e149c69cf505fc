// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CommandPalette.h"

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

namespace dateline::dialogs {

namespace {

enum { ActionIdRole = Qt::UserRole, KeysRole };

QString plain(QString text)
{
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QChar(0x2026))) text.chop(1);
    return text;
}

QString keysOf(const workspace::Action& action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts) keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral("   "));
}

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
        QStyleOptionViewItem readable = option;  // what cannot be done is told by its colour alone, not made pale too
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

CommandPalette::CommandPalette(const workspace::Actions& actions, QWidget* parent)
    : QDialog(parent), m_field(new QLineEdit), m_list(new QListWidget)
{
    setWindowTitle(tr("Commands and keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    m_field->setPlaceholderText(tr("Type a few letters of a command"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({style::metrics::Icon, style::metrics::Icon});
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    fill(actions);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::accept);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::accept);
    resize(520, 460);
}

void CommandPalette::fill(const workspace::Actions& actions)
{
    for (const workspace::Action& action : actions) {
        // What cannot be done just now is shown too, since this is also the page of keys.
        const bool isEnabled = !action.isEnabled || action.isEnabled();
        // The same thing by another key in another pane: one line with both keys.
        if (const auto same = m_list->findItems(plain(action.text), Qt::MatchExactly); !same.isEmpty()) {
            QListWidgetItem* item = same.first();
            item->setData(KeysRole,
                          QStringList{item->data(KeysRole).toString(), keysOf(action)}.join(QStringLiteral("   ")));
            if (!isEnabled || item->flags().testFlag(Qt::ItemIsEnabled)) continue;
            item->setData(ActionIdRole, action.id);
            item->setFlags(item->flags() | Qt::ItemIsEnabled);
            item->setData(Qt::ForegroundRole, {});
            continue;
        }
        auto* item = new QListWidgetItem(action.icon.isEmpty() ? noIcon() : style::icon(action.icon),
                                         plain(action.text), m_list);
        item->setData(ActionIdRole, action.id);
        item->setData(KeysRole, keysOf(action));
        item->setData(Qt::AccessibleTextRole, tr("%1, keys %2").arg(plain(action.text), keysOf(action)));
        if (isEnabled) continue;
        item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        item->setForeground(style::themeOf(palette()).faint);  // quiet, but readable
    }
    filter({});
}

void CommandPalette::filter(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool isFound = std::all_of(words.begin(), words.end(), [item](const QString& word) {
            return item->text().contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!isFound);
        if (isFound && first < 0 && item->flags().testFlag(Qt::ItemIsEnabled)) first = row;
    }
    m_list->setCurrentRow(first);
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
    if (!item || item->isHidden() || !item->flags().testFlag(Qt::ItemIsEnabled)) return;
    const QString id = item->data(ActionIdRole).toString();
    QDialog::accept();
    Q_EMIT chosen(id);
}

}  // namespace dateline::dialogs
