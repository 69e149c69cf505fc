// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/WatchPage.h"

#include "library/ErrorWording.h"
#include "ui/dialogs/FuzzyMatch.h"
#include "ui/style/Metrics.h"

#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline::dialogs {

namespace metrics = style::metrics;

namespace {

QString given(const WatchFolder& folder)
{
    QStringList facts;
    if (!folder.source.isEmpty()) facts << WatchPage::tr("source: %1").arg(folder.source);
    if (!folder.tags.isEmpty()) facts << WatchPage::tr("tags: %1").arg(QLocale().createSeparatedList(folder.tags));
    return facts.join(QStringLiteral(" · "));
}

QString brought(const library::WatchState& state)
{
    if (state.folder.lastImport == 0) return WatchPage::tr("Nothing imported yet");
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(state.folder.lastImport);
    const QString articles = WatchPage::tr("%Ln articles", nullptr, int(state.folder.articles));
    return WatchPage::tr("%1, the last on %2").arg(articles, QLocale().toString(last, QLocale::ShortFormat));
}

/// The first line is the folder, the others what is to be known of it.
QString described(const library::WatchState& state)
{
    // Read from the left in a window from the right too.
    const QString path = QChar(0x200e) + QDir::toNativeSeparators(library::onOneLine(state.folder.path));
    QStringList lines{path, brought(state)};
    if (const QString facts = given(state.folder); !facts.isEmpty()) lines << facts;
    if (state.refused > 0) lines << WatchPage::tr("%Ln items refused", nullptr, int(state.refused));
    if (state.problem) lines << library::sentence(*state.problem);
    if (state.isStopped) lines << WatchPage::tr("Stopped, until the library is opened again");
    return lines.join(u'\n');
}

}  // namespace

WatchPage::WatchPage(QWidget* parent)
    : SettingsPage(parent),
      m_note(new QLabel),
      m_list(new QListWidget),
      m_add(new QPushButton(tr("&Add a folder…"))),
      m_change(new QPushButton(tr("C&hange…"))),
      m_remove(new QPushButton(tr("&Remove")))
{
    auto* title = new QLabel(tr("Watch folders"));
    title->setFont(style::font(style::Face::Title));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_list->setAccessibleName(tr("Folders that are watched"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    for (QPushButton* button : {m_add, m_change, m_remove}) button->setAutoDefault(false);
    connect(m_list, &QListWidget::currentRowChanged, this, &WatchPage::follow);
    connect(m_list, &QListWidget::itemActivated, m_change, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &WatchPage::addAsked);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (current()) Q_EMIT changeAsked(current()->folder);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (current()) Q_EMIT removeAsked(current()->folder.id);
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Gap);
    for (QPushButton* button : {m_add, m_change, m_remove}) buttons->addWidget(button);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    column->setSpacing(metrics::Gap);
    column->addWidget(title);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    say({});
}

const library::WatchState* WatchPage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_watched.states.size()) ? &m_watched.states[size_t(row)] : nullptr;
}

void WatchPage::say(const Watched& watched)
{
    const int row = m_list->currentRow();
    m_watched = watched;
    m_list->clear();
    for (const library::WatchState& state : watched.states) m_list->addItem(described(state));
    if (m_list->count() > 0) m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    m_note->setText(!watched.hasLibrary   ? tr("No library is open.")
                    : watched.isElsewhere ? tr("Another program watches them now, for this library.")
                                          : tr("What appears in these folders is imported while Dateline runs. What a "
                                               "folder has brought stays when it is removed."));
    m_add->setEnabled(watched.hasLibrary);
    follow();
}

void WatchPage::follow()
{
    m_change->setEnabled(current());
    m_remove->setEnabled(current());
}

int WatchPage::mark(const QString& words)
{
    const QString wanted = plainLetters(words.trimmed());
    if (wanted.isEmpty()) return 0;
    for (const QString& text : {tr("Watch folders"), tr("Watch a folder for new files and import them")})
        if (plainLetters(text).contains(wanted)) return 1;
    return 0;
}

}  // namespace dateline::dialogs
