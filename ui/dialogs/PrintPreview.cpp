// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PrintPreview.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace dateline::dialogs {

namespace metrics = style::metrics;

namespace {

QToolButton* stepButton(const QString& icon, const QString& name)
{
    auto* button = new QToolButton;
    button->setIcon(style::icon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(false);
    return button;
}

}  // namespace

PrintPreview::PrintPreview(qsizetype articles, QWidget* parent)
    : QDialog(parent),
      m_page(new QLabel),
      m_count(new QLabel(tr("The pages are being drawn…"))),
      m_area(new QScrollArea),
      m_previous(stepButton(QStringLiteral("chevron-left"), tr("Previous page"))),
      m_next(stepButton(QStringLiteral("chevron-right"), tr("Next page")))
{
    setWindowTitle(articles == 1 ? tr("Print this article") : tr("Print %Ln articles", nullptr, int(articles)));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    layout->setSpacing(metrics::Margin);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setAccessibleName(tr("Page"));
    m_area->setWidget(m_page);
    m_area->setWidgetResizable(true);
    m_area->setAccessibleName(tr("Pages"));
    m_area->setBackgroundRole(QPalette::Mid);  // a page is seen by its edge
    layout->addWidget(m_area, 1);
    auto* row = new QHBoxLayout;
    for (QWidget* part :
         {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_next)})
        row->addWidget(part);
    row->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_print->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    row->addWidget(buttons);
    layout->addLayout(row);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::printAsked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(qRound(style::scaled(780)), qRound(style::scaled(760)));
}

void PrintPreview::add(const QImage& page, int pages)
{
    m_total = pages;
    m_pages.push_back(page);
    show(m_shown);
    if (m_print->isEnabled()) return;
    m_print->setEnabled(true);
    m_print->setDefault(true);
    m_print->setFocus();
}

void PrintPreview::fail(const QString& sentence)
{
    m_count->setText(sentence);
}

void PrintPreview::show(int page)
{
    m_shown = page;
    m_page->setPixmap(QPixmap::fromImage(m_pages[size_t(page)]));
    const QLocale locale;
    m_count->setText(tr("Page %1 of %2").arg(locale.toString(page + 1), locale.toString(m_total)));
    m_page->setAccessibleDescription(m_count->text());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pageCount());
}

void PrintPreview::step(int way)
{
    const int page = m_shown + way;
    if (page < 0 || page >= pageCount()) return;
    show(page);
    m_area->verticalScrollBar()->setValue(0);
}

void PrintPreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown) return step(1);
    if (event->key() == Qt::Key_PageUp) return step(-1);
    QDialog::keyPressEvent(event);
}

}  // namespace dateline::dialogs
