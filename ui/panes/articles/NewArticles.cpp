// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articles/NewArticles.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Shapes.h"
#include "ui/style/Theme.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

namespace dateline::panes {

namespace {

/// So many are looked for in each new list, which takes some milliseconds; what waits longer does not match.
constexpr ptrdiff_t MostAwaited = 100'000;

}  // namespace

void NewArticles::note(const ChangeSet& change)
{
    if (change.realm != Realm::Articles) return;
    m_awaited.insert(m_awaited.end(), change.added.begin(), change.added.end());
    if (const auto tooMany = std::ssize(m_awaited) - MostAwaited; tooMany > 0)
        m_awaited.erase(m_awaited.begin(), m_awaited.begin() + tooMany);
}

/// Each article is looked for until it is found once.
void NewArticles::follow(const Listing& listing)
{
    const auto isListed = [&](ArticleId id) { return listing.contains(id); };
    const auto found = std::stable_partition(m_awaited.begin(), m_awaited.end(), std::not_fn(isListed));
    const auto known = std::ssize(m_listed);
    m_listed.insert(m_listed.end(), found, m_awaited.end());
    m_awaited.erase(found, m_awaited.end());
    constexpr qint64 Nowhere = std::numeric_limits<qint64>::max();
    qint64 first = m_first ? listing.rowOf(m_first).value_or(Nowhere) : Nowhere;
    const auto unseen = first == Nowhere ? 0 : known;  // the first is gone again: it is sought among all
    for (auto id = m_listed.begin() + unseen; id != m_listed.end(); ++id) {
        const qint64 row = listing.rowOf(*id).value_or(Nowhere);
        if (row >= first) continue;
        first = row;
        m_first = *id;
    }
    if (first == Nowhere) forget();
}

void NewArticles::forget()
{
    m_listed.clear();
    m_first = {};
}

NewArticlesBar::NewArticlesBar(QWidget* list)
    : QWidget(list), m_list(list), m_go(new QToolButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("newArticles"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(style::metrics::Grid, 0, style::metrics::Grid, 0);
    row->setSpacing(0);
    row->addWidget(m_go);
    row->addWidget(m_close);
    for (QToolButton* button : {m_go, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setFont(style::font(style::Face::Small));
    }
    m_go->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_close->setIcon(style::icon(QStringLiteral("x")));
    m_close->setToolTip(tr("Say no more of them"));
    m_close->setAccessibleName(tr("Say no more of the new articles"));
    connect(m_go, &QToolButton::clicked, this, &NewArticlesBar::wanted);
    connect(m_close, &QToolButton::clicked, this, &NewArticlesBar::dismissed);
    list->installEventFilter(this);
    hide();
}

void NewArticlesBar::say(qint64 count, bool isAbove)
{
    m_go->setIcon(style::icon(isAbove ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down")));
    if (std::exchange(m_said, count) == count) return;
    const QString text = tr("%Ln new articles", nullptr, int(count));
    m_go->setText(text);
    m_go->setAccessibleName(tr("%1: go there").arg(text));
    const bool hadFocus = m_go->hasFocus() || m_close->hasFocus();
    setVisible(count > 0);
    if (count == 0 && hadFocus) m_list->setFocus();
    if (count == 0) return;
    place();
    raise();
    QAccessibleEvent heard(m_go, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

bool NewArticlesBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange) place();
    return QWidget::eventFilter(watched, event);
}

void NewArticlesBar::place()
{
    const auto* area = qobject_cast<QAbstractScrollArea*>(m_list);
    const QRect rows = area ? area->viewport()->geometry() : m_list->rect();
    QSize size = sizeHint();
    size.setWidth(std::min(size.width(), rows.width()));
    move(rows.left() + (rows.width() - size.width()) / 2, rows.top() + style::metrics::Gap);
    resize(size);
}

void NewArticlesBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const style::Theme& theme = style::themeOf(palette());
    style::shapes::rounded(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.window, theme.accent);
}

}  // namespace dateline::panes
