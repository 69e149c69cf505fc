// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/search/SearchBox.h"

#include "library/ErrorWording.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QCompleter>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>
#include <QTextCharFormat>
#include <QToolButton>
#include <QToolTip>

namespace dateline::panes {

using namespace style;

namespace {

constexpr int BoxHeight = 32;
constexpr int LeftMargin = 28;
constexpr int MostRemembered = 50;
constexpr int LongestChip = 180;

QTextCharFormat formatOf(query::ClauseKind kind, const Theme& theme)
{
    QTextCharFormat format;
    format.setForeground(theme.accent);
    if (kind == query::ClauseKind::Field) format.setBackground(theme.chip);
    if (kind == query::ClauseKind::Phrase) format.setForeground(theme.text);
    if (kind == query::ClauseKind::Phrase) format.setBackground(theme.chip);
    return format;
}

QTextCharFormat remarkFormat(const Theme& theme)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(theme.warning);
    return format;
}

QToolButton* smallButton(SearchBox* box)
{
    auto* button = new QToolButton(box);
    button->setCursor(Qt::ArrowCursor);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent), m_chip(smallButton(this)), m_clear(smallButton(this)), m_history(new QStringListModel(this))
{
    setObjectName(QStringLiteral("search"));
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search articles"));
    setMinimumSize(180, qRound(scaled(BoxHeight)));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_clear->setIcon(icon(QStringLiteral("x-lg")));
    m_clear->setIconSize({12, 12});
    m_clear->setToolTip(tr("Clear the search"));
    m_clear->setAccessibleName(m_clear->toolTip());
    connect(m_clear, &QToolButton::clicked, this, &QLineEdit::clear);
    m_clear->setAutoRaise(true);
    m_chip->setCheckable(true);
    connect(m_chip, &QToolButton::clicked, this, [this] {
        m_chip->setChecked(m_isNarrow);  // it tells the scope, not the click
        Q_EMIT scopeMenuAsked(m_chip->mapToGlobal(QPoint(0, m_chip->height())));
    });
    connect(this, &QLineEdit::textChanged, this, &SearchBox::placeButtons);
    auto* completer = new QCompleter(m_history, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    setCompleter(completer);
}

void SearchBox::setScope(const QString& title, bool isNarrow)
{
    m_isNarrow = isNarrow;
    m_chip->setFont(style::font(Face::Small));
    m_chip->setText(QFontMetrics(m_chip->font()).elidedText(title, Qt::ElideMiddle, LongestChip));
    m_chip->setToolTip(tr("Where the search looks: %1").arg(title));
    m_chip->setAccessibleName(m_chip->toolTip());
    m_chip->setChecked(isNarrow);
    placeButtons();
}

void SearchBox::setReading(const std::vector<query::ClauseSpan>& clauses, const std::vector<query::Remark>& remarks)
{
    m_clauses = clauses;
    m_remarks = remarks;
    QStringList sentences;
    for (const query::Remark& remark : remarks) sentences << library::sentence(remark);
    setAccessibleDescription(sentences.join(u' '));
    colour();
}

/// QLineEdit has no formats of its own, but takes those of an input method; an empty preedit changes nothing else.
void SearchBox::colour()
{
    const Theme& theme = themeOf(palette());
    QList<QInputMethodEvent::Attribute> attributes;
    const auto add = [&](int from, int length, const QTextCharFormat& format) {
        attributes << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat, from - cursorPosition(), length,
                                                   format);
    };
    for (const query::ClauseSpan& clause : m_clauses) add(clause.position, clause.length, formatOf(clause.kind, theme));
    for (const query::Remark& remark : m_remarks) add(remark.position, remark.length, remarkFormat(theme));
    QInputMethodEvent formats({}, attributes);
    QLineEdit::inputMethodEvent(&formats);
}

QString SearchBox::remarkAt(const QPoint& at) const
{
    const int position = const_cast<SearchBox*>(this)->cursorPositionAt(at);
    for (const query::Remark& remark : m_remarks)
        if (position >= remark.position && position <= remark.position + remark.length)
            return library::sentence(remark);
    return {};
}

bool SearchBox::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), remarkAt(help->pos()), this);
        return true;
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Backspace && m_isNarrow && text().isEmpty()) return Q_EMIT widened();
    QLineEdit::keyPressEvent(event);
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    QRect place(10, (height() - metrics::Icon) / 2, metrics::Icon, metrics::Icon);
    icon(QStringLiteral("search")).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place));
}

void SearchBox::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    placeButtons();
}

void SearchBox::placeButtons()
{
    m_clear->setVisible(!text().isEmpty());
    const int size = height() - 10;
    int right = width() - 5;
    const auto place = [&](QWidget* button, int buttonWidth) {
        right -= buttonWidth;
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(right, 5, buttonWidth, size)));
        right -= metrics::Grid;
    };
    if (m_clear->isVisibleTo(this)) place(m_clear, size);
    place(m_chip, m_chip->sizeHint().width() + metrics::Gap);
    const int end = width() - right;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isMirrored ? end : LeftMargin, 0, isMirrored ? LeftMargin : end, 0);
}

void SearchBox::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colour();
}

QStringList SearchBox::history() const
{
    return m_history->stringList();
}

void SearchBox::setHistory(const QStringList& history)
{
    m_history->setStringList(history.mid(0, MostRemembered));
}

void SearchBox::remember(const QString& text)
{
    const QString search = text.trimmed();
    if (search.isEmpty()) return;
    QStringList searches = history();
    searches.removeAll(search);
    searches.prepend(search);
    setHistory(searches);
}

}  // namespace dateline::panes
