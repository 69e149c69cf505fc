// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/AnnotationActions.h"

#include "library/Annotating.h"
#include "ui/panes/reader/ReaderPane.h"
#include "ui/panes/reader/ReaderParts.h"
#include "ui/style/Highlights.h"
#include "ui/workspace/AnnotationWording.h"
#include "ui/workspace/Annotator.h"
#include "ui/workspace/Gatherer.h"

#include <QMenu>

namespace dateline::panes {

using workspace::Action;
using workspace::Actions;
using workspace::Menu;
using workspace::Reach;

namespace {

constexpr int Section = 3;
constexpr int MostSought = 200;  ///< letters

std::optional<Passage> chosenPassage(const ReaderParts& parts)
{
    const auto chosen = parts.view->chosen();
    if (!chosen) return {};
    const Article& article = parts.last->article;
    const QString& text = chosen->field == Field::Headline ? article.summary.headline : article.body;
    return library::passageOf(text, chosen->range, chosen->field);
}

void sayHow(ReaderParts& parts)
{
    parts.workspace.notice(ReaderPane::tr("Select words first: with the mouse, or with Shift and the arrow keys."));
}

void highlight(ReaderParts& parts, HighlightColour colour)
{
    if (const Annotation* there = parts.view->annotationAtCaret())
        return parts.workspace.annotator().recolour({*there}, colour);
    const auto passage = chosenPassage(parts);
    if (!passage) return sayHow(parts);
    parts.view->letGo();
    parts.workspace.annotator().highlight(parts.shown, *passage, colour);
}

void note(ReaderParts& parts)
{
    if (const Annotation* there = parts.view->annotationAtCaret()) return writeNote(parts, *there);
    if (const auto passage = chosenPassage(parts)) {
        parts.view->letGo();
        return writeNote(parts,
                         {.article = parts.shown, .passage = passage, .colour = parts.workspace.annotator().colour()});
    }
    const Annotation* const old = parts.view->annotations().onArticle();
    writeNote(parts, old ? *old : Annotation{.article = parts.shown});
}

void gather(ReaderParts& parts)
{
    auto passage = chosenPassage(parts);
    if (const Annotation* there = parts.view->annotationAtCaret(); !passage && there) passage = there->passage;
    if (!passage) return sayHow(parts);
    parts.workspace.gatherer().add({{.article = parts.shown, .passage = *passage}});
}

void removeHighlight(ReaderParts& parts)
{
    if (const Annotation* there = parts.view->annotationAtCaret()) parts.workspace.annotator().remove({*there});
}

void step(ReaderParts& parts, int way)
{
    const Annotation* const there = parts.view->stepAnnotation(way);
    if (!there) return parts.workspace.notice(ReaderPane::tr("There is no further highlight."));
    parts.view->setFocus(Qt::ShortcutFocusReason);
    parts.workspace.notice(workspace::said(*there));
}

void search(ReaderParts& parts)
{
    const auto passage = chosenPassage(parts);
    if (!passage) return sayHow(parts);
    const QString words = passage->last.exact.left(MostSought).simplified().remove(u'"');
    parts.workspace.setQueryText(words.contains(u' ') ? QStringLiteral("\"%1\"").arg(words) : words);
}

Action row(const char* id, const QString& text, const char* key, std::function<void()> run)
{
    Action action{.id = QLatin1String(id), .text = text};
    if (*key) action.shortcuts << QKeySequence(QLatin1String(key));
    action.menu = Menu::Article;
    action.section = Section;
    action.reach = Reach::Reading;
    action.run = std::move(run);
    return action;
}

Actions highlighting(ReaderParts* p)
{
    const auto isOpen = [p] { return p->last.has_value(); };
    const auto isAtOne = [p] { return p->last && p->view->annotationAtCaret(); };
    Action plain = row("reader.highlight", ReaderPane::tr("Highlight"), "H",
                       [p] { highlight(*p, p->workspace.annotator().colour()); });
    plain.icon = QStringLiteral("highlighter");
    Actions actions{plain};
    const std::pair<HighlightColour, QString> colours[] = {
        {HighlightColour::Yellow, ReaderPane::tr("Highlight in yellow")},
        {HighlightColour::Green, ReaderPane::tr("Highlight in green")},
        {HighlightColour::Blue, ReaderPane::tr("Highlight in blue")},
        {HighlightColour::Pink, ReaderPane::tr("Highlight in pink")}};
    for (const auto& [colour, text] : colours) {
        const QByteArray key = QByteArray::number(int(colour));
        actions.push_back(row(highlightAction(colour).toLatin1().constData(), text, key.constData(),
                              [p, colour = colour] { highlight(*p, colour); }));
    }
    for (Action& each : actions) each.isEnabled = isOpen;
    Action away =
        row("reader.removeHighlight", ReaderPane::tr("Remove the highlight"), "0", [p] { removeHighlight(*p); });
    away.isEnabled = isAtOne;
    actions.push_back(away);
    return actions;
}

Actions noting(ReaderParts* p)
{
    Action write = row("reader.note", ReaderPane::tr("Note"), "M", [p] { note(*p); });
    write.icon = QStringLiteral("note");
    Action basket = row("reader.gather", ReaderPane::tr("Put into the basket"), "A", [p] { gather(*p); });
    basket.icon = QStringLiteral("basket");
    Action seek =
        row("reader.searchSelected", ReaderPane::tr("Search for the selected words"), "", [p] { search(*p); });
    seek.icon = QStringLiteral("search");
    Action next = row("reader.nextHighlight", ReaderPane::tr("Next highlight"), "]", [p] { step(*p, 1); });
    Action previous = row("reader.previousHighlight", ReaderPane::tr("Previous highlight"), "[", [p] { step(*p, -1); });
    next.menu = previous.menu = Menu::Go;
    Actions actions{write, basket, seek, next, previous};
    for (Action& each : actions) each.isEnabled = [p] { return p->last.has_value(); };
    return actions;
}

Actions caret(ReaderParts* p)
{
    Action text = row("reader.caret", ReaderPane::tr("Text cursor"), "F7", [p] {
        p->view->setFocus(Qt::ShortcutFocusReason);
        p->view->hasCaret() ? p->view->setCaret(false) : p->view->putCaret();
    });
    text.menu = Menu::Edit;
    text.isEnabled = [p] { return p->last.has_value(); };
    text.isChecked = [p] { return p->view->hasCaret(); };
    Action letGo = row("reader.letGo", ReaderPane::tr("Let the selection and the text cursor go"), "Esc", [p] {
        if (p->view->textCursor().hasSelection()) return p->view->letGo();
        p->view->setCaret(false);
    });
    letGo.menu = Menu::None;
    letGo.reach = Reach::Pane;
    letGo.isEnabled = [p] { return p->view->hasCaret() || p->view->textCursor().hasSelection(); };
    return {text, letGo};
}

}  // namespace

QString highlightAction(HighlightColour colour)
{
    switch (colour) {
        case HighlightColour::Green:
            return QStringLiteral("reader.green");
        case HighlightColour::Blue:
            return QStringLiteral("reader.blue");
        case HighlightColour::Pink:
            return QStringLiteral("reader.pink");
        default:
            return QStringLiteral("reader.yellow");
    }
}

Actions annotationActions(ReaderParts& parts)
{
    Actions actions = highlighting(&parts);
    for (Actions more : {noting(&parts), caret(&parts)}) actions.insert(actions.end(), more.begin(), more.end());
    return actions;
}

/// Of what a correction took, each can be given the selected words as its place.
static void addLostRows(QMenu& menu, ReaderParts& parts)
{
    constexpr int Most = 8;
    constexpr int MostQuoted = 40;
    int left = Most;
    for (const Annotation& each : parts.view->annotations().all()) {
        if (!each.passage || each.passage->isPlaced || left-- <= 0) continue;
        QString quote = workspace::shortened(each.passage->last.exact, MostQuoted);
        menu.addAction(ReaderPane::tr("Place here: “%1”").arg(quote.replace(u'&', QStringLiteral("&&"))),
                       &parts.workspace, [&parts, each] {
                           if (const auto passage = chosenPassage(parts))
                               parts.workspace.annotator().place(each, passage->last);
                       });
    }
}

void addAnnotationRows(QMenu& menu, ReaderParts& parts)
{
    const auto add = [&](const QString& text, const QString& id, const QIcon& icon = {}) {
        menu.addAction(icon, text, &parts.workspace, [&parts, id] { parts.workspace.askFor(id); });
    };
    const bool isChosen = parts.view->chosen().has_value();
    const Annotation* const there = parts.view->annotationAtCaret();
    if (isChosen || there) {
        const style::Theme& theme = style::themeOf(menu.palette());
        for (const HighlightColour colour : style::HighlightColours)
            add(ReaderPane::tr("Highlight: %1").arg(style::highlightName(colour)), highlightAction(colour),
                style::highlightSwatch(theme, colour));
        add(ReaderPane::tr("Put into the basket"), QStringLiteral("reader.gather"));
    }
    if (there) add(ReaderPane::tr("Remove the highlight"), QStringLiteral("reader.removeHighlight"));
    if (isChosen) add(ReaderPane::tr("Search for this"), QStringLiteral("reader.searchSelected"));
    if (isChosen) addLostRows(menu, parts);
    add(isChosen || there ? ReaderPane::tr("Note…") : ReaderPane::tr("Note on the article…"),
        QStringLiteral("reader.note"));
    menu.addSeparator();
}

void writeNote(ReaderParts& parts, const Annotation& annotation)
{
    endNote(parts);
    parts.workspace.annotator().beginNote(annotation);
    parts.note->place(parts.view->fieldFor(annotation));
    parts.note->open(annotation);
}

void endNote(ReaderParts& parts)
{
    if (!parts.note->isOpen()) return;
    parts.note->close();
    parts.workspace.annotator().endNote();
}

}  // namespace dateline::panes
