// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"

#include <QRect>
#include <QString>

#include <vector>

class QPainter;

namespace dateline::style {
struct Theme;
}

namespace dateline::panes {

/// The notes beside the text: cards in the margin where there is room for them, else signs that open them. Geometry and
/// looks only, in the viewport's coordinates.
class NoteMargin final {
public:
    /// Where the column of the text stands.
    struct Page {
        QRect viewport;
        int left = 0, right = 0;
        bool isRightToLeft = false;  ///< the notes stand at the left then
    };
    struct Note {
        qint64 id = 0;
        int y = 0;  ///< where its line begins
        HighlightColour colour = HighlightColour::None;
        QString text;
    };

    /// `notes` from the top down; cards that would meet move downward.
    void place(const Page& page, const std::vector<Note>& notes);
    void paint(QPainter& painter, const style::Theme& theme) const;
    qint64 at(const QPoint& point) const;       ///< the annotation whose note stands there; 0: none
    QString textAt(const QPoint& point) const;  ///< of a sign, what it hides; null: no sign stands there
    bool isEmpty() const { return m_placed.empty(); }

    /// Where a note is written: on its card, else across the lower part of the column.
    QRect fieldFor(const Page& page, int y, int lineHeight) const;

    static bool hasRoom(const Page& page);
    static int cardWidth();  ///< with the gap before it

private:
    struct Placed {
        Note note;
        QRect rect;
    };
    void paintCard(QPainter& painter, const style::Theme& theme, const Placed& placed) const;

    std::vector<Placed> m_placed;
    bool m_hasCards = false;
    bool m_isRightToLeft = false;
};

}  // namespace dateline::panes
