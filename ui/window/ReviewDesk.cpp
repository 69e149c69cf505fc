// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ReviewDesk.h"

#include "library/Reviewing.h"
#include "library/WhenAnswered.h"
#include "ui/dialogs/LineDialog.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace dateline::window {

using workspace::Action;
using workspace::Actions;
using workspace::Menu;
using workspace::Reach;
using workspace::Scope;

ReviewDesk::ReviewDesk(workspace::Workspace& workspace, const dialogs::Ask& ask, QWidget* window)
    : QObject(window),
      m_workspace(workspace),
      m_ask(ask),
      m_window(window),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

Actions ReviewDesk::actions()
{
    const auto isReview = [this] { return m_workspace.review().has_value(); };
    Action begin{.id = QStringLiteral("review.begin"), .text = tr("Review these articles…")};
    begin.shortcuts = {QKeySequence(QStringLiteral("Shift+V"))};
    begin.run = [this] { askName(); };
    begin.isEnabled = [this, isReview] {
        return m_workspace.library() && !isReview() && m_workspace.result().listing.count() > 0;
    };
    Action next{.id = QStringLiteral("review.next"), .text = tr("Next article that is not judged")};
    next.shortcuts = {QKeySequence(QStringLiteral("G, V"))};
    next.run = [this] { m_workspace.goToUnjudged(); };
    next.isEnabled = isReview;
    Action ledger{.id = QStringLiteral("review.export"), .text = tr("Export the review as a table…")};
    ledger.run = [this] { askWhere(); };
    ledger.isEnabled = isReview;
    Action end{.id = QStringLiteral("review.end"), .text = tr("Leave the review")};
    end.run = [this] { m_workspace.setScope(workspace::allArticles()); };
    end.isEnabled = isReview;
    Actions actions = judging();
    for (Action* each : {&begin, &next, &ledger, &end}) {
        each->menu = Menu::Article;
        each->section = 6;
        each->reach = Reach::Reading;
        actions.push_back(*each);
    }
    return actions;
}

Actions ReviewDesk::judging()
{
    const auto row = [this](const char* id, const QString& text, const char* keys, std::function<void()> run) {
        return Action{.id = QLatin1String(id),
                      .text = text,
                      .shortcuts = *keys ? QList{QKeySequence(QLatin1String(keys))} : QList<QKeySequence>(),
                      .menu = Menu::Article,
                      .section = 5,
                      .reach = Reach::Reading,
                      .run = std::move(run),
                      .isEnabled = [this] { return m_workspace.review() && !m_workspace.inHand().isEmpty(); }};
    };
    return {row("review.relevant", tr("Relevant"), "V", [this] { m_workspace.judge(Verdict::Relevant); }),
            row("review.reject", tr("Reject"), "X", [this] { m_workspace.judge(Verdict::Rejected); }),
            row("review.rejectBecause", tr("Reject because…"), "Shift+X", [this] { askReason(); }),
            row("review.seen", tr("Seen"), ".", [this] { m_workspace.judge(Verdict::Seen); }),
            row("review.takeBack", tr("Not judged"), "", [this] { m_workspace.judge(std::nullopt); })};
}

void ReviewDesk::askName()
{
    const QString asked = m_workspace.query().text.simplified();
    const QString scope = m_workspace.scope().title;
    auto* dialog = new dialogs::LineDialog(
        {tr("Review these articles"), tr("&Name of the review. What is found later enters it, too."),
         asked.isEmpty() ? scope : asked, tr("&Begin")},
        m_window);
    connect(dialog, &dialogs::LineDialog::chosen, this, [this](const QString& name) { m_workspace.beginReview(name); });
    dialog->open();
}

void ReviewDesk::askReason()
{
    const auto library = m_workspace.library();
    const auto review = m_workspace.review();
    if (!library || !review) return;
    library::whenAnswered(library->reviewing().reasons(review->id), this, [=, this](const Result<QStringList>& before) {
        if (!before || library != m_workspace.library()) return;
        auto* dialog = new dialogs::LineDialog(
            {tr("Reject because…"), tr("&Reason"), before->value(0), tr("&Reject"), *before}, m_window);
        connect(dialog, &dialogs::LineDialog::chosen, this,
                [this](const QString& reason) { m_workspace.judge(Verdict::Rejected, reason); });
        dialog->open();
    });
}

void ReviewDesk::askWhere()
{
    const auto review = m_workspace.review();
    if (!review) return;
    QString name = review->name;
    for (const QChar refused : QStringLiteral("\\/:*?\"<>|")) name.replace(refused, QLatin1Char(' '));
    m_ask.pick({dialogs::Picking::SaveFile, tr("Export the review"),
                QDir(m_folder).filePath(name.simplified() + QStringLiteral(".csv")), tr("Tables (*.csv)")},
               [this, review](const QStringList& paths) {
                   m_folder = QFileInfo(paths.first()).path();
                   write(*review, paths.first());
               });
}

void ReviewDesk::write(const Review& review, const QString& path)
{
    const auto library = m_workspace.library();
    if (!library) return;
    const Cancel cancel;
    workspace::Works& works = m_workspace.works();
    const int id = works.begin({.title = tr("Exporting the review"), .cancel = [cancel] { cancel.request(); }});
    const auto told = library::whenTold<Progress>(this, [&works, id](const Progress& progress) {
        works.update(id, [&](workspace::Work& work) {
            work.done = progress.done;
            work.total = progress.total;
        });
    });
    library::whenAnswered(library->reviewing().writeLedger(review.id, path, told, cancel), this,
                          [this, &works, id](const Result<QString>& written) {
                              works.end(id);
                              if (!written && written.error().kind == ErrorKind::Cancelled) return;
                              if (!written) return Q_EMIT m_workspace.failed(written.error());
                              m_workspace.notice(tr("The review is in %1").arg(QDir::toNativeSeparators(*written)));
                          });
}

}  // namespace dateline::window
