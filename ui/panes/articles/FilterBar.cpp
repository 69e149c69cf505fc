// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articles/FilterBar.h"

#include "ui/style/FlowLayout.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QToolButton>

namespace dateline::panes {

using workspace::QuickFilters;
using Filter = QuickFilters::Filter;

namespace {

struct Row {
    Filter filter;
    const char* id;
    const char* keys;
};

/// After Q for «quick», by the first letter; D is the day of 24 hours.
constexpr Row Rows[] = {{Filter::Unread, "articles.filterUnread", "Q, U"},
                        {Filter::Bookmarked, "articles.filterBookmarked", "Q, B"},
                        {Filter::Today, "articles.filterToday", "Q, T"},
                        {Filter::LastDay, "articles.filterLastDay", "Q, D"},
                        {Filter::ThisWeek, "articles.filterThisWeek", "Q, W"}};
constexpr const char* ClearId = "articles.filterNone";

QString commandText(Filter filter)
{
    switch (filter) {
        case Filter::Unread:
            return FilterBar::tr("Only unr&ead");
        case Filter::Bookmarked:
            return FilterBar::tr("Only boo&kmarked");
        case Filter::Today:
            return FilterBar::tr("Only of to&day");
        case Filter::LastDay:
            return FilterBar::tr("Only of the last &24 hours");
        case Filter::ThisWeek:
            return FilterBar::tr("Only of this &week");
    }
    return {};
}

QString noneText()
{
    return FilterBar::tr("Turn the &quick filters off");
}

QString plain(QString text)
{
    return text.remove(u'&');
}

void toggle(workspace::Workspace& workspace, Filter filter)
{
    QuickFilters filters = workspace.filters();
    filters.set(filter, !filters.isOn(filter));
    workspace.setFilters(filters);
}

}  // namespace

FilterBar::FilterBar(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_clear(nullptr)
{
    setObjectName(QStringLiteral("filters"));
    setAccessibleName(tr("Quick filters"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    const int margin = style::metrics::Grid;
    auto* line = new style::FlowLayout(this, {margin, 6, margin, 7}, style::metrics::Grid / 2);
    for (const Filter filter : QuickFilters::all()) {
        QToolButton* chip = this->chip(filterName(filter));
        chip->setCheckable(true);
        chip->setAccessibleDescription(plain(commandText(filter)));
        connect(chip, &QToolButton::clicked, this, [this, filter] { toggle(m_workspace, filter); });
        line->addWidget(chip);
        m_chips.emplace(filter, chip);
    }
    m_clear = chip({});
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_clear->setIcon(style::icon(QStringLiteral("x")));
    m_clear->setAutoRaise(true);
    m_clear->setAccessibleName(tr("Turn the quick filters off"));
    connect(m_clear, &QToolButton::clicked, this, [this] { m_workspace.setFilters({}); });
    line->addWidget(m_clear);
    connect(&workspace, &workspace::Workspace::filtersChanged, this, &FilterBar::follow);
    follow();
}

QToolButton* FilterBar::chip(const QString& text)
{
    auto* chip = new QToolButton(this);
    chip->setText(text);
    chip->setAccessibleName(text);
    chip->setFont(style::font(style::Face::Small));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setIconSize({style::metrics::Margin, style::metrics::Margin});
    chip->setFocusPolicy(Qt::TabFocus);
    return chip;
}

/// The tick tells it to those who see no colour.
void FilterBar::follow()
{
    for (const auto& [filter, chip] : m_chips) {
        const bool isOn = m_workspace.filters().isOn(filter);
        chip->setChecked(isOn);
        chip->setIcon(isOn ? style::icon(QStringLiteral("check2")) : QIcon());
    }
    // A button that goes hands the focus on: to the list, not to whatever comes next.
    const bool isAny = m_workspace.filters().isAny();
    if (!isAny && m_clear->hasFocus()) m_workspace.askForPane(QStringLiteral("articles"));
    m_clear->setVisible(isAny);
    updateGeometry();
}

void FilterBar::sayKeys(const workspace::KeyNames& keys)
{
    const auto told = [&](const QString& text, const char* id) {
        const QString key = keys(QLatin1String(id));
        return key.isEmpty() ? text : tr("%1 (%2)").arg(text, key);
    };
    for (const Row& row : Rows) m_chips.at(row.filter)->setToolTip(told(plain(commandText(row.filter)), row.id));
    m_clear->setToolTip(told(tr("Turn the quick filters off"), ClearId));
}

void FilterBar::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), style::themeOf(palette()).hairline);
}

workspace::Actions filterActions(workspace::Workspace& workspace)
{
    workspace::Actions actions;
    const auto hasLibrary = [&workspace] { return workspace.library() != nullptr; };
    for (const Row& row : Rows)
        actions.push_back(
            {.id = QLatin1String(row.id),
             .text = commandText(row.filter),
             .shortcuts = {QKeySequence(QLatin1String(row.keys))},
             .menu = workspace::Menu::View,
             .section = 3,
             .reach = workspace::Reach::Reading,
             .run = [&workspace, filter = row.filter] { toggle(workspace, filter); },
             .isEnabled = hasLibrary,
             .isChecked = [&workspace, filter = row.filter] { return workspace.filters().isOn(filter); }});
    actions.push_back({.id = QLatin1String(ClearId),
                       .text = noneText(),
                       .shortcuts = {QKeySequence(QStringLiteral("Q, Q"))},
                       .menu = workspace::Menu::View,
                       .section = 3,
                       .reach = workspace::Reach::Reading,
                       .run = [&workspace] { workspace.setFilters({}); },
                       .isEnabled = [&workspace] { return workspace.filters().isAny(); }});
    return actions;
}

}  // namespace dateline::panes
