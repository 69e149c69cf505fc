// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/notes/NotesPane.h"

#include "ui/panes/notes/NotesFilter.h"
#include "ui/panes/notes/NotesModel.h"
#include "ui/style/EmptyState.h"
#include "ui/style/Highlights.h"
#include "ui/style/Metrics.h"
#include "ui/style/PassageDelegate.h"
#include "ui/workspace/Annotator.h"
#include "ui/workspace/Gatherer.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::panes {

namespace metrics = style::metrics;
using workspace::Action;
using workspace::Actions;
using workspace::Menu;
using workspace::Middle;
using workspace::Reach;
using workspace::Workspace;

struct NotesPane::Private {
    explicit Private(Workspace& workspace) : workspace(workspace) {}

    Workspace& workspace;
    NotesModel* model = nullptr;
    QPointer<QWidget> ground;
    QLabel* count = nullptr;
    NotesFilter* filter = nullptr;
    QStackedWidget* stack = nullptr;
    QListView* view = nullptr;
    style::EmptyState* empty = nullptr;
    qint64 current = 0;  ///< the annotation in hand, wherever its row goes
    QString key;         ///< that highlights; empty: there is none
};

namespace {

QListView* makeView(QWidget* parent, QAbstractItemModel* model)
{
    auto* view = style::passageList(QStringLiteral("notes"), NotesPane::tr("Highlights and notes"),
                                    NotesPane::tr("Note"), parent);
    view->setModel(model);
    return view;
}

}  // namespace

NotesPane::NotesPane(Workspace& workspace, QWidget* parent) : Pane(parent), d(std::make_unique<Private>(workspace))
{
    d->model = new NotesModel(workspace, this);
    build(parent);
    connect(d->filter, &NotesFilter::changed, this, [this] { d->model->ask(d->filter->request()); });
    connect(d->filter, &NotesFilter::listAsked, this, &NotesPane::takeFocus);
    connect(d->model, &NotesModel::answered, this, &NotesPane::showAnswer);
    connect(d->model, &NotesModel::noteWanted, this, &NotesPane::write);
    connect(d->view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& row) {
        if (!d->model->isTaking() && row.isValid()) d->current = d->model->at(row.row()).annotation.id;
        Q_EMIT d->workspace.changed();
    });
    connect(d->view, &QListView::clicked, this, [this](const QModelIndex& row) { open(row, false); });
    connect(d->view, &QListView::doubleClicked, this, [this](const QModelIndex& row) { open(row, true); });
    connect(d->view, &QWidget::customContextMenuRequested, this, &NotesPane::showMenu);
    connect(d->empty, &style::EmptyState::chosen, this, [this] { d->filter->clear(); });
    connect(&workspace, &Workspace::middleChanged, this, &NotesPane::follow);
    connect(&workspace, &Workspace::middleChanged, this, &Pane::moved);
    sayNothing();
}

NotesPane::~NotesPane() = default;

void NotesPane::build(QWidget* parent)
{
    d->ground = new QWidget(parent);
    d->ground->setBackgroundRole(QPalette::AlternateBase);
    d->ground->setAutoFillBackground(true);
    d->count = new QLabel(d->ground);
    d->count->setFont(style::font(style::Face::Title));
    d->count->setContentsMargins(metrics::Margin, metrics::Gap, metrics::Margin, 0);
    d->filter = new NotesFilter(d->workspace, d->ground);
    d->stack = new QStackedWidget(d->ground);
    d->view = makeView(d->stack, d->model);
    d->empty = new style::EmptyState(d->stack);
    d->stack->addWidget(d->view);
    d->stack->addWidget(d->empty);
    d->ground->setFocusProxy(d->view);
    auto* column = new QVBoxLayout(d->ground);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(d->count);
    column->addWidget(d->filter);
    column->addWidget(d->stack, 1);
}

void NotesPane::follow()
{
    d->model->setFollowing(d->workspace.middle() == Middle::Notes);
}

void NotesPane::showAnswer()
{
    const int row = std::max(d->model->rowOf(d->current), d->view->currentIndex().isValid() ? -1 : 0);
    if (row >= 0 && row != d->view->currentIndex().row()) d->view->setCurrentIndex(d->model->index(row));
    sayNothing();
    Q_EMIT d->workspace.changed();
}

void NotesPane::sayNothing()
{
    d->count->setText(d->model->isKnown() ? tr("%Ln highlights and notes", nullptr, int(d->model->count())) : title());
    const bool isEmpty = d->model->isKnown() && d->model->count() == 0;
    if (isEmpty && d->filter->isAny())
        d->empty->say(QStringLiteral("highlighter"), tr("Nothing like that"),
                      tr("No highlight or note is as the filter asks for."),
                      {{QStringLiteral("notes.clear"), tr("&Clear the filter")}});
    else if (isEmpty)
        d->empty->say(QStringLiteral("highlighter"), tr("Nothing is highlighted yet"),
                      d->key.isEmpty() ? tr("Select words in an article and highlight them.")
                                       : tr("Select words in an article and press %1.").arg(d->key));
    d->stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(d->empty) : d->view);
}

Annotations NotesPane::inHand() const
{
    QModelIndexList rows = d->view->selectionModel()->selectedIndexes();
    if (rows.isEmpty() && d->view->currentIndex().isValid()) rows = {d->view->currentIndex()};
    std::sort(rows.begin(), rows.end());
    Annotations annotations;
    for (const QModelIndex& row : rows) annotations.push_back(d->model->at(row.row()).annotation);
    return annotations;
}

void NotesPane::gather()
{
    BasketPassages passages;
    for (const Annotation& each : inHand())
        if (each.passage) passages.push_back({.article = each.article, .passage = *each.passage});
    d->workspace.gatherer().add(passages);
}

