// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articles/ReviewBar.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/workspace/ReviewWording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::panes {

using workspace::Workspace;

static constexpr int LineHeight = 3;

ReviewBar::ReviewBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_progress(new QLabel), m_tally(new QLabel)
{
    setObjectName(QStringLiteral("review"));
    setAccessibleName(tr("Review"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    const int margin = style::metrics::Margin;
    column->setContentsMargins(margin, style::metrics::Gap, margin, style::metrics::Gap + LineHeight);
    column->setSpacing(style::metrics::Grid);
    for (QLabel* label : {m_progress, m_tally}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_progress->setFont(style::font(style::Face::HeadlineUnread));
    m_tally->setFont(style::font(style::Face::Small));
    auto* line = new QHBoxLayout;
    line->setSpacing(style::metrics::Grid);
    line->addWidget(m_progress, 1);
    for (QToolButton* each :
         {button(tr("Next"), "review.next"), button(tr("Export…"), "review.export"), button(tr("Leave"), "review.end")})
        line->addWidget(each, 0, Qt::AlignTop);
    column->addLayout(line);
    column->addWidget(m_tally);
    connect(&workspace, &Workspace::reviewChanged, this, &ReviewBar::follow);
    connect(&workspace, &Workspace::scopeChanged, this, &ReviewBar::follow);
    connect(&workspace, &Workspace::resultChanged, this, &ReviewBar::follow);
    follow();
}

QToolButton* ReviewBar::button(const QString& text, const char* action)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setFont(style::font(style::Face::Small));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, action] { m_workspace.askFor(QLatin1String(action)); });
    return button;
}

void ReviewBar::follow()
{
    const auto review = m_workspace.review();
    setVisible(review.has_value());
    if (!review) return;
    const auto& state = m_workspace.reviewState();
    const qint64 articles = m_workspace.result().listing.count();
    const ReviewTally tally = state ? state->tally : ReviewTally();
    const QString progress = state ? workspace::progressText(tally, articles) : QString();
    m_progress->setText(progress.isEmpty() ? review->name
                                           : tr("%1 — %2", "review, progress").arg(review->name, progress));
    const bool isDone = state && articles > 0 && tally.judged() >= articles;
    m_tally->setText(isDone ? tr("All are judged: %1").arg(workspace::tallyText(tally)) : workspace::tallyText(tally));
    m_tally->setVisible(!m_tally->text().isEmpty());
    m_share = articles > 0 ? double(tally.judged()) / double(articles) : 0;
    setAccessibleDescription(m_progress->text() + QLatin1Char('\n') + m_tally->text());
    update();
}

void ReviewBar::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    const style::Theme& theme = style::themeOf(palette());
    const QRect line(0, height() - LineHeight, width(), LineHeight);
    painter.fillRect(line, theme.hairline);
    const QRect done(0, line.top(), qRound(width() * std::clamp(m_share, 0.0, 1.0)), LineHeight);
    painter.fillRect(QStyle::visualRect(layoutDirection(), line, done), theme.accent);
}

}  // namespace dateline::panes
