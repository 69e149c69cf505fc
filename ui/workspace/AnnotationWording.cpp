// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/AnnotationWording.h"

#include <QCoreApplication>

namespace dateline::workspace {

namespace {

struct AnnotationWording {
    Q_DECLARE_TR_FUNCTIONS(AnnotationWording)
};

constexpr int MostQuoted = 160;

QString kindOf(HighlightColour colour)
{
    switch (colour) {
        case HighlightColour::Yellow:
            return AnnotationWording::tr("Yellow highlight");
        case HighlightColour::Green:
            return AnnotationWording::tr("Green highlight");
        case HighlightColour::Blue:
            return AnnotationWording::tr("Blue highlight");
        case HighlightColour::Pink:
            return AnnotationWording::tr("Pink highlight");
        case HighlightColour::None:
            return AnnotationWording::tr("Note on the article");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString highlightedToast(HighlightColour colour)
{
    switch (colour) {
        case HighlightColour::Yellow:
            return AnnotationWording::tr("Highlighted in yellow");
        case HighlightColour::Green:
            return AnnotationWording::tr("Highlighted in green");
        case HighlightColour::Blue:
            return AnnotationWording::tr("Highlighted in blue");
        case HighlightColour::Pink:
            return AnnotationWording::tr("Highlighted in pink");
        case HighlightColour::None:
            break;
    }
    Q_UNREACHABLE();
}

QString recolouredToast()
{
    return AnnotationWording::tr("Colour of the highlight changed");
}

QString placedToast()
{
    return AnnotationWording::tr("Highlight placed");
}

QString removedToast(const Annotations& removed)
{
    if (removed.size() != 1)
        return AnnotationWording::tr("Removed %Ln highlights and notes", nullptr, int(removed.size()));
    return removed.front().isHighlight() ? AnnotationWording::tr("Highlight removed")
                                         : AnnotationWording::tr("Note removed");
}

QString notedToast(const Annotation& before, const Annotation& now)
{
    if (now.note.isEmpty()) return AnnotationWording::tr("Note removed");
    return before.note.isEmpty() ? AnnotationWording::tr("Note written") : AnnotationWording::tr("Note changed");
}

QString said(const Annotation& annotation)
{
    const QString kind = kindOf(annotation.colour);
    const QString quote = annotation.passage ? shortened(annotation.passage->last.exact, MostQuoted) : QString();
    if (quote.isEmpty()) return AnnotationWording::tr("%1: %2", "kind, note").arg(kind, annotation.note);
    if (annotation.note.isEmpty()) return AnnotationWording::tr("%1: “%2”", "kind, quotation").arg(kind, quote);
    return AnnotationWording::tr("%1: “%2”. Note: %3", "kind, quotation, note").arg(kind, quote, annotation.note);
}

QString shortened(const QString& text, int most)
{
    const QString line = text.left(4 * most).simplified();
    return line.size() > most ? line.left(most - 1) + QChar(0x2026) : line;
}

}  // namespace dateline::workspace
