// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Operator.h"

#include <QString>

namespace dateline::query {

enum class TokenKind { Open, Close, Or, And, Not, Infix, Word, Phrase, Regex, Clause, End };

/// A piece of what was typed. Brackets, quotes and the colon of a clause are already seen; what the words within
/// mean is not.
struct Token {
    TokenKind kind = TokenKind::End;
    int position = 0;  ///< UTF-16 units
    int length = 0;
    QString text;                      ///< as typed; of a Phrase or Regex what is inside, of a Clause its value
    QString keyword;                   ///< of a Clause: as typed, without the colon
    const Operator* op = nullptr;      ///< of a Clause: null where no operator has this keyword
    TokenKind value = TokenKind::End;  ///< of a Clause: Word, Phrase, Regex; Open where a group follows; End for none
    bool isClosed = true;              ///< false where a quote lacks its end

    int end() const { return position + length; }
};

}  // namespace dateline::query
