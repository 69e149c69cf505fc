// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/ReaderActions.h"

#include "library/Citing.h"
#include "ui/panes/reader/AnnotationActions.h"
#include "ui/panes/reader/Links.h"
#include "ui/panes/reader/PictureMenu.h"
#include "ui/panes/reader/ReadBeforeActions.h"
#include "ui/panes/reader/ReaderPane.h"
#include "ui/panes/reader/ReaderParts.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTextDocumentFragment>

namespace dateline::panes {

using workspace::Action;
using workspace::Actions;
using workspace::Menu;
using workspace::Reach;
using workspace::Step;

namespace {

Action row(const char* id, const QString& text, const QStringList& keys, Menu menu, Reach reach,
           std::function<void()> run)
{
    Action action{
        .id = QLatin1String(id), .text = text, .menu = menu, .section = 2, .reach = reach, .run = std::move(run)};
    for (const QString& key : keys) action.shortcuts << QKeySequence(key);
    return action;
}

/// A page further, and at the end the next article.
void page(ReaderParts& parts, int way)
{
    const bool isAtTop = parts.view->verticalScrollBar()->value() == 0;
    const bool isThrough = !parts.shown || (way > 0 ? parts.view->isAtEnd() : isAtTop);
    if (isThrough) return parts.workspace.step(way > 0 ? Step::Next : Step::Previous);
    parts.view->turnPage(way);
}

/// What is selected, if anything, and where it stands.
QString cited(const ReaderParts& parts)
{
    const QString quotation = parts.view->textCursor().selection().toPlainText().trimmed();
    const QString source = library::citation(parts.last->article, parts.workspace.preferences().citationStyle);
    return quotation.isEmpty() ? source : ReaderPane::tr("“%1”\n— %2", "quotation, citation").arg(quotation, source);
}

void stepHitOrUnread(ReaderParts& parts, int way)
{
    if (parts.view->hitCount() > 0) return parts.view->stepHit(way);
    parts.workspace.step(way > 0 ? Step::NextUnread : Step::Previous);
}

Actions walking(ReaderParts& parts)
{
    ReaderParts* p = &parts;
    return {
        row("reader.nextHit", ReaderPane::tr("Next &match or unread"), {QStringLiteral("N")}, Menu::Go, Reach::Reading,
            [p] { stepHitOrUnread(*p, 1); }),
        row("reader.previousHit", ReaderPane::tr("Pre&vious match"), {QStringLiteral("Shift+N")}, Menu::Go,
            Reach::Reading, [p] { stepHitOrUnread(*p, -1); }),
        row("reader.pageDown", ReaderPane::tr("Page &down, then next"), {QStringLiteral("Space")}, Menu::Go,
            Reach::Reading, [p] { page(*p, 1); }),
        row("reader.pageUp", ReaderPane::tr("Page u&p, then previous"), {QStringLiteral("Shift+Space")}, Menu::Go,
            Reach::Reading, [p] { page(*p, -1); }),
        // Everywhere else Ctrl+F is the search.
        row("reader.find", ReaderPane::tr("&Find in article"), {QStringLiteral("Ctrl+F")}, Menu::Edit, Reach::Pane,
            [p] { p->find->open(); }),
        row("reader.findNext", ReaderPane::tr("Find &next"), {QStringLiteral("F3")}, Menu::Edit, Reach::Everywhere,
            [p] { p->find->isVisible() ? Q_EMIT p->find->stepAsked(1) : p->view->stepHit(1); }),
        row("reader.findPrevious", ReaderPane::tr("Find pre&vious"), {QStringLiteral("Shift+F3")}, Menu::Edit,
            Reach::Everywhere, [p] { p->find->isVisible() ? Q_EMIT p->find->stepAsked(-1) : p->view->stepHit(-1); })};
}

Actions setting(ReaderPane& pane, ReaderParts& parts)
{
    const auto change = [&pane, &parts](void (*how)(ReadingStyle&)) {
        return [&pane, &parts, how] {
            ReadingStyle style = parts.view->style();
            how(style);
            pane.setStyle(style);
        };
    };
    return {row("reader.larger", ReaderPane::tr("Lar&ger text"), {QStringLiteral("Ctrl++"), QStringLiteral("Ctrl+=")},
                Menu::View, Reach::Everywhere, change([](ReadingStyle& style) { style.makeLarger(); })),
            row("reader.smaller", ReaderPane::tr("S&maller text"), {QStringLiteral("Ctrl+-")}, Menu::View,
                Reach::Everywhere, change([](ReadingStyle& style) { style.makeSmaller(); })),
            row("reader.style", ReaderPane::tr("Te&xt and page…"), {}, Menu::View, Reach::Everywhere,
                [&pane] { pane.showStylePanel(); }),
            row("reader.ordinary", ReaderPane::tr("&Ordinary text size"), {QStringLiteral("Ctrl+0")}, Menu::View,
                Reach::Everywhere, change([](ReadingStyle& style) { style.size = ReadingStyle::OrdinarySize; }))};
}

Actions handing(ReaderParts& parts)
{
    ReaderParts* p = &parts;
    Action link = row("reader.openLink", ReaderPane::tr("&Open source link"), {QStringLiteral("O")}, Menu::Article,
                      Reach::Reading, [p] { QDesktopServices::openUrl(safeLink(p->last->article.summary.url)); });
    link.isEnabled = [p] { return p->last && !safeLink(p->last->article.summary.url).isEmpty(); };
    link.icon = QStringLiteral("box-arrow-up-right");
    Action cite = row("reader.copyCitation", ReaderPane::tr("&Copy citation"), {QStringLiteral("Y")}, Menu::Article,
                      Reach::Reading, [p] { QGuiApplication::clipboard()->setText(cited(*p)); });
    cite.isEnabled = [p] { return p->last.has_value(); };
    cite.icon = QStringLiteral("quote");
    Action pictures = row("reader.loadPictures", ReaderPane::tr("&Load pictures…"), {}, Menu::Article, Reach::Reading,
                          [p] { popUpPictures(*p->view); });
    pictures.isEnabled = [p] { return !p->view->picturesToLoad().isEmpty(); };
    return {link, cite, pictures};
}

}  // namespace

Actions readerActions(ReaderPane& pane, ReaderParts& parts)
{
    Actions actions = walking(parts);
    for (Actions more : {setting(pane, parts), handing(parts), readBeforeActions(parts), annotationActions(parts)})
        actions.insert(actions.end(), more.begin(), more.end());
    return actions;
}

}  // namespace dateline::panes
