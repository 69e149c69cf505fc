// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SettingsDialog.h"

#include "ui/dialogs/FuzzyMatch.h"
#include "ui/dialogs/SettingsPages.h"
#include "ui/dialogs/ShortcutsPage.h"
#include "ui/dialogs/WatchPage.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dateline::dialogs {

namespace metrics = style::metrics;

namespace {

constexpr int TitlesWidth = 190;

}  // namespace

SettingsDialog::SettingsDialog(const Settings& settings, const SettingsFacts& facts, const workspace::Actions& actions,
                               const workspace::Keymap& keymap, QWidget* parent)
    : QDialog(parent),
      m_settings(settings),
      m_search(new QLineEdit),
      m_titles(new QListWidget),
      m_stack(new QStackedWidget),
      m_nothing(new QLabel(tr("No setting has these words.")))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    addForm(QStringLiteral("sliders"), tr("Appearance"), appearancePage(m_settings));
    addForm(QStringLiteral("journal-text"), tr("Reading"), readingPage(m_settings));
    addForm(QStringLiteral("list"), tr("List"), listPage(m_settings));
    addForm(QStringLiteral("box-arrow-in-down"), tr("Import"), importPage(m_settings));
    m_watch = new WatchPage;
    addPage(QStringLiteral("folder-plus"), tr("Watch folders"), m_watch, m_watch);
    addForm(QStringLiteral("search"), tr("Search"), searchPage(m_settings, facts));
    addForm(QStringLiteral("file-earmark-pdf"), tr("Export"), exportPage(m_settings));
    addForm(QStringLiteral("folder2-open"), tr("Library"), libraryPage(m_settings, facts));
    auto* shortcuts = new ShortcutsPage(actions, keymap);
    connect(shortcuts, &ShortcutsPage::changed, this, &SettingsDialog::keymapChanged);
    addPage(QStringLiteral("keyboard"), tr("Shortcuts"), shortcuts, shortcuts);
    m_stack->addWidget(m_nothing);
    connect(m_titles, &QListWidget::currentRowChanged, this,
            [this](int row) { m_stack->setCurrentIndex(row < 0 ? m_stack->count() - 1 : row); });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    m_titles->setCurrentRow(0);
    m_search->setFocus();
    resize(760, 520);
}

void SettingsDialog::layOut()
{
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_titles->setAccessibleName(tr("Pages"));
    m_titles->setFrameShape(QFrame::NoFrame);
    m_titles->setIconSize({metrics::Icon, metrics::Icon});
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto* left = new QWidget;
    left->setFixedWidth(qRound(style::scaled(TitlesWidth)));
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->setSpacing(metrics::Gap);
    leftColumn->addWidget(m_search);
    leftColumn->addWidget(m_titles, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Margin);
    row->addWidget(left);
    row->addWidget(m_stack, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    column->setSpacing(metrics::Margin);
    column->addLayout(row, 1);
    column->addWidget(buttons);
}

void SettingsDialog::addForm(const QString& icon, const QString& title, FormPage* page)
{
    connect(page, &FormPage::changed, this, [this] { Q_EMIT changed(m_settings); });
    connect(page, &FormPage::actionAsked, this, &SettingsDialog::actionAsked);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setAccessibleName(title);
    addPage(icon, title, page, scroll);
}

void SettingsDialog::addPage(const QString& icon, const QString& title, SettingsPage* page, QWidget* shown)
{
    m_pages.push_back(page);
    m_stack->addWidget(shown);
    auto* item = new QListWidgetItem(style::icon(icon), title, m_titles);
    item->setSizeHint({0, qRound(style::scaled(metrics::RowHeight))});
}

void SettingsDialog::showPage(Page page)
{
    m_titles->setCurrentRow(int(page));
}

void SettingsDialog::search(const QString& words)
{
    m_search->setText(words);
}

/// A page that has what was typed in its title keeps all of its settings, marked or not.
void SettingsDialog::filter(const QString& words)
{
    const bool isEverything = words.trimmed().isEmpty();
    int best = -1;
    bool isBestMarked = false;
    for (int row = 0; row < m_titles->count(); ++row) {
        const bool isMarked = m_pages[size_t(row)]->mark(words) > 0;
        const bool isTitled = plainLetters(m_titles->item(row)->text()).contains(plainLetters(words.trimmed()));
        const bool isShown = isEverything || isMarked || isTitled;
        m_titles->item(row)->setHidden(!isShown);
        const bool isBetter = best < 0 || (isMarked && !isBestMarked);
        if (!isShown || !isBetter) continue;
        best = row;
        isBestMarked = isMarked;
    }
    const QListWidgetItem* current = m_titles->currentItem();
    const bool stays = current && !current->isHidden() && (isEverything || m_titles->currentRow() == best);
    if (!stays) m_titles->setCurrentRow(best);
    m_stack->setCurrentIndex(best < 0 ? m_stack->count() - 1 : m_titles->currentRow());
}

/// From the search up and down through the pages.
bool SettingsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isMove = key == Qt::Key_Up || key == Qt::Key_Down;
    return isMove ? QApplication::sendEvent(m_titles, event) : QDialog::eventFilter(watched, event);
}

}  // namespace dateline::dialogs
