// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/notes/NotesFilter.h"

#include "query/Parser.h"
#include "ui/style/FlowLayout.h"
#include "ui/style/Highlights.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::panes {

namespace metrics = style::metrics;

namespace {

constexpr int TypingMilliseconds = 120;
constexpr int MostWide = 240;               ///< of a choice, so that two stand beside one another
constexpr int Days[] = {0, 1, 7, 30, 365};  ///< as the choices say; 0: any time

}  // namespace

NotesFilter::NotesFilter(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_words(new QLineEdit(this)),
      m_noted(nullptr),
      m_lost(nullptr),
      m_marks(new QComboBox(this)),
      m_time(new QComboBox(this))
{
    setObjectName(QStringLiteral("notesFilter"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_words->setObjectName(QStringLiteral("notesWords"));
    m_words->setPlaceholderText(tr("Words in highlights and notes"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    auto* chips = new QWidget(this);
    auto* flow = new style::FlowLayout(chips, {}, metrics::Grid);
    for (const HighlightColour colour : style::HighlightColours) {
        QToolButton* chip = toggle({}, tr("Only %1", "colour").arg(style::highlightName(colour)));
        chip->setToolButtonStyle(Qt::ToolButtonIconOnly);
        m_colours.emplace(colour, chip);
        flow->addWidget(chip);
    }
    m_noted = toggle(tr("Noted"), tr("Only those with a note"));
    m_lost = toggle(tr("Without a place"), tr("Only those that could not be placed in the article as it is now"));
    m_marks->setAccessibleName(tr("Tag or collection"));
    m_time->setAccessibleName(tr("When it was made"));
    m_time->addItems({tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Last 365 days")});
    for (QWidget* each : {static_cast<QWidget*>(m_noted), static_cast<QWidget*>(m_lost), static_cast<QWidget*>(m_marks),
                          static_cast<QWidget*>(m_time)})
        flow->addWidget(each);
    for (QComboBox* box : {m_marks, m_time}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(qRound(style::scaled(MostWide)));
        connect(box, &QComboBox::currentIndexChanged, this, &NotesFilter::changed);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Gap, metrics::Gap, metrics::Gap, metrics::Gap);
    column->setSpacing(metrics::Grid + 2);
    column->addWidget(m_words);
    column->addWidget(chips);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMilliseconds);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &NotesFilter::changed);
    connect(&workspace, &workspace::Workspace::countsChanged, this, &NotesFilter::fillMarks);
    fillMarks();
    paintSwatches();
}

QToolButton* NotesFilter::toggle(const QString& text, const QString& description)
{
    auto* chip = new QToolButton(this);
    chip->setText(text);
    chip->setAccessibleName(text.isEmpty() ? description : text);
    chip->setAccessibleDescription(description);
    chip->setToolTip(description);
    chip->setFont(style::font(style::Face::Small));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setIconSize({metrics::Icon, metrics::Icon});
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setCheckable(true);
    connect(chip, &QToolButton::toggled, this, [this] {
        paintSwatches();
        Q_EMIT changed();
    });
    return chip;
}

/// A tick tells what is chosen to those who see no colour.
void NotesFilter::paintSwatches()
{
    const QIcon tick = style::icon(QStringLiteral("check2"));
    for (const auto& [colour, chip] : m_colours) {
        chip->setIcon(style::highlightSwatch(style::themeOf(palette()), colour));
        chip->setText(chip->isChecked() ? QStringLiteral("✓") : QString());
        chip->setToolButtonStyle(chip->isChecked() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
    for (QToolButton* chip : {m_noted, m_lost})
        if (chip) chip->setIcon(chip->isChecked() ? tick : QIcon());
}

void NotesFilter::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) paintSwatches();
    QWidget::changeEvent(event);
}

/// The choice stays while its tag or collection is there.
void NotesFilter::fillMarks()
{
    const QString chosen = m_marks->currentData().toString();
    const QSignalBlocker quiet(m_marks);
    m_marks->clear();
    m_marks->addItem(tr("Any tag or collection"), QString());
    for (const CountedMark& tag : m_workspace.counts().tags)
        m_marks->addItem(style::icon(QStringLiteral("tag")), tag.path, workspace::tagScope(tag.path).queryText);
    for (const CountedMark& collection : m_workspace.counts().collections)
        m_marks->addItem(style::icon(QStringLiteral("folder")), collection.path,
                         workspace::collectionScope(collection.path).queryText);
    const int row = m_marks->findData(chosen);
    m_marks->setCurrentIndex(std::max(row, 0));
    if (row < 0) QMetaObject::invokeMethod(this, &NotesFilter::changed, Qt::QueuedConnection);
}

library::AnnotationRequest NotesFilter::request() const
{
    library::AnnotationRequest request;
    const QString marks = m_marks->currentData().toString();
    if (!marks.isEmpty()) request.articles = query::parse(marks, QDateTime::currentDateTime());
    request.text = m_words->text();
    for (const auto& [colour, chip] : m_colours)
        if (chip->isChecked()) request.colours.push_back(colour);
    request.onlyNoted = m_noted->isChecked();
    request.onlyLost = m_lost->isChecked();
    const QDate today = m_workspace.today();
    if (const int time = m_time->currentIndex(); time > 0) {
        request.from = today.addDays(1 - Days[time]);
        request.to = today;
    }
    return request;
}

bool NotesFilter::isAny() const
{
    const auto isChosen = [](const auto& each) { return each.second->isChecked(); };
    return !m_words->text().isEmpty() || std::ranges::any_of(m_colours, isChosen) || m_noted->isChecked() ||
           m_lost->isChecked() || m_marks->currentIndex() > 0 || m_time->currentIndex() > 0;
}

void NotesFilter::clear()
{
    m_words->clear();
    for (const auto& [colour, chip] : m_colours) chip->setChecked(false);
    for (QToolButton* chip : {m_noted, m_lost}) chip->setChecked(false);
    for (QComboBox* box : {m_marks, m_time}) box->setCurrentIndex(0);
}

void NotesFilter::chooseLost()
{
    clear();
    m_lost->setChecked(true);
}

void NotesFilter::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool NotesFilter::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool goesOn = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape;
    if (!goesOn) return QWidget::eventFilter(watched, event);
    event->accept();  // before the window's shortcuts take it
    if (event->type() == QEvent::KeyPress) Q_EMIT listAsked();
    return true;
}

}  // namespace dateline::panes
