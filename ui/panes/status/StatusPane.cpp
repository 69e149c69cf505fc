// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/status/StatusPane.h"

#include "ui/panes/status/Toast.h"
#include "ui/panes/status/WorkLine.h"
#include "ui/style/Metrics.h"
#include "ui/workspace/Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

#include <functional>
#include <utility>

namespace dateline::panes {

using workspace::Workspace;

namespace {

constexpr int NoticeMilliseconds = 1000;

}  // namespace

struct StatusPane::Private {
    explicit Private(Workspace& workspace) : workspace(workspace) {}

    Workspace& workspace;
    QPointer<QWidget> ground;
    WorkLine* work = nullptr;
    QLabel* index = nullptr;
    Toast* toast = nullptr;
    std::function<void()> offered;  ///< what the toast offers
    QString notice;                 ///< of what went on by itself, to be said when there is room
    QString saidNotice;             ///< the last one that was
    QTimer noticePause;
};

StatusPane::StatusPane(Workspace& workspace, QWidget* parent) : Pane(parent), d(std::make_unique<Private>(workspace))
{
    build(parent);
    connect(&workspace.works(), &workspace::Works::changed, this,
            [this] { d->work->say(d->workspace.works().running()); });
    connect(d->work, &WorkLine::cancelAsked, &workspace.works(), &workspace::Works::cancel);
    connect(&workspace, &Workspace::indexBehindChanged, this, &StatusPane::sayIndex);
    connect(&workspace, &Workspace::libraryChanged, this, [this] { d->toast->dismiss(); });
    // Undone by key, or another mark on its way: what the toast offers is no longer the last thing done.
    connect(&workspace.undoStack(), &QUndoStack::indexChanged, d->toast, &Toast::dismiss);
    connect(&workspace, &Workspace::marked, this, [this](const QString& text) {
        d->offered = [this] { d->workspace.undoStack().undo(); };
        d->toast->say(text, tr("Undo"));
    });
    connect(&workspace, &Workspace::importFinished, this, &StatusPane::sayImported);
    connect(&workspace, &Workspace::noticed, this, [this](const QString& sentence) {
        d->notice = sentence;
        sayNotice();
    });
    d->noticePause.setSingleShot(true);
    connect(&d->noticePause, &QTimer::timeout, this, &StatusPane::sayNotice);
    connect(&workspace, &Workspace::exportFinished, this,
            [this](const QString& path) { d->toast->say(tr("Exported to %1").arg(path), {}); });
    const auto followPreferences = [this] { d->toast->setSeconds(d->workspace.preferences().messageSeconds); };
    connect(&workspace, &Workspace::preferencesChanged, this, followPreferences);
    followPreferences();
    connect(d->toast, &Toast::taken, this, [this] { std::exchange(d->offered, {})(); });
}

StatusPane::~StatusPane() = default;

void StatusPane::build(QWidget* parent)
{
    d->ground = new QWidget(parent);
    d->ground->setAccessibleName(title());
    d->ground->setFont(style::font(style::Face::Small));
    d->ground->setFixedHeight(qRound(style::scaled(style::metrics::StatusHeight)));
    d->work = new WorkLine(d->ground);
    d->index = new QLabel(d->ground);
    d->index->setForegroundRole(QPalette::PlaceholderText);
    d->toast = new Toast(d->ground);
    auto* hairline = new QWidget(d->ground);
    hairline->setFixedHeight(1);
    hairline->setBackgroundRole(QPalette::Mid);
    hairline->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(d->ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hairline);
    auto* row = new QHBoxLayout;
    column->addLayout(row, 1);
    row->setContentsMargins(style::metrics::Margin, 0, style::metrics::Margin, 0);
    row->setSpacing(style::metrics::Margin);
    row->addWidget(d->work);
    row->addStretch(1);
    row->addWidget(d->index);
    row->addWidget(d->toast);
    d->index->hide();
}

void StatusPane::sayIndex(qint64 behind)
{
    d->index->setVisible(behind > 0);
    d->index->setText(tr("Indexing: %1 to go").arg(QLocale().toString(behind)));
    d->index->setToolTip(tr("Articles that the search does not find yet"));
}

void StatusPane::sayImported(const ImportReport& report)
{
    const QLocale locale;
    QStringList facts{tr("Added %1").arg(locale.toString(report.added))};
    if (report.updated > 0) facts << tr("%1 updated").arg(locale.toString(report.updated));
    if (report.duplicates > 0) facts << tr("%1 known already").arg(locale.toString(report.duplicates));
    if (report.refused > 0) facts << tr("%1 refused").arg(locale.toString(report.refused));
    d->offered = [this] { d->workspace.askFor(QStringLiteral("import.report")); };
    d->toast->say(facts.join(QStringLiteral(" · ")), report.problems.empty() ? QString() : tr("Show the list"));
}

/// What a person has just done, and can take back, is not pushed out by it, unless that stays for ever.
void StatusPane::sayNotice()
{
    const bool isOther = !d->toast->text().isEmpty() && d->toast->text() != d->saidNotice;
    if (isOther && d->workspace.preferences().messageSeconds > 0) return d->noticePause.start(NoticeMilliseconds);
    d->saidNotice = d->notice;
    d->toast->say(d->notice, {});
}

QString StatusPane::title() const
{
    return tr("Status");
}

QWidget* StatusPane::widget() const
{
    return d->ground;
}

}  // namespace dateline::panes
