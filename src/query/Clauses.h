// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::query {

enum class ClauseKind {
    Field,     ///< a whole `source:reuters`; of a group only `source:`
    Operator,  ///< AND, OR, |, NOT, -, w/5
    Phrase,    ///< with its quotes
    Pattern,   ///< `reform*`, `wom?n`, `=Word`, `~reform`, `term~1`, `/…/`
    Bracket,   ///< one bracket of a group
};

/// A stretch that the parser recognised, for colouring. UTF-16 units.
struct ClauseSpan {
    int position = 0;
    int length = 0;
    ClauseKind kind = ClauseKind::Field;

    bool operator==(const ClauseSpan&) const = default;
};

/// The recognised stretches in order; they do not overlap. What a remark says was read as words is not among them.
/// Any thread.
std::vector<ClauseSpan> clauses(const QString& text, QDate today);

/// What can stand before a colon, sorted, without the colon.
QStringList fieldKeywords();

}  // namespace dateline::query
