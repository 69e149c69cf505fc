// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/ReaderBar.h"

#include "ui/panes/reader/BarButton.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace dateline::panes {

using style::metrics::Gap;

namespace {

QLabel* quietLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setFont(style::font(style::Face::Small));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}  // namespace

ReaderBar::ReaderBar(QWidget* parent)
    : QWidget(parent),
      m_previous(barButton(this, QStringLiteral("chevron-up"), tr("Previous article"))),
      m_next(barButton(this, QStringLiteral("chevron-down"), tr("Next article"))),
      m_previousHit(barButton(this, QStringLiteral("chevron-left"), tr("Previous match"))),
      m_nextHit(barButton(this, QStringLiteral("chevron-right"), tr("Next match"))),
      m_bookmark(barButton(this, QStringLiteral("bookmark"), tr("Bookmark"))),
      m_style(barButton(this, QStringLiteral("fonts"), tr("Text and page"))),
      m_row(quietLabel(this)),
      m_hits(quietLabel(this))
{
    QFont letters(style::serifFamilies());
    letters.setPixelSize(qRound(style::scaled(15)));
    letters.setBold(true);
    m_style->setFont(letters);
    m_style->setText(tr("Aa", "text style"));
    m_style->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Gap, style::metrics::Grid, Gap, style::metrics::Grid);
    row->setSpacing(2);
    for (QWidget* left :
         {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_row)})
        row->addWidget(left);
    row->addStretch(1);
    for (QWidget* hit :
         {static_cast<QWidget*>(m_hits), static_cast<QWidget*>(m_previousHit), static_cast<QWidget*>(m_nextHit)})
        row->addWidget(hit);
    row->addSpacing(Gap);
    row->addWidget(m_bookmark);
    row->addWidget(m_style);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT rowStepAsked(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT rowStepAsked(1); });
    connect(m_previousHit, &QToolButton::clicked, this, [this] { Q_EMIT hitStepAsked(-1); });
    connect(m_nextHit, &QToolButton::clicked, this, [this] { Q_EMIT hitStepAsked(1); });
    connect(m_bookmark, &QToolButton::clicked, this, &ReaderBar::bookmarkAsked);
    connect(m_style, &QToolButton::clicked, this, &ReaderBar::styleAsked);
    sayHits(-1, 0);
}

void ReaderBar::sayRow(int row, qint64 count)
{
    const QLocale locale;
    m_row->setText(row < 0 ? QString()
                           : tr("%1 of %2", "article").arg(locale.toString(row + 1), locale.toString(count)));
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(count > 0 && row + 1 < count);
}

void ReaderBar::sayHits(int current, int count)
{
    const QLocale locale;
    if (count > 0 && current < 0)
        m_hits->setText(tr("%Ln matches", nullptr, count));
    else
        m_hits->setText(tr("Match %1 of %2").arg(locale.toString(current + 1), locale.toString(count)));
    for (QWidget* part :
         {static_cast<QWidget*>(m_hits), static_cast<QWidget*>(m_previousHit), static_cast<QWidget*>(m_nextHit)})
        part->setVisible(count > 0);
}

void ReaderBar::sayBookmarked(bool isBookmarked)
{
    const QColor gold = style::themeOf(palette()).bookmark;
    m_bookmark->setIcon(isBookmarked ? style::icon(QStringLiteral("bookmark-fill"), gold)
                                     : style::icon(QStringLiteral("bookmark")));
    m_bookmark->setToolTip(isBookmarked ? tr("Remove bookmark") : tr("Bookmark"));
    m_bookmark->setAccessibleName(m_bookmark->toolTip());
}

void ReaderBar::sayKeys(const workspace::KeyNames& keys)
{
    const auto say = [&](QToolButton* button, const char* id) {
        const QString key = keys(QLatin1String(id));
        const QString name = button->accessibleName();
        button->setToolTip(key.isEmpty() ? name : tr("%1 (%2)", "button, its key").arg(name, key));
    };
    say(m_previous, "articles.previous");
    say(m_next, "articles.next");
    say(m_previousHit, "reader.previousHit");
    say(m_nextHit, "reader.nextHit");
    say(m_style, "reader.style");
}

const QWidget& ReaderBar::styleButton() const
{
    return *m_style;
}

void ReaderBar::setOpen(bool isOpen)
{
    m_bookmark->setVisible(isOpen);
    m_previous->setVisible(isOpen);
    m_next->setVisible(isOpen);
    m_row->setVisible(isOpen);
    if (!isOpen) sayHits(-1, 0);
}

}  // namespace dateline::panes
