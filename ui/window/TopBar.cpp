// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/TopBar.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/window/ActionTable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace dateline::window {

namespace metrics = style::metrics;

namespace {

/// "&Import files…\tCtrl+I" as a button says it: "Import files".
QString plain(const QString& text)
{
    QString word = text.section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&'));
    if (word.endsWith(QChar(0x2026))) word.chop(1);
    return word;
}

void follow(QToolButton* button, const QAction* action)
{
    const QString keys = action->text().section(QLatin1Char('\t'), 1);
    button->setToolTip(keys.isEmpty() ? plain(action->text())
                                      : QStringLiteral("%1 (%2)").arg(plain(action->text()), keys));
    button->setEnabled(action->isEnabled());
    button->setChecked(action->isChecked());
}

QToolButton* makeButton(QAction* action, const QString& text)
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(action->icon());
    button->setIconSize({metrics::Icon, metrics::Icon});
    button->setCheckable(action->isCheckable());
    button->setAccessibleName(plain(action->text()));
    button->setFocusPolicy(Qt::TabFocus);
    if (!text.isEmpty()) {
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [button, action] { follow(button, action); });
    follow(button, action);
    return button;
}

}  // namespace

TopBar::TopBar(const ActionTable& actions, QWidget* search, QMenu* menu, QWidget* parent)
    : QWidget(parent), m_more(new QToolButton)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Margin, metrics::Gap, metrics::Margin, metrics::Gap);
    layout->setSpacing(metrics::Gap);
    QWidget* left =
        makeGroup(actions, {QStringLiteral("view.sidebar"), QStringLiteral("import.files")}, {QString(), tr("Import")});
    QWidget* right = makeGroup(actions, {QStringLiteral("article.bookmark"), QStringLiteral("article.export")},
                               {QString(), tr("Export")});
    m_more->setAutoRaise(true);
    m_more->setIcon(style::icon(QStringLiteral("three-dots")));
    m_more->setIconSize({metrics::Icon, metrics::Icon});
    m_more->setAccessibleName(tr("Menu"));
    QAction* menuAction = actions.action(QStringLiteral("window.menu"));
    connect(menuAction, &QAction::changed, m_more, [this, menuAction] { follow(m_more, menuAction); });
    follow(m_more, menuAction);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(menu);
    m_more->setFocusPolicy(Qt::TabFocus);
    right->layout()->addWidget(m_more);
    layout->addWidget(left, 0, Qt::AlignTop);
    layout->addStretch(1);
    layout->addWidget(search, 100);
    layout->addStretch(1);
    layout->addWidget(right, 0, Qt::AlignTop);
}

QWidget* TopBar::makeGroup(const ActionTable& actions, const QStringList& ids, const QStringList& withText)
{
    auto* group = new QWidget;
    auto* layout = new QHBoxLayout(group);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Grid);
    for (qsizetype i = 0; i < ids.size(); ++i)
        if (QAction* action = actions.action(ids[i])) layout->addWidget(makeButton(action, withText.value(i)));
    return group;
}

void TopBar::showMenu()
{
    m_more->showMenu();
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const style::Theme& theme = style::themeOf(palette());
    painter.fillRect(rect(), theme.window);
    painter.fillRect(0, height() - 1, width(), 1, theme.hairline);
}

}  // namespace dateline::window
