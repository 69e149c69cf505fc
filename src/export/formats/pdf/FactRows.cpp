// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FactRows.h"

#include "Ink.h"

namespace dateline::exporting {

static Beside labelled(const Typesetter& typesetter, const QString& label, const FactStyle& style)
{
    const Style grey{Face::Sans, style.size, false, style.leading, 0.45};
    return [&typesetter, label, grey, style](Ink* ink, const PlacedLine& placed) {
        if (!ink || !placed.isFirst) return;
        Setting setting{grey, style.labelWidth - grey.size, Align::Start, true};
        setting.hasOwnDirection = false;
        const Piece piece = setWhole(typesetter, label, setting);
        const Line& line = piece.lines.front();
        ink->draw(line, placed.x - style.labelWidth, placed.y + placed.line.baseline - line.baseline, grey.grey);
    };
}

void placeFacts(Flow& flow, const Typesetter& typesetter, const std::vector<FactRow>& rows, const FactStyle& style)
{
    for (const FactRow& row : rows) {
        if (row.value.isEmpty()) continue;
        Block block{row.value, {{Face::Sans, style.size, false, style.leading, 0.2}, flow.width() - style.labelWidth}};
        block.setting.hasOwnDirection = false;
        block.indent = style.labelWidth;
        block.after = style.gap;
        block.beside = labelled(typesetter, row.label, style);
        flow.place(typesetter, block);
    }
}

}  // namespace dateline::exporting
