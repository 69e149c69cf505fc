// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dateline::exporting {

struct XmpFacts {
    QString title;
    QString author;
    QString subject;
    QString program;
    QString producer;
    QString language;
    QString created;  ///< as PDF writes it: D:20261123141500Z; null: not said
};

/// The same facts as the document's information, as ISO 16684-1 writes them.
QByteArray xmpPacket(const XmpFacts& facts);

}  // namespace dateline::exporting
