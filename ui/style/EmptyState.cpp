// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/EmptyState.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace dateline::style {

namespace {

constexpr int PictureSize = 40;
constexpr qsizetype MostBeside = 2;  ///< of buttons: more stand one beneath the other

QLabel* centred(QWidget* parent, Face face)
{
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    label->setFont(font(face));
    return label;
}

}  // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_picture(new QLabel(this)),
      m_title(centred(this, Face::Title)),
      m_text(centred(this, Face::Interface)),
      m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::Gap);
    column->setContentsMargins(2 * metrics::Margin, 0, 2 * metrics::Margin, 0);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(metrics::Gap);
    m_buttons->setSpacing(metrics::Gap);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(m_buttons);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    m_text->setForegroundRole(QPalette::PlaceholderText);
}

void EmptyState::say(const QString& icon, const QString& title, const QString& text, const QList<Choice>& choices)
{
    m_icon = icon;
    setPicture();
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    if (std::exchange(m_choices, choices) == choices) return;  // a button that has the focus keeps it
    if (isAncestorOf(window()->focusWidget())) setFocus();     // not what comes after the buttons
    // Later: the click that led here may still be running in one of them.
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_buttons->setDirection(choices.size() > MostBeside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.text, this);
        button->setDefault(m_buttons->count() == 0);
        connect(button, &QPushButton::clicked, this, [this, id = choice.id] { Q_EMIT chosen(id); });
        m_buttons->addWidget(button);
    }
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) setPicture();
    QWidget::changeEvent(event);
}

void EmptyState::setPicture()
{
    if (m_icon.isEmpty()) return;
    QColor pale = themeOf(palette()).faint;
    pale.setAlphaF(0.6f);
    m_picture->setPixmap(style::icon(m_icon, pale).pixmap(QSize(PictureSize, PictureSize), devicePixelRatioF()));
}

}  // namespace dateline::style
