// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/ReaderTags.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/TagChips.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace dateline::panes {

namespace {

constexpr int MostShown = 8;  ///< beyond it there is no room; the popup shows them all
constexpr int MostLetters = 24;

}  // namespace

ReaderTags::ReaderTags(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout), m_readBefore(new QLabel(this))
{
    m_readBefore->setObjectName(QStringLiteral("readBefore"));
    m_readBefore->setTextFormat(Qt::PlainText);
    m_readBefore->setFont(style::font(style::Face::Small));
    m_readBefore->setForegroundRole(QPalette::PlaceholderText);
    m_readBefore->hide();
    m_row->setSpacing(style::metrics::Grid);
    m_row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style::metrics::Gap, 0, style::metrics::Gap, style::metrics::Grid);
    column->setSpacing(style::metrics::Grid);
    column->addWidget(m_readBefore);
    column->addLayout(m_row);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // many tags do not make the pane wider
    hide();
}

void ReaderTags::clear()
{
    for (QToolButton* button : findChildren<QToolButton*>()) delete button;
    m_tags.clear();
    m_collections.clear();
    m_lost = 0;
    m_readBefore->clear();
    m_readBefore->hide();
    hide();
}

void ReaderTags::say(const Article& article, int lost, const QString& readBefore)
{
    const bool isSaid = m_tags == article.summary.tags && m_collections == article.collections && m_lost == lost &&
                        m_readBefore->text() == readBefore;
    if (isSaid) return;
    clear();
    m_readBefore->setText(readBefore);
    m_readBefore->setVisible(!readBefore.isEmpty());
    m_tags = article.summary.tags;
    m_collections = article.collections;
    m_lost = lost;
    const style::Theme& theme = style::themeOf(palette());
    int left = MostShown;
    for (const TagLabel& tag : m_tags)
        if (left-- > 0)
            connect(addButton(style::tagDot(theme, tag.colour), tag.name, tr("Tag %1")), &QToolButton::clicked, this,
                    [this, name = tag.name] { Q_EMIT tagAsked(name); });
    for (const QString& path : m_collections)
        if (left-- > 0)
            connect(addButton(style::icon(QStringLiteral("folder")), path, tr("Collection %1")), &QToolButton::clicked,
                    this, [this, path] { Q_EMIT collectionAsked(path); });
    if (lost > 0) {
        const QString words = tr("%Ln without a place", "of highlights", lost);
        QToolButton* told = addButton(style::icon(QStringLiteral("highlighter"), theme.warning), words, words);
        told->setText(words);  // the whole of it
        connect(told, &QToolButton::clicked, this, &ReaderTags::lostAsked);
    }
    setVisible(!m_tags.empty() || !m_collections.isEmpty() || lost > 0 || !readBefore.isEmpty());
}

QToolButton* ReaderTags::addButton(const QIcon& icon, const QString& text, const QString& name)
{
    auto* button = new QToolButton(this);
    const bool isLong = text.size() > MostLetters;
    QString shown = isLong ? text.left(MostLetters) + QChar(0x2026) : text;
    button->setIcon(icon);
    button->setText(shown.replace(u'&', QStringLiteral("&&")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFont(style::font(style::Face::Small));
    button->setToolTip(text);
    button->setAccessibleName(QString(name).replace(QLatin1String("%1"), text));
    button->setFocusPolicy(Qt::TabFocus);
    m_row->insertWidget(m_row->count() - 1, button);
    return button;
}

}  // namespace dateline::panes
