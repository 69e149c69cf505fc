// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/FindBar.h"

#include "ui/panes/reader/BarButton.h"
#include "ui/style/Metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace dateline::panes {

FindBar::FindBar(QWidget* parent) : QWidget(parent), m_words(new QLineEdit(this)), m_count(new QLabel(this))
{
    m_words->setPlaceholderText(tr("Find in this article"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setMaximumWidth(280);
    m_words->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* previous = barButton(this, QStringLiteral("chevron-up"), tr("Previous"));
    auto* next = barButton(this, QStringLiteral("chevron-down"), tr("Next"));
    auto* done = barButton(this, QStringLiteral("x-lg"), tr("Close"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(style::metrics::Margin, style::metrics::Grid, style::metrics::Margin, style::metrics::Grid);
    row->addWidget(m_words, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(done);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(-1); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(1); });
    connect(done, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    Q_EMIT wordsChanged(words());
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

QString FindBar::words() const
{
    return m_words->text();
}

void FindBar::say(int current, int count)
{
    const QLocale locale;
    if (words().isEmpty()) return m_count->clear();
    if (count == 0) return m_count->setText(tr("Not found"));
    m_count->setText(tr("%1 of %2").arg(locale.toString(current + 1), locale.toString(count)));
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isReturn && key->key() != Qt::Key_Escape) return QWidget::eventFilter(watched, event);
    event->accept();  // before the window's shortcuts take it
    if (event->type() == QEvent::ShortcutOverride) return true;
    if (isReturn)
        Q_EMIT stepAsked(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        close();
    return true;
}

}  // namespace dateline::panes
