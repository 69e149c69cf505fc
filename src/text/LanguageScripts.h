// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dateline::text {

/// How many letters of a text belong to the scripts that one language alone writes.
struct ScriptCount {
    int letters = 0;
    int kana = 0;
    int han = 0;
    int hangul = 0;
    int single = 0;  ///< letters of the most frequent script of one language (Thai, Georgian, Armenian …)
    QString singleCode;

    /// Few letters of these scripts say as much as a sentence of Latin.
    bool isTelling() const { return letters > 2 && kana + hangul + single + han == letters; }
    double share() const;
};

ScriptCount scriptsOf(QStringView text);

/// The language that a script alone tells; null where several share it.
QString languageOfScript(const ScriptCount& scripts);

}  // namespace dateline::text