void NotesPane::open(const QModelIndex& index, bool isToBeRead)
{
    if (!index.isValid()) return;
    const AnnotationRow row = d->model->at(index.row());
    if (!row.article) return d->workspace.notice(tr("Its article is not in the library now."));
    const bool isPlaced = row.annotation.passage && row.annotation.passage->isPlaced;
    isPlaced ? d->workspace.openAt(row.annotation.article, *row.annotation.passage)
             : d->workspace.open(row.annotation.article);
    if (isToBeRead) d->workspace.askForPane(QStringLiteral("reader"));
}

void NotesPane::step(int way)
{
    const int row = std::clamp(d->view->currentIndex().row() + way, 0, std::max(0, d->model->rowCount() - 1));
    d->view->setCurrentIndex(d->model->index(row));
}

void NotesPane::write(const Annotation& annotation, const QString& note)
{
    if (!annotation.passage && note.trimmed().isEmpty()) return d->workspace.annotator().remove({annotation});
    workspace::Annotator& annotator = d->workspace.annotator();
    annotator.beginNote(annotation);
    annotator.writeNote(note);
    annotator.endNote();
}

void NotesPane::showMenu(const QPoint& at)
{
    const QModelIndex row = d->view->indexAt(at);
    if (!row.isValid()) return;
    auto* menu = new QMenu(d->view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const char* id) {
        menu->addAction(text, this, [this, id] { d->workspace.askFor(QLatin1String(id)); });
    };
    add(tr("Open at its place"), "notes.open");
    add(tr("Write the note"), "notes.write");
    add(tr("Put into the basket"), "notes.gather");
    menu->addSeparator();
    add(tr("Remove"), "notes.remove");
    menu->popup(d->view->viewport()->mapToGlobal(at));
}

QString NotesPane::title() const
{
    return tr("Highlights and notes");
}

QWidget* NotesPane::widget() const
{
    return d->ground;
}

void NotesPane::sayKeys(const workspace::KeyNames& keys)
{
    d->key = keys(QStringLiteral("reader.highlight"));
    sayNothing();
}

void NotesPane::takeFocus()
{
    d->stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    if (!d->view->currentIndex().isValid() && d->model->rowCount() > 0) d->view->setCurrentIndex(d->model->index(0));
}

QJsonObject NotesPane::position() const
{
    return d->workspace.middle() == Middle::Notes ? QJsonObject{{QStringLiteral("shown"), true}} : QJsonObject();
}

void NotesPane::goTo(const QJsonObject& position)
{
    if (position[QLatin1String("shown")].toBool()) d->workspace.setMiddle(Middle::Notes);
}

Actions NotesPane::actions()
{
    const auto row = [](const char* id, const QString& text, const QKeySequence& key, std::function<void()> run) {
        return Action{
            .id = QLatin1String(id), .text = text, .shortcuts = {key}, .reach = Reach::Pane, .run = std::move(run)};
    };
    const auto hasRow = [this] { return d->view->currentIndex().isValid() && d->model->rowCount() > 0; };
    Actions actions{
        row("notes.open", tr("Open the highlight at its place"), Qt::Key_Return,
            [this] { open(d->view->currentIndex(), true); }),
        row("notes.write", tr("Write the note of the highlight"), Qt::Key_M,
            [this] { d->view->edit(d->view->currentIndex()); }),
        row("notes.remove", tr("Remove the highlights and notes in hand"), Qt::Key_Delete,
            [this] { d->workspace.annotator().remove(inHand()); }),
        row("notes.gather", tr("Put the highlights in hand into the basket"), Qt::Key_A, [this] { gather(); }),
        row("notes.next", tr("Next highlight or note"), Qt::Key_J, [this] { step(1); }),
        row("notes.previous", tr("Previous highlight or note"), Qt::Key_K, [this] { step(-1); })};
    actions.front().shortcuts << QKeySequence(Qt::Key_Enter);
    for (Action& each : actions) each.isEnabled = hasRow;
    for (const HighlightColour colour : style::HighlightColours)
        actions.push_back({.id = QStringLiteral("notes.colour%1").arg(int(colour)),
                           .text = tr("Colour of the highlight in hand: %1").arg(style::highlightName(colour)),
                           .shortcuts = {QKeySequence(QString::number(int(colour)))},
                           .reach = Reach::Pane,
                           .run = [this, colour] { d->workspace.annotator().recolour(inHand(), colour); },
                           .isEnabled = hasRow});
    actions.push_back(row("notes.find", tr("Find among highlights and notes"), QKeySequence(Qt::CTRL | Qt::Key_F),
                          [this] { d->filter->focusWords(); }));
    actions.push_back(row("notes.back", tr("From highlights and notes to the list"), Qt::Key_Escape, [this] {
        d->filter->isAny() ? d->filter->clear() : d->workspace.askForPane(QStringLiteral("articles"));
    }));
    actions.push_back({.id = QStringLiteral("notes.lost"),
                       .text = tr("Highlights without a place"),
                       .menu = Menu::Go,
                       .run =
                           [this] {
                               d->filter->chooseLost();
                               d->workspace.askForPane(id());
                           },
                       .isEnabled = [this] { return d->workspace.library() != nullptr; }});
    actions.push_back({.id = QStringLiteral("go.notes"),
                       .text = tr("Highlights and notes"),
                       .shortcuts = {QKeySequence(QStringLiteral("G, H"))},
                       .menu = Menu::Go,
                       .reach = Reach::Reading,
                       .run = [this] { d->workspace.askForPane(id()); },
                       .isEnabled = [this] { return d->workspace.library() != nullptr; }});
    return actions;
}

}  // namespace dateline::panes
