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
        QStyledItemDelegate::paint(painter, option, index);
        const style::Theme& theme = style::themeOf(option.palette);
        painter->save();
        painter->setFont(style::font(style::Face::Small));
        painter->setPen(option.state & QStyle::State_Selected ? theme.selectionFaint : theme.faint);
        painter->drawText(option.rect.adjusted(0, 0, -style::metrics::Margin, 0), Qt::AlignRight | Qt::AlignVCenter,
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
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    fill(actions);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::accept);
    resize(520, 460);
}

void CommandPalette::fill(const workspace::Actions& actions)
{
    for (const workspace::Action& action : actions) {
        if (action.isEnabled && !action.isEnabled()) continue;
        // The same thing by another key in another pane: one line with both keys.
        if (const auto same = m_list->findItems(plain(action.text), Qt::MatchExactly); !same.isEmpty()) {
            same.first()->setData(KeysRole, QStringList{same.first()->data(KeysRole).toString(), keysOf(action)}.join(
                                                QStringLiteral("   ")));
            continue;
        }
        auto* item = new QListWidgetItem(style::icon(action.icon), plain(action.text), m_list);
        item->setData(ActionIdRole, action.id);
        item->setData(KeysRole, keysOf(action));
        item->setData(Qt::AccessibleTextRole, tr("%1, keys %2").arg(plain(action.text), keysOf(action)));
    }
    m_list->setCurrentRow(0);
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
        if (isFound && first < 0) first = row;
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
    if (!item || item->isHidden()) return;
    const QString id = item->data(ActionIdRole).toString();
    QDialog::accept();
    Q_EMIT chosen(id);
}

}  // namespace dateline::dialogs
