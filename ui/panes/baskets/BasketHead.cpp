// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/baskets/BasketHead.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::panes {

namespace metrics = style::metrics;

BasketHead::BasketHead(QWidget* parent)
    : QWidget(parent), m_baskets(new QComboBox(this)), m_name(new QLineEdit(this)), m_count(new QLabel(this))
{
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_baskets->setObjectName(QStringLiteral("baskets"));
    m_baskets->setAccessibleName(tr("Basket that is shown and that passages go into"));
    m_baskets->setToolTip(m_baskets->accessibleName());
    m_baskets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setObjectName(QStringLiteral("basketName"));
    m_name->setAccessibleName(tr("Name of the basket"));
    m_name->installEventFilter(this);
    m_name->hide();
    m_count->setFont(style::font(style::Face::Small));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_baskets, 1);
    row->addWidget(m_name, 1);
    row->addSpacing(metrics::Grid);
    row->addWidget(button("basket.new", QStringLiteral("plus"), tr("New basket")));
    row->addWidget(button("basket.rename", QStringLiteral("pencil"), tr("Rename the basket")));
    row->addWidget(button("basket.clear", QStringLiteral("x-lg"), tr("Empty the basket")));
    row->addWidget(button("basket.delete", QStringLiteral("trash"), tr("Delete the basket")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Margin, metrics::Gap, metrics::Gap, metrics::Gap);
    column->setSpacing(metrics::Grid);
    column->addLayout(row);
    column->addWidget(m_count);
    connect(m_baskets, &QComboBox::activated, this,
            [this](int place) { Q_EMIT basketChosen(m_baskets->itemData(place).toLongLong()); });
}

QToolButton* BasketHead::button(const char* action, const QString& icon, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setIcon(style::icon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, action] { Q_EMIT asked(QLatin1String(action)); });
    m_buttons.emplace_back(QLatin1String(action), button);
    return button;
}

void BasketHead::say(const Baskets& baskets)
{
    const QSignalBlocker quiet(m_baskets);
    m_baskets->clear();
    qint64 count = 0;
    for (const Basket& basket : baskets) {
        m_baskets->addItem(style::icon(QStringLiteral("basket")), basket.name, basket.id);
        if (!basket.isCurrent) continue;
        m_baskets->setCurrentIndex(m_baskets->count() - 1);
        count = basket.passages;
    }
    m_baskets->setEnabled(!baskets.empty());
    m_count->setText(tr("%Ln passages", nullptr, int(count)));
    for (const auto& [action, button] : m_buttons)
        if (action != QLatin1String("basket.new")) button->setEnabled(!baskets.empty());
}

void BasketHead::sayKeys(const workspace::KeyNames& keys)
{
    for (const auto& [action, button] : m_buttons) {
        const QString key = keys(action);
        const QString name = button->accessibleName();
        button->setToolTip(key.isEmpty() ? name : tr("%1 (%2)", "button, its key").arg(name, key));
    }
}

void BasketHead::rename()
{
    m_name->setText(m_baskets->currentText());
    m_baskets->hide();
    m_name->show();
    m_name->selectAll();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void BasketHead::endNaming(bool isTaken)
{
    if (m_name->isHidden()) return;
    const QString name = m_name->text().simplified();
    const bool hadFocus = m_name->hasFocus();
    m_name->hide();
    m_baskets->show();
    if (isTaken && !name.isEmpty() && name != m_baskets->currentText()) Q_EMIT named(name);
    if (hadFocus) Q_EMIT done();
}

bool BasketHead::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) endNaming(true);
    }
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isReturn && key != Qt::Key_Escape) return QWidget::eventFilter(watched, event);
    event->accept();  // before the window's shortcuts take it
    if (event->type() == QEvent::KeyPress) endNaming(isReturn);
    return true;
}

}  // namespace dateline::panes
